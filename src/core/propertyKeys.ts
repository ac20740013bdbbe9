/** Which keys the properties of a feature can have, and in which order they stand. */
import { featureProperties, OPEN_PROPERTIES } from './schema.ts';

const { name, altName, claim, viewpoint } = OPEN_PROPERTIES;

/** The order of the keys; where one entry stands for several keys, they are sorted by letter. */
const ORDER: (string | RegExp)[] = [
  'id',
  'kind',
  ...['en', 'ja', 'ja-Hira', 'ja-Latn', 'ru', 'ru-Latn', 'ain'].map((lang) => `name:${lang}`),
  name.keys,
  ...['en', 'ja', 'ru'].map((lang) => `alt_name:${lang}`),
  altName.keys,
  'part_of',
  ...['area_km2', 'area_km2:source', 'area_km2:tolerance'],
  ...['length_km', 'length_km:source', 'length_km:tolerance'],
  ...['status', 'status:source', 'certainty'],
  ...['description:en', 'description:ja', 'description:ru', 'description:source'],
  ...['administered_by', 'administered_by:ja', 'administered_by:ru', 'administered_by:source'],
  claim.keys,
  viewpoint.keys,
  ...['minzoom', 'wikidata', 'geonames', 'source'],
];

/** Keys of the basemap's labels and lakes, which features do not have. */
const BASEMAP_ONLY = new Set(['id', 'minzoom']);

/** The keys in the order of the canonical form. */
export function sortKeys(keys: string[]): string[] {
  const ranks = new Map(keys.map((key) => [key, rankOf(key)]));
  const rank = (key: string) => ranks.get(key) ?? ORDER.length;
  return [...keys].sort((a, b) => rank(a) - rank(b) || compareLetters(a, b));
}

function compareLetters(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (x !== y) return x < y ? -1 : 1;
  return a < b ? -1 : 1;
}

function rankOf(key: string): number {
  const exact = ORDER.indexOf(key);
  if (exact !== -1) return exact;
  const pattern = ORDER.findIndex((entry) => entry instanceof RegExp && entry.test(key));
  return pattern === -1 ? ORDER.length : pattern;
}

/** True for a key that a feature can have. */
export function isFeatureKey(key: string): boolean {
  return !BASEMAP_ONLY.has(key) && rankOf(key) < ORDER.length;
}

/** The keys that have a fixed name, for "did you mean". */
export const FIXED_KEYS = Object.keys(featureProperties.shape);
