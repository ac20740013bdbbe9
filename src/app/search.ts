/** The reader's search. Loaded when somebody searches, with its index. */
import MiniSearch, { type AsPlainObject, type SearchOptions } from 'minisearch';
import { INDEX_OPTIONS } from '../core/fold.ts';
import type { Texts } from '../core/model.ts';
import type { SearchEntry } from '../core/searchEntries.ts';
import type { Explorer } from './explorer.svelte.ts';
import { parsePath, type Page } from '../core/url.ts';

/** A page that was found; of a passage that is not loaded its title is here. */
export interface Found {
  page: Page;
  title?: Texts;
}

export interface Search {
  /** What is found for what has been typed so far, the likeliest first. */
  now: (typed: string) => Found[];
  /** In a large atlas: what is found once more of the index is there; null where that adds nothing. */
  later?: (typed: string) => Promise<Found[] | null>;
}

/** Shorter words than this with a letter wrong are other words. */
const LEAST_FOR_TYPO = 4;
/** A list that is longer is not read. */
export const MOST_RESULTS = 20;

/** How an index is asked. */
export const SEARCH_OPTIONS: SearchOptions = {
  prefix: true,
  fuzzy: (term) => (term.length < LEAST_FOR_TYPO ? false : 1),
  combineWith: 'AND',
  boost: { names: 3 },
  boostDocument: (_id, _term, stored) => Number(stored?.['weight'] ?? 1),
};

/** Loads the index. Throws where it does not arrive. */
export async function loadSearch(url: string): Promise<Search> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  const index = MiniSearch.loadJS<SearchEntry>((await answer.json()) as AsPlainObject, INDEX_OPTIONS);
  return {
    now: (typed) =>
      index
        .search(typed, SEARCH_OPTIONS)
        .slice(0, MOST_RESULTS)
        .map(({ id }) => ({ page: parsePath(`/${String(id)}/`, '/', []).page })),
  };
}

/** The search of an atlas. Throws where it does not arrive. */
export async function openSearch({ files, atlas, language }: Explorer): Promise<Search> {
  if (!files.large) return loadSearch(files.searchUrl);
  return (await import('./large/largeSearch.ts')).largeSearch(files.searchUrl, atlas, language);
}
