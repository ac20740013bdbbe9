/** The files of a large atlas that pages load when they are asked for: see core/large. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LargeFiles } from '../app/atlasBundle.ts';
import { toBriefAtlas } from '../core/large/briefAtlas.ts';
import { articlePart, featureParts } from '../core/large/parts.ts';
import { byId } from '../core/byId.ts';
import type { Atlas } from '../core/model.ts';
import { searchFiles } from './searchParts.ts';

/** Below this folder are all of them, in one named by their content. */
export const PARTS_FOLDER = 'assets/parts-';

/** One file: its path below the base, and its text. */
type PartFile = [path: string, text: string];

/** Files that are made when they are written or asked for: together they would fill the memory. */
export interface PartFiles {
  all: () => Iterable<PartFile>;
  /** The text of one, where there is such a file. */
  text: (path: string) => string | undefined;
}

/** The files of an atlas with its counts, and where pages find them. `add` takes one more file, and gives its address. */
export function largeFiles(
  atlas: Atlas,
  base: string,
  add: (name: string, content: unknown) => string,
): { large: LargeFiles; searchUrl: string; parts: PartFiles } {
  const search = new Map<string, string>();
  for (const [path, content] of searchFiles(atlas)) search.set(`search/${path}`, JSON.stringify(content));
  const all = function* (): Iterable<PartFile> {
    yield* search;
    yield* partsOf(atlas);
  };
  const hash = createHash('sha256');
  for (const [path, text] of all()) hash.update(`${path}\n${text}`);
  const folder = `${PARTS_FOLDER}${hash.digest('base64url').slice(0, 8)}/`;
  const brief = atlas.settings.languages.map(
    (language) => [language, add(`brief-${language}`, toBriefAtlas(atlas, language))] as const,
  );
  return {
    large: {
      brief: Object.fromEntries(brief),
      aliases: add('aliases', atlas.aliases),
      features: `${base}${folder}features/`,
      articles: `${base}${folder}articles/`,
    },
    searchUrl: `${base}${folder}search/`,
    parts: {
      *all() {
        for (const [path, text] of all()) yield [folder + path, text];
      },
      text(path) {
        const below = path.startsWith(folder) ? path.slice(folder.length) : '';
        return search.get(below) ?? partText(atlas, below);
      },
    },
  };
}

function* partsOf(atlas: Atlas): Iterable<PartFile> {
  for (const feature of atlas.features) {
    for (const [part, content] of featureParts(atlas, feature).entries())
      yield [`features/${feature.id}${part === 0 ? '' : `.${String(part)}`}.json`, JSON.stringify(content)];
  }
  for (const article of atlas.articles)
    yield [`articles/${article.id}.json`, JSON.stringify(articlePart(atlas, article))];
}

function partText(atlas: Atlas, path: string): string | undefined {
  const [, folder, id, part = '0'] = /^(features|articles)\/([^./]+)(?:\.(\d+))?\.json$/.exec(path) ?? [];
  const feature = folder === 'features' ? byId(atlas.features, id) : undefined;
  const article = folder === 'articles' ? byId(atlas.articles, id) : undefined;
  const content = feature
    ? featureParts(atlas, feature)[Number(part)]
    : article && articlePart(atlas, article);
  return content && JSON.stringify(content);
}

/** Writes files below a folder, as many at a time as a disk likes. */
export async function writeParts(files: Iterable<PartFile>, dir: string): Promise<void> {
  const folders = new Set<string>();
  let writing: Promise<void>[] = [];
  for (const [path, text] of files) {
    const file = join(dir, path);
    if (!folders.has(dirname(file))) await mkdir(dirname(file), { recursive: true });
    folders.add(dirname(file));
    writing.push(writeFile(file, text));
    if (writing.length < AT_A_TIME) continue;
    await Promise.all(writing);
    writing = [];
  }
  await Promise.all(writing);
}

const AT_A_TIME = 64;
