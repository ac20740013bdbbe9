/** `check` for GeoJSON that is not part of an atlas: files, folders, standard input. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checkPieces, checkSavedGeojson } from '../core/anyGeojson.ts';
import { fixText } from '../core/fixes.ts';
import type { Issue } from '../core/issues.ts';
import { UsageError, type Context } from './command.ts';
import { openPieces } from './pieces.ts';
import { writeSafely } from '../build/writeSafely.ts';

/** Larger files (bytes) slow every map down; who wants them checked says so. */
const LARGE_BYTES = 50_000_000;
/** The word for standard input. */
export const STANDARD_INPUT = '-';

/** How other files are checked. */
export interface OtherOptions {
  fix: boolean;
  large: boolean;
}

/** The issues of files, of all GeoJSON in folders, or for `-` of standard input; with `fix`, those that are left. */
export async function checkOthers(
  context: Context,
  words: string[],
  options: OtherOptions,
): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const word of words) {
    if (word === STANDARD_INPUT) issues.push(...(await checkInput(context, options)));
    else for (const path of await filesAt(word)) issues.push(...(await checkFile(context, path, options)));
  }
  return issues;
}

/** A file by itself, or every GeoJSON file in a folder and in those inside it. */
async function filesAt(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() !== true) {
    if (!found?.isFile()) throw new UsageError(`There is no file or folder "${path}".`);
    if (!/\.(?:geo)?json$/i.test(path))
      throw new UsageError(
        `"${path}" is not GeoJSON: outside the data folder, only *.geojson and *.json are checked.`,
      );
    return [path];
  }
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && /\.geojson$/i.test(entry.name));
  if (files.length === 0) throw new UsageError(`There is no *.geojson file in "${path}".`);
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}

async function checkInput({ input }: Context, { fix, large }: OtherOptions): Promise<Issue[]> {
  if (fix) throw new UsageError('What comes by standard input cannot be mended: name a file.');
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const pieces: string[] = [];
  let size = 0;
  for await (const piece of input) {
    const bytes = Buffer.from(piece);
    size += bytes.length;
    if (size > LARGE_BYTES && !large) throw tooLarge('What comes by standard input');
    pieces.push(decoder.decode(bytes, { stream: true }));
  }
  pieces.push(decoder.decode());
  const name = 'standard input';
  // A text of half a gigabyte could not be joined.
  if (size <= LARGE_BYTES) return checkSavedGeojson(name, pieces.join(''));
  return checkPieces(name, () => pieces.shift() ?? null);
}

async function checkFile(context: Context, path: string, { fix, large }: OtherOptions): Promise<Issue[]> {
  const { size } = await stat(path);
  if (size <= LARGE_BYTES)
    return fix ? mend(context, path) : checkSavedGeojson(path, await readFile(path, 'utf8'));
  if (!large) throw tooLarge(`"${path}"`);
  if (fix) throw new UsageError(`"${path}" is too large to be mended here: mend the program that wrote it.`);
  const { next, close } = openPieces(path, size, context.err);
  try {
    return checkPieces(path, next);
  } finally {
    close();
  }
}

function tooLarge(what: string): UsageError {
  const advice = 'Simplify it or split it for a map; to check it all the same, add --large.';
  return new UsageError(`${what} is larger than ${LARGE_BYTES / 1e6} MB. ${advice}`);
}

async function mend({ out }: Context, path: string): Promise<Issue[]> {
  const saved = await readFile(path, 'utf8');
  const { text, issues } = fixText(saved, (now) => checkSavedGeojson(path, now));
  if (text !== saved) {
    await writeSafely(path, text);
    out.write(`${path}: mended\n`);
  }
  return issues;
}
