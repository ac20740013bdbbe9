import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DIST } from './builtSite.ts';
import type { AtEnd } from './endings.ts';
import { temporaryFolder } from './siteBuild.ts';

/** What a reader's device has nothing to do with; most of the site by size. */
const LEFT_OUT = /^[\\/](cards|edit|embed)([\\/]|$)/;

/**
 * A copy of the built site as a later build has it: scripts and the pages kept on devices have other names and the old
 * ones are gone, and the atlas has another title. Gives its folder.
 */
export async function laterBuild(atEnd: AtEnd, title: string): Promise<string> {
  const folder = await temporaryFolder(atEnd);
  await cp(DIST, folder, { recursive: true, filter: (file) => !LEFT_OUT.test(file.slice(DIST.length)) });
  const assets = join(folder, 'assets');
  const names = (await readdir(assets)).filter((name) => /-[\w-]{8}\.(js|html)$/.test(name));
  const later = (name: string) => name.replace(/(?=\.(js|html)$)/, '2');
  const files = [...names.map((name) => join('assets', name)), 'offline-worker.js', 'index.html'];
  for (const file of files) {
    let text = await readFile(join(folder, file), 'utf8');
    for (const name of names) text = text.replaceAll(name, later(name));
    if (file.includes('geodata-')) text = text.replaceAll('Passage Atlas', title);
    await writeFile(join(folder, file), text);
  }
  for (const name of names) await rename(join(assets, name), join(assets, later(name)));
  return folder;
}
