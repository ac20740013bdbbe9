/** The invented small atlas of the tests, read once. */
import { resolve } from 'node:path';
import { readGeodataFiles } from '../../src/build/geodataFiles.ts';
import { readAtlas } from '../../src/core/atlas.ts';
import type { ReadCache } from '../../src/core/dataFiles.ts';
import type { Atlas } from '../../src/core/model.ts';

export const FIXTURES = resolve(import.meta.dirname, '../fixtures');
export const FILES = await readGeodataFiles(resolve(FIXTURES, 'good'));
/** What is in hand of each of its files: to be copied. */
export const CACHE: ReadCache = new Map();
export const ATLAS: Atlas = readGood();

function readGood(): Atlas {
  const { source } = readAtlas(FILES, CACHE);
  if (!source) throw new Error('The good atlas is not good');
  return source.atlas;
}
