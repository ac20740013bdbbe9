/** A data folder on disk: its files as texts. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LEDGER_FILE, SETTINGS_FILE } from '../core/paths.ts';

const FOLDERS = ['features', 'articles', 'basemap'];

/**
 * Reads the texts that make an atlas, by their path from the folder with forward slashes. A missing file or folder is
 * left out; the checks tell what must be there. Throws where the folder itself cannot be read.
 */
export async function readGeodataFiles(dir: string): Promise<Map<string, string>> {
  const names = await readdir(dir);
  const single = [SETTINGS_FILE, LEDGER_FILE].filter((name) => names.includes(name));
  const nested = await Promise.all(
    FOLDERS.filter((folder) => names.includes(folder)).map((folder) => list(dir, folder)),
  );
  const paths = [...single, ...nested.flat()].sort();
  const texts = await Promise.all(paths.map((path) => readFile(join(dir, path), 'utf8')));
  return new Map(paths.map((path, index) => [path, texts[index] ?? '']));
}

/** Editors and file managers keep files of their own that begin with a dot. */
async function list(dir: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(dir, folder), { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  return files.map(({ name }) => `${folder}/${name}`);
}
