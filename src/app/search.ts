/** The reader's search. Loaded when somebody searches, with its index. */
import MiniSearch, { type AsPlainObject, type SearchOptions } from 'minisearch';
import { INDEX_OPTIONS } from '../core/fold.ts';
import type { SearchEntry } from '../core/searchEntries.ts';
import { parsePath, type Page } from '../core/url.ts';

/** Pages for what has been typed so far, the likeliest first. */
export type Search = (typed: string) => Page[];

/** Shorter words than this with a letter wrong are other words. */
const LEAST_FOR_TYPO = 4;
/** A list that is longer is not read. */
const MOST_RESULTS = 20;

const OPTIONS: SearchOptions = {
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
  return (typed) =>
    index
      .search(typed, OPTIONS)
      .slice(0, MOST_RESULTS)
      .map(({ id }) => parsePath(`/${String(id)}/`, '/', []).page);
}
