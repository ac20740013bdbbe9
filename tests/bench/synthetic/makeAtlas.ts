/** An invented atlas of any size, the same in every run. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatFeature } from '../../../src/core/canonical.ts';
import { formatLedger } from '../../../src/core/ledger.ts';
import { inventArticles } from './articles.ts';
import { inventBasemap } from './basemap.ts';
import { inventFeatures } from './features.ts';
import { createNames } from './names.ts';
import { createRandom } from './random.ts';
import { settingsText } from './settings.ts';
import { regionFor } from './sites.ts';

/** The least that holds one of every kind. */
export const LEAST_FEATURES = 10;
/** Passages for each feature, where nothing else is said. */
const PASSAGES_EACH = 10;

/** The files of a data folder by path: `features` at least 10; ten passages for each where no other number is given. */
export function makeAtlas(features: number, passages = features * PASSAGES_EACH): Map<string, string> {
  if (!Number.isInteger(features) || features < LEAST_FEATURES) {
    throw new Error(`An atlas has ${LEAST_FEATURES} features or more, not ${features}.`);
  }
  const random = createRandom(20_261_127);
  const nextName = createNames(random);
  const region = regionFor(features);
  const invented = inventFeatures(random, nextName, region, features);
  const basemap = inventBasemap(random, nextName, region, invented);
  const articles = inventArticles(random, nextName, invented, passages);
  const ids = [
    ...invented.map(({ id }) => `features/${id}`),
    ...articles.flatMap(({ id, passages: own }) => [
      `articles/${id}`,
      ...own.map((passage) => `articles/${id}/${passage}`),
    ]),
    ...invented.slice(0, Math.ceil(features / 100)).map(({ id }) => `features/old-${id} -> features/${id}`),
  ];
  return new Map([
    ['atlas.yaml', settingsText(features, region, basemap.bearings)],
    ['ids.txt', formatLedger(ids.join('\n'))],
    ...invented.map(({ id, properties, geometry }): [string, string] => [
      `features/${id}.geojson`,
      formatFeature({ id, properties, geometry }),
    ]),
    ...articles.map(({ id, text }): [string, string] => [`articles/${id}.md`, text]),
    ...basemap.files,
  ]);
}

/** Writes the files of a data folder in the place of whatever an earlier run left there. */
export async function writeAtlas(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const part of ['features', 'articles', 'basemap'])
    await rm(join(folder, part), { recursive: true, force: true });
  const folders = new Set([...files.keys()].map((path) => dirname(join(folder, path))));
  for (const each of folders) await mkdir(each, { recursive: true });
  for (const [path, text] of files) await writeFile(join(folder, path), text);
}
