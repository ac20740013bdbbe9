// @ts-check
/**
 * The text form that every GeoJSON file of the atlas is kept in: two-space indent and one position per line, so that
 * moving one vertex changes one line.
 */

/** @typedef {import('geojson').Geometry} Geometry */
/** @typedef {Record<string, string | number>} Properties */

/** What stands before the alphabet in `properties`; the rest keeps the order it came in. */
const FIRST_KEYS = ['id', 'kind', 'name:en', 'name:ja', 'name:ru', 'minzoom', 'geonames', 'source'];

/**
 * A feature file's text, final newline included.
 * @param {string} id
 * @param {Properties} properties kept in the order given
 * @param {Geometry} geometry
 */
export function featureText(id, properties, geometry) {
  return `${block({ type: 'Feature', id, properties, geometry }, '')}\n`;
}

/**
 * A collection's text, final newline included.
 * @param {{ properties: Properties, geometry: Geometry }[]} features
 */
export function collectionText(features) {
  const members = features.map(({ properties, geometry }) => ({
    type: 'Feature',
    properties: inOrder(properties),
    geometry,
  }));
  return `${block({ type: 'FeatureCollection', features: members }, '')}\n`;
}

/** @param {Properties} properties */
function inOrder(properties) {
  const known = FIRST_KEYS.filter((key) => key in properties);
  const rest = Object.keys(properties).filter((key) => !FIRST_KEYS.includes(key));
  return Object.fromEntries([...known, ...rest].map((key) => [key, properties[key]]));
}

/**
 * @param {unknown} value
 * @param {string} indent
 * @returns {string}
 */
function block(value, indent) {
  const inner = `${indent}  `;
  if (isPosition(value)) return `[${value.join(', ')}]`;
  if (Array.isArray(value))
    return wrap(
      '[',
      value.map((item) => block(item, inner)),
      ']',
      indent,
    );
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${block(item, inner)}`);
  return wrap('{', entries, '}', indent);
}

/**
 * @param {string} open
 * @param {string[]} items
 * @param {string} close
 * @param {string} indent
 */
function wrap(open, items, close, indent) {
  if (items.length === 0) return open + close;
  return `${open}\n${items.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}${close}`;
}

/**
 * @param {unknown} value
 * @returns {value is number[]}
 */
function isPosition(value) {
  return Array.isArray(value) && value.length > 0 && typeof value[0] === 'number';
}
