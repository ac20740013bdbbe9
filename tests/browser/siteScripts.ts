import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingScript } from '../../src/build/missingPlugin.ts';
import { hashSource, inlineHashes } from '../../src/build/policy.ts';
import { ROOT } from './siteBuild.ts';

/** Hashes of the scripts that stand in every page: the one that says what is missing (missingPlugin.ts) comes before the other. */
export async function siteScripts(): Promise<string[]> {
  return [
    hashSource(await missingScript(ROOT)),
    ...inlineHashes(readFileSync(join(ROOT, 'index.html'), 'utf8')).scripts,
  ];
}
