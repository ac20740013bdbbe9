/** Checked feature files to the features of the atlas. */
import type { Geometry } from 'geojson';
import type { SoundFile } from './featureLinks.ts';
import { groupGeometry, type Family } from './groups.ts';
import { boxNear, middleLng } from './longitudes.ts';
import type { Feature, Language, Measure, Name, Settings, Sourced, Texts } from './model.ts';
import { LANGUAGES, type FeatureProperties } from './schema.ts';

/** All features, in the order of the family. */
export function toFeatures(family: Family, settings: Settings): Feature[] {
  return family.files.map((file) => toFeature(file, family, settings));
}

/** Geometries by feature id; groups have their members' points. */
export function toGeometries(family: Family): Record<string, Geometry> {
  const geometries = Object.create(null) as Record<string, Geometry>;
  for (const { checked } of family.files) {
    const isGroup = checked.properties.kind === 'group';
    geometries[checked.id] = isGroup ? groupGeometry(family, checked.id) : checked.geometry;
  }
  return geometries;
}

/** Properties as they are written, by feature id. */
export function toProperties({ files }: Family): Record<string, FeatureProperties> {
  const properties = Object.create(null) as Record<string, FeatureProperties>;
  for (const { checked } of files) properties[checked.id] = checked.properties;
  return properties;
}

function toFeature({ checked: { id, properties } }: SoundFile, family: Family, settings: Settings): Feature {
  const { bbox, point } = family.placeOf(id);
  const { kind, certainty, part_of: partOf, wikidata, geonames, source } = properties;
  const measure = toMeasure(properties);
  const description = textsOf(properties, (lang) => `description:${lang}`);
  const administeredBy = sourcedOf(properties, 'administered_by');
  return {
    id,
    kind,
    names: toNames(properties, settings.names.order),
    altNames: toAltNames(properties),
    ...(partOf === undefined ? {} : { partOf }),
    members: family.membersOf(id),
    ...(measure === undefined ? {} : { measure }),
    ...(properties.status === undefined
      ? {}
      : { status: { value: properties.status, source: properties['status:source'] ?? '' } }),
    certainty,
    ...(description === undefined
      ? {}
      : { description: { text: description, source: properties['description:source'] ?? '' } }),
    ...(administeredBy === undefined ? {} : { administeredBy }),
    claims: toClaims(properties),
    viewpoints: toViewpoints(properties),
    ...(wikidata === undefined ? {} : { wikidata }),
    ...(geonames === undefined ? {} : { geonames }),
    source,
    bbox: boxNear(bbox, middleLng(settings.view)),
    point,
  };
}

function toNames(properties: FeatureProperties, order: string[]): Name[] {
  const rank = (lang: string) => (order.includes(lang) ? order.indexOf(lang) : order.length);
  return entriesWith(properties, 'name:')
    .map(([lang, text]) => ({ lang, text }))
    .sort((a, b) => rank(a.lang) - rank(b.lang) || (a.lang < b.lang ? -1 : 1));
}

function toAltNames(properties: FeatureProperties): Record<string, string[]> {
  const entries = entriesWith(properties, 'alt_name:');
  return Object.fromEntries(
    entries.map(([lang, text]) => [
      lang,
      text
        .split(';')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    ]),
  );
}

/** Keys behind a prefix, with their values as text. */
function entriesWith(properties: FeatureProperties, prefix: string): [string, string][] {
  const entries = Object.entries(properties).filter(([key]) => key.startsWith(prefix));
  return entries.map(([key, value]) => [key.slice(prefix.length), String(value)]);
}

function toMeasure(properties: FeatureProperties): Measure | undefined {
  const { area_km2: area, length_km: length } = properties;
  if (area !== undefined) return { value: area, unit: 'km2', source: properties['area_km2:source'] ?? '' };
  if (length === undefined) return undefined;
  return { value: length, unit: 'km', source: properties['length_km:source'] ?? '' };
}

function textsOf(properties: FeatureProperties, keyOf: (lang: Language) => string): Texts | undefined {
  const texts: Partial<Texts> = {};
  for (const lang of LANGUAGES) {
    const text = properties[keyOf(lang)];
    if (text !== undefined) texts[lang] = String(text);
  }
  const { en } = texts;
  return en === undefined ? undefined : { ...texts, en };
}

function sourcedOf(properties: FeatureProperties, key: string): Sourced | undefined {
  const text = textsOf(properties, (lang) => (lang === 'en' ? key : `${key}:${lang}`));
  return text && { text, source: String(properties[`${key}:source`] ?? '') };
}

function toClaims(properties: FeatureProperties): Record<string, Sourced> {
  const claims: Record<string, Sourced> = {};
  for (const [id] of entriesWith(properties, 'claim:')) {
    const claim = id.includes(':') ? undefined : sourcedOf(properties, `claim:${id}`);
    if (claim) claims[id] = claim;
  }
  return claims;
}

function toViewpoints(properties: FeatureProperties): Feature['viewpoints'] {
  // The value was checked against the list of values when the properties were read.
  return Object.fromEntries(entriesWith(properties, 'viewpoint:')) as Feature['viewpoints'];
}
