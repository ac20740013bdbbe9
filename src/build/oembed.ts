/** oEmbed (https://oembed.com): how a site that is given the address of a page puts it into its own, from static files. */
import type { Atlas, Language } from '../core/model.ts';
import { inLanguage } from '../core/names.ts';
import { subjectOf } from '../core/pages.ts';
import { formatPath } from '../core/url.ts';
import type { Messages } from '../messages/en.ts';
import { EMBED_HEIGHT, embedFrame, embedPath } from '../share/embed/embedSnippet.ts';
import { CARD_SIZE, cardPage, cardPath } from './cardPath.ts';
import { defaultLanguageOf, pageAddresses, type KnownPage } from './pageAddress.ts';
import { pageHead } from './pageHead.ts';

/** The name of the file beside each page. */
export const OEMBED_FILE = 'oembed.json';

/** oEmbed wants a width in pixels (2.3.4.4): that of a column of text. */
const WIDTH_PX = 640;

interface OembedOptions {
  atlas: Atlas;
  language: Language;
  page: KnownPage;
  /** Public address of the site, ending in a slash. */
  site: URL;
  messages: Messages;
}

/** Absolute address of the file of a page. A page without a file of its own has that of where it stands. */
export function oembedAddress(atlas: Atlas, page: KnownPage, language: Language, site: URL): string {
  return new URL(OEMBED_FILE, pageAddresses(atlas, site)(page, language)).href;
}

/** The file of a page, as JSON of the type `rich`. */
export function oembedText({ atlas, language, page, site, messages }: OembedOptions): string {
  const head = pageHead(atlas, subjectOf(atlas, page), language, messages);
  const src = new URL(embedPath(atlas, { page, language }, site.pathname), site).href;
  const heightPx = EMBED_HEIGHT.usual;
  const defaultLanguage = defaultLanguageOf(atlas);
  return JSON.stringify({
    type: 'rich',
    version: '1.0',
    title: head.title,
    provider_name: inLanguage(atlas.settings.title, language),
    provider_url: new URL(formatPath(language, { type: 'home' }, site.pathname, defaultLanguage), site).href,
    html: embedFrame({ src, title: head.title, widthPx: WIDTH_PX, heightPx }),
    width: WIDTH_PX,
    height: heightPx,
    thumbnail_url: new URL(cardPath(language, cardPage(atlas, page), defaultLanguage), site).href,
    thumbnail_width: CARD_SIZE.widthPx,
    thumbnail_height: CARD_SIZE.heightPx,
  });
}
