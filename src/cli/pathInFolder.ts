/** Files of the data folder, by the names that people give them. */
import { relative, resolve, sep } from 'node:path';
import { roleOf } from '../core/paths.ts';

/**
 * The path from the data folder: `geodata/features/x.geojson` or `features/x.geojson` -> `features/x.geojson`, the folder
 * itself -> nothing. Null for what lies elsewhere.
 */
export function pathInFolder(dir: string, word: string): string | null {
  if (roleOf(word).role !== 'unknown') return word;
  const path = relative(resolve(dir), resolve(word)).split(sep).join('/');
  return path === '..' || path.startsWith('../') ? null : path;
}

/** The files of the data that a word means: one, or all in a folder; none for what is not there. */
export function filesMeant(dir: string, paths: readonly string[], word: string): string[] {
  const path = pathInFolder(dir, word);
  if (path === null) return [];
  return paths.filter((each) => path === '' || each === path || each.startsWith(`${path}/`));
}
