/** The index of the search in parts finds what the whole index finds, in the same order. */
import MiniSearch from 'minisearch';
import { expect, it } from 'vitest';
import { SEARCH_OPTIONS } from '../../../../src/app/search.ts';
import { INDEX_OPTIONS } from '../../../../src/core/fold.ts';
import {
  joinSearchParts,
  partOfTerm,
  SearchParts,
  wordsAsked,
  type SearchDirectory,
  type SearchPart,
} from '../../../../src/core/large/searchParts.ts';
import { searchEntries, type SearchEntry } from '../../../../src/core/searchEntries.ts';
import { readRealAtlas } from '../../geodata/realAtlas.ts';

const { atlas } = await readRealAtlas();
const real = searchEntries(atlas, (kind) => [kind]);
/** A few hundred, with words that many have and some that few have. */
const entries: SearchEntry[] = Array.from({ length: 12 }, (_, copy) =>
  real.map(({ id, names, text, weight }, at) => ({
    id: `${id}-${copy}`,
    names: at % 12 === copy ? names : `${names} no ${copy}`,
    text: `${text} log ${copy}`,
    weight,
  })),
).flat();

const whole = new MiniSearch<SearchEntry>(INDEX_OPTIONS);
whole.addAll(entries);

function partsOf(most: number): { directory: SearchDirectory; parts: Map<string, SearchPart> } {
  const cut = new SearchParts(most);
  for (const entry of entries) cut.add(entry);
  const travel = <T>(value: T) => JSON.parse(JSON.stringify(value)) as T;
  return { directory: travel(cut.directory(100)), parts: new Map(travel([...cut.parts()])) };
}

const { directory, parts } = partsOf(Infinity);

function found(typed: string): string[] {
  const names = [...new Set(wordsAsked(typed).map(partOfTerm))];
  const loaded = names.flatMap((name) => parts.get(name) ?? []);
  const index = MiniSearch.loadJS(joinSearchParts(directory, loaded), INDEX_OPTIONS);
  return index.search(typed, SEARCH_OPTIONS).map(({ id }) => entries[Number(id)]?.id ?? '');
}

it.each([
  'Etorofu', 'etor', 'Итуруп', '択捉', 'エトロフ', 'gas pipeline', 'graves visit', 'Abe', 'Путин', 'Hokkaido coast',
  // A letter wrong, after the first two.
  'Etorofo', 'pipelime', 'zanzibar', '四島', 'gas of',
])('%s', (typed) => {
  expect(found(typed)).toEqual(whole.search(typed, SEARCH_OPTIONS).map(({ id }) => String(id)));
}); // prettier-ignore

it('loads of each word one part', () => {
  expect(wordsAsked('Gas pipeline of a 択捉島').map(partOfTerm)).toEqual(
    ['gas', 'pipeline', 'of', '択捉', '捉島'].map(partOfTerm),
  );
  expect(new Set(directory.parts.split(' '))).toEqual(new Set(parts.keys()));
});

it('leaves out words that tell nothing apart', () => {
  const cut = partsOf(30);
  expect(cut.parts.get(partOfTerm('log'))?.common).toContain('log');
  expect(cut.parts.get(partOfTerm('log'))?.terms).not.toContain('log');
});
