/** Names of the files in a data folder. */

/** The settings. */
export const SETTINGS_FILE = 'atlas.yaml';
/** The list of every id ever published. */
export const LEDGER_FILE = 'ids.txt';

/** The files of the basemap, by what they hold. */
export const BASEMAP_LAYERS = ['land', 'world', 'lakes', 'rivers', 'places', 'waters'] as const;
/** What a file of the basemap holds. */
export type BasemapLayer = (typeof BASEMAP_LAYERS)[number];

/** The id that the name of a file states. `features/x.geojson` -> x */
export function idOfFile(file: string): string {
  return file.replace(/^.*\/|\.(?:geojson|md)$/g, '');
}

/** The file of the questions about a feature. */
export function questionsPath(feature: string): string {
  return `lessons/questions/${feature}.md`;
}

/** What a path from the data folder is for. */
export type FileRole =
  | { role: 'settings' | 'ledger' | 'feature' | 'article' | 'lesson' | 'questions' }
  | { role: 'basemap'; layer: BasemapLayer }
  | { role: 'unknown' };

/** Says what a file is for, by its path. `features/etorofu.geojson` -> feature */
export function roleOf(path: string): FileRole {
  if (path === SETTINGS_FILE) return { role: 'settings' };
  if (path === LEDGER_FILE) return { role: 'ledger' };
  if (/^features\/[^/]+\.geojson$/.test(path)) return { role: 'feature' };
  if (/^articles\/[^/]+\.md$/.test(path)) return { role: 'article' };
  if (/^lessons\/[^/]+\.md$/.test(path)) return { role: 'lesson' };
  if (/^lessons\/questions\/[^/]+\.md$/.test(path)) return { role: 'questions' };
  const layer = BASEMAP_LAYERS.find((name) => path === `basemap/${name}.geojson`);
  return layer ? { role: 'basemap', layer } : { role: 'unknown' };
}
