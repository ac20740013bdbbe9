/** Where the social cards lie. */
import type { Language } from '../core/model.ts';
import { formatPath } from '../core/url.ts';
import type { KnownPage } from './pageAddress.ts';

/** Size of every card, in pixels: what the large cards of social networks show uncut. */
export const CARD_SIZE = { widthPx: 1200, heightPx: 630 } as const;

/**
 * Path of a page's card below the site. Japanese page of Etorofu → `cards/ja/features/etorofu.png`; a home page is
 * `index` in its language: `cards/index.png`, `cards/ja/index.png`.
 */
export function cardPath(language: Language, page: KnownPage, defaultLanguage: Language): string {
  const path = formatPath(language, page, '', defaultLanguage);
  return page.type === 'home' ? `cards/${path}index.png` : `cards/${path.slice(0, -1)}.png`;
}
