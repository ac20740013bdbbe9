/** A data folder on disk that a test may change. */
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { GeodataState } from '../../../src/build/geodataState.ts';
import { saveFiles } from '../../../src/build/saveFiles.ts';
import type { WriteFile } from '../../../src/build/saveWriting.ts';
import { fingerprint, type FileToSave, type SaveAnswer } from '../../../src/core/saving.ts';
import { fixturePath } from '../core/fixtures.ts';

/** A new copy of the good atlas; the caller removes it. */
export async function copyAtlas(): Promise<string> {
  const dir = await mkdtemp(join(await realpath(tmpdir()), 'saving-'));
  await cp(fixturePath('good'), dir, { recursive: true });
  return dir;
}

/** A new copy of the good atlas, with some of its files replaced; it is gone when the test is over. */
export async function folderOfTest(changes: Record<string, string> = {}): Promise<string> {
  const dir = await copyAtlas();
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(changes)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  return dir;
}

/** Every file of a folder with its bytes, temporary ones and all. */
export async function allFiles(dir: string): Promise<Record<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.map((file) => readFile(file, 'latin1')));
  return Object.fromEntries(files.map((file, index) => [file.slice(dir.length + 1), texts[index] ?? '']));
}

/** A file of the folder as it is now, to be saved with another text. */
export async function opened(
  dir: string,
  path: string,
  change: (text: string) => string,
): Promise<FileToSave> {
  const text = await readFile(join(dir, path), 'utf8');
  return { path, opened: await fingerprint(text), text: change(text) };
}

/** Which files of a folder something changes, makes or removes. */
export async function changes(dir: string, act: () => Promise<unknown>): Promise<string[]> {
  const before = await allFiles(dir);
  await act();
  const after = await allFiles(dir);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((path) => before[path] !== after[path])
    .sort();
}

/** Saves into a folder as the server does. */
export function save(dir: string, files: FileToSave[], write?: WriteFile): Promise<SaveAnswer> {
  return saveFiles(files, new GeodataState(dir), write);
}
