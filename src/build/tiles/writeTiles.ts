/** Writes tiles beside the other files of the site. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** So many are written at once: files are kept open no longer than that takes. */
const AT_ONCE = 64;

/** Writes them below a folder, by their paths. */
export async function writeTiles(outDir: string, tiles: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const all = [...tiles];
  const folders = new Set(all.map(([path]) => dirname(join(outDir, path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  for (let from = 0; from < all.length; from += AT_ONCE) {
    await Promise.all(
      all.slice(from, from + AT_ONCE).map(([path, bytes]) => writeFile(join(outDir, path), bytes)),
    );
  }
}
