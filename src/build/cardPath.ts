/** Where the social cards lie. */
import type { Atlas, Language } from '../core/model.ts';
import { formatPath } from '../core/url.ts';
import type { KnownPage } from './pageAddress.ts';

/** Size of every card, in pixels: what the large cards of social networks show uncut. */
export const CARD_SIZE = { widthPx: 1200, heightPx: 630 } as const;

/** The page whose card a page has: its own, or of so many pages that of the atlas, since one takes a tenth of a second. */
export function cardPage({ manyPages = false }: Pick<Atlas, 'manyPages'>, page: KnownPage): KnownPage {
  return manyPages && 'id' in page ? { type: 'home' } : page;
}

/**
 * Path of a page's card below the site. Japanese page of Etorofu → `cards/ja/features/etorofu.png`; a home page is
 * `index` in its language: `cards/index.png`, `cards/ja/index.png`.
 */
export function cardPath(language: Language, page: KnownPage, defaultLanguage: Language): string {
  const path = formatPath(language, page, '', defaultLanguage);
  return page.type === 'home' ? `cards/${path}index.png` : `cards/${path.slice(0, -1)}.png`;
}
