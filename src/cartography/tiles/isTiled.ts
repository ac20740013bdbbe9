/** How a set of vector tiles is told from one file. By itself, because every reader loads it. */

/** The file that stands for a set, in the place of one GeoJSON file; its tiles lie below the same folder. */
export const SET_FILE = 'tiles.json';

/** True where an address is that of a set of tiles, and not of one file with everything. */
export function isTiled(url: string): boolean {
  return url.endsWith(SET_FILE);
}
