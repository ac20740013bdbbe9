/** Files of the data folder as they are named on a command line. */
import { relative, resolve, sep } from 'node:path';

/** `geodata/features/x.geojson` or `features/x.geojson` -> `features/x.geojson`; a path out of the folder stays as it is. */
export function pathInFolder(dir: string, file: string): string {
  const path = relative(resolve(dir), resolve(file)).split(sep).join('/');
  return path.startsWith('../') ? file : path;
}
