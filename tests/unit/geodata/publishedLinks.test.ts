/** Links last: whatever is renamed, reordered and redrawn, each address that was published leads to the same thing. */
import { expect, it } from 'vitest';
import { listPageJobs } from '../../../src/build/pageFiles.ts';
import { readGeodataFiles } from '../../../src/build/geodataFiles.ts';
import { rename } from '../../../src/core/authoring/rename.ts';
import { readAtlas } from '../../../src/core/atlas.ts';
import { listExports } from '../../../src/core/exports/exportFiles.ts';
import { formatFiles } from '../../../src/core/formatFiles.ts';
import type { Atlas } from '../../../src/core/model.ts';
import { followAlias, subjectOf, type Subject } from '../../../src/core/pages.ts';
import { parsePath } from '../../../src/core/url.ts';
import { GEODATA } from './realAtlas.ts';

const published = await readGeodataFiles(GEODATA);
const before = atlasOf(published);
const changed = change(published);
const after = atlasOf(changed);

function atlasOf(files: ReadonlyMap<string, string>): Atlas {
  const { source, issues } = readAtlas(files);
  if (!source) throw new Error(JSON.stringify(issues.slice(0, 3), null, 2));
  return source.atlas;
}

/** Every feature, article, passage and lesson gets another id, twice; the list is turned round; every vertex moves. */
function change(files: ReadonlyMap<string, string>): Map<string, string> {
  let now = new Map(files);
  for (const round of ['once', 'twice']) {
    for (const entry of entriesOf(atlasOf(now))) {
      const id = entry.split('/').at(-1) ?? '';
      const done = rename(now, entry, `${round}-${id}`.slice(0, 60));
      if (done.outcome !== 'renamed') throw new Error(JSON.stringify(done));
      now = new Map([...now, ...done.written]);
      for (const path of done.removed) now.delete(path);
    }
  }
  now.set('atlas.yaml', turned(now.get('atlas.yaml') ?? ''));
  for (const [path, text] of now) if (/^features\/.*\.geojson$/.test(path)) now.set(path, moved(text));
  return new Map([...now, ...formatFiles(now)]);
}

/** Passages first: their article keeps its id until they are done. */
function entriesOf({ features, articles, lessons }: Atlas): string[] {
  return [
    ...articles.flatMap(({ id, passages }) => passages.map((passage) => `articles/${id}/${passage.id}`)),
    ...articles.map(({ id }) => `articles/${id}`),
    ...features.map(({ id }) => `features/${id}`),
    ...lessons.map(({ id }) => `lessons/${id}`),
  ];
}

function turned(settings: string): string {
  return settings.replace(/(\nfeatures:\n)((?: {2}- .*\n)+)/, (_all, head: string, list: string) => {
    return head + list.trimEnd().split('\n').reverse().join('\n') + '\n';
  });
}

/** By some 10 m to the north and to the east. */
function moved(text: string): string {
  return text.replace(/\[(-?\d+(?:\.\d+)?), (-?\d+(?:\.\d+)?)\]/g, (_all, lng: string, lat: string) => {
    return `[${(Number(lng) + 0.0001).toFixed(6)}, ${(Number(lat) + 0.0001).toFixed(6)}]`;
  });
}

/** What a reader would know a thing by: not its id, not its place in a list, not its shape. */
function knownBy(subject: Subject): unknown {
  switch (subject.type) {
    case 'feature':
      return subject.feature.names;
    case 'article':
      return subject.article.title;
    case 'passage':
      return [subject.article.title, subject.passage.title];
    case 'lesson':
      return subject.title;
    default:
      return subject;
  }
}

const shownAt = (atlas: Atlas, path: string) => {
  const { page } = parsePath(`/${path.replace('index.html', '')}`, '/', atlas.settings.languages);
  return knownBy(subjectOf(atlas, followAlias(atlas, page)));
};

it('has everything under another id, in another order, with another shape', () => {
  const ids = ({ features }: Atlas) => features.map(({ id }) => id);
  expect(ids(after)).toHaveLength(ids(before).length);
  expect(ids(after).filter((id) => ids(before).includes(id))).toEqual([]);
  expect(ids(after)[0]).toContain(ids(before).at(-1));
  expect(after.features.map(({ bbox }) => bbox)).not.toEqual(before.features.map(({ bbox }) => bbox));
});

it('every page and embed that was there still is, and shows the same thing', () => {
  const written = new Set(listPageJobs(after).map(({ path }) => path));
  const old = listPageJobs(before).map(({ path }) => path);
  expect(old.filter((path) => !written.has(path))).toEqual([]);
  for (const path of old) expect(shownAt(after, path), path).toEqual(shownAt(before, path));
});

it('every file of the data that was there still is', () => {
  const files = (atlas: Atlas) => listExports(atlas).map(({ path }) => path);
  const now = new Set(files(after));
  expect(files(before).filter((path) => !now.has(path))).toEqual([]);
});
