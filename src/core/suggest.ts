/** Finding the address that somebody meant. */
import { fold } from './fold.ts';
import type { Atlas } from './model.ts';
import { formerIds, namesOf } from './searchEntries.ts';
import type { Page } from './url.ts';

/** A page that an unknown address may have meant. */
export interface Suggestion {
  page: Page;
  /** How far its id or name is from the words asked for; 0 is the same. */
  distance: number;
}

/** Up to `limit` pages whose ids or names are nearest to the last words of a path, nearest first. */
export function suggestPages(atlas: Atlas, path: string, limit = 4): Suggestion[] {
  const asked = letters(path.split('/').findLast((segment) => segment !== '') ?? '');
  const features = atlas.features.map((feature) => ({
    page: { type: 'feature', id: feature.id } as const,
    words: [feature.id, ...formerIds(atlas, feature.id), ...namesOf(feature)],
  }));
  const articles = atlas.articles.flatMap((article) => [
    { page: { type: 'article', id: article.id } as const, words: [article.id, article.title] },
    ...article.passages.map((passage) => ({
      page: { type: 'passage', article: article.id, id: passage.id } as const,
      words: [passage.id, passage.title.en],
    })),
  ]);
  return [...features, ...articles]
    .map(({ page, words }) => ({
      page,
      distance: Math.min(...words.map((word) => distance(asked, letters(word)))),
    }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, limit);
}

/** Letters and figures only, folded: `Etorofu-tō` → `etorofuto`. */
function letters(words: string): string {
  return fold(words.slice(0, LONGEST)).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Longest words compared, in characters: an address is hostile until parsed, and the time grows with the square. */
const LONGEST = 80;

/** Share of letters to change to turn one into the other (Levenshtein), from 0 to 1. */
function distance(a: string, b: string): number {
  const [from, to] = [[...a].slice(0, LONGEST), [...b].slice(0, LONGEST)];
  let row = to.map((_, index) => index + 1);
  from.forEach((letter, i) => {
    let diagonal = i;
    let left = i + 1;
    row = to.map((other, j) => {
      const above = row[j] ?? 0;
      const cost = Math.min(above + 1, left + 1, diagonal + (letter === other ? 0 : 1));
      diagonal = above;
      left = cost;
      return cost;
    });
  });
  return (row.at(-1) ?? from.length) / Math.max(from.length, to.length, 1);
}
