/**
 * When a site has many pages: then less is made beside each of them, so that thousands of features are built in minutes.
 * What this is: see docs/scale.md.
 */
import type { Atlas } from './model.ts';
import { listPages } from './pages.ts';

/**
 * Up to so many pages, in all languages and embeds not counted, each has a card, an embed, and every file of its own: a
 * card alone takes a tenth of a second to draw. A dozen features with two articles in three languages are 150 pages.
 */
export const MOST_WITH_ALL = 900;

/** True where there are more. */
export function hasManyPages(atlas: Atlas, most = MOST_WITH_ALL): boolean {
  return listPages(atlas).length * atlas.settings.languages.length > most;
}
