/** The packages whose code readers get, each with its licence. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { licenceNamed, standardText } from './licenceNames.ts';
import { packageFolder, packageInSource } from './packageFolder.ts';

export interface ShippedPackage {
  name: string;
  version: string;
  /** As the package names it: an SPDX expression, or '' where it names none. */
  licence: string;
  /** The whole text, and notices where there are any. */
  text: string;
  /** Where it is installed, below the root of the project, with forward slashes. */
  folder: string;
}

const LICENCE_FILE = /^(licen[cs]e|copying|notice|copyright|unlicense)([-.].*)?$/i;

/** Reads the packages of these modules, and those that are inside of their files already, in order of name and version. */
export async function readShippedPackages(ids: Iterable<string>, root: string): Promise<ShippedPackage[]> {
  const folders = new Set<string>();
  for (const id of ids) {
    const folder = packageFolder(id, root);
    if (folder === null) continue;
    folders.add(folder);
    for (const inside of await packagesInside(id, folder, root)) folders.add(inside);
  }
  const packages = await Promise.all([...folders].map((folder) => readPackage(folder, root)));
  const key = ({ name, version }: ShippedPackage) => `${name} ${version}`;
  const byKey = new Map(packages.map((each) => [key(each), each]));
  return [...byKey.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** What a file was bundled from by those who published it: its source map tells. */
async function packagesInside(id: string, folder: string, root: string): Promise<string[]> {
  const map = await readFile(`${id.replace(/\?.*$/, '')}.map`, 'utf8').catch(() => null);
  if (map === null) return [];
  const { sources = [] } = JSON.parse(map) as { sources?: string[] };
  const names = new Set(sources.map(packageInSource).filter((name) => name !== null));
  return [...names].map((name) => installedFrom(folder, name, root));
}

/** As Node finds a package: beside the one that needs it, or farther up. Throws where it is not installed. */
function installedFrom(folder: string, name: string, root: string): string {
  for (let from = folder; ; from = dirname(from)) {
    const found = from === '.' ? `node_modules/${name}` : `${from}/node_modules/${name}`;
    if (existsSync(join(root, found, 'package.json'))) return found;
    if (from === '.')
      throw new Error(`${folder} holds code of ${name}, which is not installed: its licence cannot be read`);
  }
}

async function readPackage(folder: string, root: string): Promise<ShippedPackage> {
  const path = join(root, folder);
  const about = JSON.parse(await readFile(join(path, 'package.json'), 'utf8')) as Record<string, unknown>;
  const { name, version, author } = about;
  if (typeof name !== 'string' || typeof version !== 'string')
    throw new Error(`${folder}/package.json names no package and version`);
  const licence = licenceNamed(about);
  const files = (await readdir(path)).filter((file) => LICENCE_FILE.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(path, file), 'utf8')));
  const text = texts.map(tidy).join('\n\n') || standardText(licence, name, author);
  return { name, version, licence, text, folder };
}

/** One kind of line end; and not the licences of what a tool is made of itself, none of which is in the site. */
function tidy(text: string): string {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return lines.replace(/\n# Licenses of bundled dependencies\n[^]*$/, '').trim();
}
