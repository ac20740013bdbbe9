/** The files of the search of a large atlas: see core/large/searchParts.ts. */
import { SearchParts, type DocumentTitle } from '../core/large/searchParts.ts';
import type { Atlas } from '../core/model.ts';
import { searchEntries } from '../core/searchEntries.ts';
import { MESSAGES } from './messagesOf.ts';

/** A word in more texts than this finds too many of them, and its list would be too long to load. */
const MOST_DOCUMENTS = 10_000;
/** Twenty results come from as many files at most: each a few kilobytes. */
const TITLES_IN_FILE = 100;

/** Path below the folder of the search → content. */
export function* searchFiles(atlas: Atlas): Iterable<[path: string, content: unknown]> {
  const index = new SearchParts(MOST_DOCUMENTS);
  const titles: DocumentTitle[] = [];
  const passages = atlas.articles.flatMap((article) => [undefined, ...article.passages]);
  const entries = searchEntries(atlas, (kind) => Object.values(MESSAGES).map(({ kinds }) => kinds[kind]));
  for (const [place, entry] of entries.entries()) {
    index.add(entry);
    const passage = passages[place - atlas.features.length];
    titles.push(passage ? [entry.id, passage.title] : [entry.id]);
  }
  yield ['directory.json', index.directory(TITLES_IN_FILE)];
  for (const [name, part] of index.parts()) yield [`${name}.json`, part];
  for (let from = 0; from < titles.length; from += TITLES_IN_FILE)
    yield [`titles-${String(from / TITLES_IN_FILE)}.json`, titles.slice(from, from + TITLES_IN_FILE)];
}
