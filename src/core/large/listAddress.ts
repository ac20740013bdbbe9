/** Where the plain pages are that hold the whole of a long list, for those without scripts: see build/plain/listPages.ts. */

/** So many places, articles or passages stand on one page. */
export const ON_A_PAGE = { links: 200, passages: 50 } as const;

/** `('places', 2)` → `list/places/2/`, from the start of a language. */
export function listPath(list: string, page = 1): string {
  return `list/${list}/${String(page)}/`;
}

/** The page with a passage of an article, by its place from 0. */
export function passageListPath(article: string, place: number, id: string): string {
  return `${listPath(`articles/${article}`, Math.floor(place / ON_A_PAGE.passages) + 1)}#${id}`;
}
