/** A data folder on disk: its files as texts. */
import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OtherEntry } from '../core/dataFiles.ts';
import { LEDGER_FILE, SETTINGS_FILE } from '../core/paths.ts';

const FOLDERS = ['features', 'articles', 'basemap', 'lessons'];
/** The one folder that stands in another. */
const NESTED = 'lessons/questions';
const TOP = [SETTINGS_FILE, LEDGER_FILE];

/** A data folder as it was found. */
export interface GeodataFolder {
  /** Texts by their path from the folder, with forward slashes. */
  files: Map<string, string>;
  /** What stands where files should be and is none, by its path: nothing of it is read. */
  others: OtherEntry[];
}

/**
 * Reads the texts that make an atlas. A missing file or folder is left out; the checks tell what must be there. Links
 * are not followed: they could lead out of the folder. Throws where the folder itself cannot be read.
 */
export async function readGeodataFolder(dir: string): Promise<GeodataFolder> {
  const entries = await readdir(dir, { withFileTypes: true });
  const top = entries.filter(({ name }) => TOP.includes(name) || FOLDERS.includes(name));
  const folders = top.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const nested = await Promise.all(folders.map((folder) => listAll(dir, folder)));
  const found = [
    ...top.filter((entry) => !entry.isDirectory()).map((entry) => toEntry('', entry)),
    ...nested.flat(),
  ];
  const paths = found.filter(({ is }) => is === 'file').map(({ path }) => path);
  const texts = await Promise.all(paths.sort().map((path) => readFile(join(dir, path), 'utf8')));
  const others = found.flatMap(({ path, is }) => (is === 'file' ? [] : [{ path, is }]));
  return { files: new Map(paths.map((path, index) => [path, texts[index] ?? ''])), others };
}

/** The texts of a data folder by their path from it, with forward slashes. */
export async function readGeodataFiles(dir: string): Promise<Map<string, string>> {
  return (await readGeodataFolder(dir)).files;
}

interface Entry {
  path: string;
  is: OtherEntry['is'] | 'file';
}

/** What a folder holds, and the one folder in it that is read too. */
async function listAll(dir: string, folder: string): Promise<Entry[]> {
  const entries = await list(dir, folder);
  const inner = entries.find(({ path, is }) => path === NESTED && is === 'folder');
  if (!inner) return entries;
  return [...entries.filter((entry) => entry !== inner), ...(await list(dir, NESTED))];
}

/** Editors and file managers keep files of their own that begin with a dot. */
async function list(dir: string, folder: string): Promise<Entry[]> {
  const entries = await readdir(join(dir, folder), { withFileTypes: true });
  return entries.filter(({ name }) => !name.startsWith('.')).map((entry) => toEntry(`${folder}/`, entry));
}

function toEntry(folder: string, entry: Dirent): Entry {
  const is = entry.isFile() ? 'file' : entry.isSymbolicLink() ? 'link' : 'folder';
  return { path: `${folder}${entry.name}`, is };
}
