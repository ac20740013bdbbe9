/** The program knows nothing of the places that it shows: another coast in the same format gives another atlas. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readRealAtlas } from './realAtlas.ts';

const SOURCE = fileURLToPath(new URL('../../../src', import.meta.url));
/** Forms of the names that are no whole name of a feature. */
const WORDS = ['etorofu', 'iturup', 'kunashir', 'shikotan', 'habomai', 'hokkaido', 'sakhalin', 'kuril'];

/** Every file of `src/` as its path and its text; documentation may take its examples from the real atlas. */
function sourceFiles(): { path: string; text: string }[] {
  const entries = readdirSync(SOURCE, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = `${entry.parentPath}/${entry.name}`;
      return {
        path: path.slice(SOURCE.length + 1),
        text: withoutDocumentation(readFileSync(path, 'utf8')),
      };
    });
}

function withoutDocumentation(text: string): string {
  return text.replace(/\/\*\*[\s\S]*?\*\//g, '').toLowerCase();
}

const { atlas, basemap } = await readRealAtlas();
const ids = [
  ...atlas.features.map(({ id }) => id),
  ...atlas.articles.map(({ id }) => id),
  ...Object.keys(atlas.aliases).map((entry) => entry.replace(/^.*\//, '')),
];
const names = [
  ...atlas.features.flatMap((feature) => [
    ...feature.names.map(({ text }) => text),
    ...Object.values(feature.altNames).flat(),
  ]),
  ...basemap.labels.flatMap((label) => Object.values(label.names)),
];
/** Shorter ones, such as "Rat", also stand within other words. */
const forbidden = [...new Set([...WORDS, ...ids, ...names].map((word) => (word ?? '').toLowerCase()))].filter(
  (word) => word.length >= 5 || /[^ -ɏ]{2}/u.test(word),
);

it('has no id and no name of the real atlas in its code', () => {
  const found = sourceFiles().flatMap(({ path, text }) =>
    forbidden.filter((word) => text.includes(word)).map((word) => `${path}: ${word}`),
  );
  expect(found).toEqual([]);
});

it('is looked through whole', () => {
  const paths = sourceFiles().map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['main.ts', 'core/url.ts', 'app/App.svelte', 'ui/base.css']));
});
