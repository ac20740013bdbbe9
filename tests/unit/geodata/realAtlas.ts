/** The atlas of `geodata/`, read once for a test file. */
import { fileURLToPath } from 'node:url';
import { readGeodataFiles } from '../../../src/build/geodataFiles.ts';
import { readAtlas, type AtlasSource } from '../../../src/core/atlas.ts';
import { formatIssue } from '../../../src/core/issues.ts';

/** The data folder of the project. */
export const GEODATA = fileURLToPath(new URL('../../../geodata', import.meta.url));

/** The six features that the atlas is about. */
export const MAIN_FEATURES = [
  'etorofu',
  'kunashiri',
  'shikotan',
  'habomai',
  'hokkaido',
  'sakhalin-hokkaido-pipeline',
] as const;

/** Reads it; throws with its errors where there are any. */
export async function readRealAtlas(): Promise<AtlasSource> {
  return readAtlasIn(GEODATA);
}

/** The second atlas, of which everything is invented. */
export const ATLAS_TWO = fileURLToPath(new URL('../../fixtures/atlas-two', import.meta.url));

/** Reads the atlas of a data folder; throws with its errors where there are any. */
export async function readAtlasIn(folder: string): Promise<AtlasSource> {
  const { source, issues } = readAtlas(await readGeodataFiles(folder));
  if (!source) throw new Error(issues.map((issue) => formatIssue(issue)).join('\n'));
  return source;
}
