/** GDAL's ogr2ogr, where it is installed: what QGIS and many other programs read and write files with. */
import { execFile, spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { promisify } from 'node:util';

/** True where the program is there. */
export const hasOgr = spawnSync('ogr2ogr', ['--version']).status === 0;

/** What a test is called that is skipped without it. */
export const NEEDS_OGR = hasOgr ? '' : ' (skipped: needs ogr2ogr, in Debian the package gdal-bin)';

/** Converts a file, in place of one that may be there; throws with the program's words where it fails. */
export async function ogr(to: string, from: string, ...options: string[]): Promise<void> {
  await rm(to, { force: true });
  await promisify(execFile)('ogr2ogr', [...options, to, from]);
}
