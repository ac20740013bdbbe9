/** What the head of a page says of it: to search engines, to social networks, to browsers, to other machines. */
import { pageHead, type PageHead } from './pageHead.ts';
import type { Atlas, Language } from '../core/model.ts';
import { filesOf, mediaTypeOf, type ExportScope } from '../core/exports/exportFiles.ts';
import { neighbours, subjectOf } from '../core/pages.ts';
import type { Page } from '../core/url.ts';
import type { Messages } from '../messages/en.ts';
import { escapeMarkup } from '../core/markup.ts';
import { scriptJson, tag } from './html.ts';
import { installTags } from './installTags.ts';
import { oembedAddress } from './oembed.ts';
import { jsonLd } from './jsonLd.ts';
import { alternatesOf, pageAddresses, type KnownPage } from './pageAddress.ts';
import { socialTags } from './socialTags.ts';

export interface HeadOptions {
  atlas: Atlas;
  language: Language;
  page: Page;
  /** Public address of the site, ending in a slash. */
  site: URL;
  /** The page is an old address of this one. */
  now?: Page;
  /** The page is the embed of `page`. */
  embed?: boolean;
  /** Absolute address of a page's social card, a PNG of `CARD_SIZE`; undefined where there is none. */
  cardUrl?: (page: KnownPage, language: Language) => string | undefined;
  /** The interface's words in the page's language. */
  messages: Messages;
}

/** The tags of a page's head as HTML, one a line; every text of the data in it is escaped. */
export function headTags(options: HeadOptions): string {
  const { atlas, language, page, now, messages } = options;
  const shown = now ?? page;
  const subject = subjectOf(atlas, shown);
  const head = pageHead(atlas, subject, language, messages);
  const tags = [
    `<title>${escapeMarkup(head.title)}</title>`,
    tag('meta', { name: 'description', content: head.description }),
  ];
  const known = shown.type === 'unknown' || subject.type === 'unknown' ? null : shown;
  return [...tags, ...(known ? tagsOf(options, known, head) : [NOINDEX])].join('\n    ');
}

const NOINDEX = tag('meta', { name: 'robots', content: 'noindex' });

/** Many sites refuse to stand in a frame: what leads out of an embed opens beside the page around it. */
const BESIDE = tag('base', { target: '_blank' });

function tagsOf(options: HeadOptions, page: KnownPage, head: PageHead): string[] {
  const { atlas, language, site, now, embed = false, messages, cardUrl } = options;
  const address = pageAddresses(atlas, site)(page, language);
  const canonical = tag('link', { rel: 'canonical', href: address });
  const social = socialTags({
    atlas,
    language,
    page,
    head,
    address,
    messages,
    card: cardUrl?.(page, language),
  });
  const oembed = tag('link', {
    rel: 'alternate',
    type: 'application/json+oembed',
    href: oembedAddress(atlas, page, language, site),
    title: head.heading,
  });
  // A former address too: what it shows is in the page already, and a frame stays one.
  if (embed) return [BESIDE, NOINDEX, canonical, oembed, ...social];
  if (now) {
    // The script redirects by itself; this is for readers without one, on whatever host the site is served from.
    const refresh = tag('meta', { 'http-equiv': 'refresh', content: `0; url=${new URL(address).pathname}` });
    return [NOINDEX, canonical, `<noscript>${refresh}</noscript>`, oembed, ...social];
  }
  return [
    canonical,
    ...installTags(atlas, language, site.pathname),
    ...linkTags(options, page),
    ...dataTags(options, page),
    oembed,
    ...social,
    scriptTag(jsonLd({ atlas, language, page, site, messages })),
  ];
}

/** The same page in other languages, and the pages before and after it. */
function linkTags({ atlas, language, site }: HeadOptions, page: KnownPage): string[] {
  const address = pageAddresses(atlas, site);
  const { previous, next } = neighbours(atlas, page);
  // Firefox fetches the next page before it is asked for: from the host that the reader is on, whichever that is.
  const link = (rel: string, to: KnownPage | undefined) =>
    to ? [tag('link', { rel, href: new URL(address(to, language)).pathname })] : [];
  return [
    ...alternatesOf(atlas, address, page).map((link) => tag('link', { rel: 'alternate', ...link })),
    ...link('prev', previous),
    ...link('next', next),
  ];
}

/** The same thing as data, for programs that follow such links. */
function dataTags({ site, atlas }: HeadOptions, page: KnownPage): string[] {
  const scope = scopeOf(page);
  return (scope ? filesOf(scope, atlas) : []).map(({ format, path }) => {
    const type = mediaTypeOf(format).replace(/;.*/, '');
    return tag('link', { rel: 'alternate', type, href: new URL(path, site).href });
  });
}

function scopeOf(page: KnownPage): ExportScope | null {
  switch (page.type) {
    case 'home':
      return { of: 'atlas' };
    case 'feature':
    case 'article':
      return { of: page.type, id: page.id };
    default:
      return null;
  }
}

function scriptTag(data: unknown): string {
  return `<script type="application/ld+json">${scriptJson(data)}</script>`;
}
