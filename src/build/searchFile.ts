/** The index that a reader's search loads, made at build. */
import MiniSearch, { type AsPlainObject } from 'minisearch';
import { INDEX_OPTIONS } from '../core/fold.ts';
import type { Atlas } from '../core/model.ts';
import { searchEntries, type SearchEntry } from '../core/searchEntries.ts';
import { MESSAGES } from './messagesOf.ts';

/** Everything in the atlas that can be found, by its words in all languages. */
export function searchIndex(atlas: Atlas): AsPlainObject {
  const index = new MiniSearch<SearchEntry>(INDEX_OPTIONS);
  index.addAll(searchEntries(atlas, (kind) => Object.values(MESSAGES).map(({ kinds }) => kinds[kind])));
  return index.toJSON();
}
