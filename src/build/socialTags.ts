/** Open Graph and Twitter cards: how a link to a page looks where it is shared. */
import type { PageHead } from './pageHead.ts';
import type { Atlas, Language } from '../core/model.ts';
import { inLanguage } from '../core/names.ts';
import type { Messages } from '../messages/en.ts';
import { CARD_SIZE } from './cardPath.ts';
import { tag } from './html.ts';
import type { KnownPage } from './pageAddress.ts';

/** Open Graph wants a territory with the language (https://ogp.me/#optional): how the text is spelt, not where anything lies. */
const LOCALES: Record<Language, string> = { en: 'en_GB', ja: 'ja_JP', ru: 'ru_RU' };

interface SocialOptions {
  atlas: Atlas;
  language: Language;
  page: KnownPage;
  head: PageHead;
  /** Absolute address of the page. */
  address: string;
  messages: Messages;
  /** Absolute address of the card. */
  card: string | undefined;
}

/** The tags of a page, with a picture where it has a card. */
export function socialTags(options: SocialOptions): string[] {
  const { atlas, language, page, head, address, messages, card } = options;
  const { title, languages } = atlas.settings;
  const image = card === undefined ? null : { url: card, alt: `${messages.map.label}: ${head.heading}` };
  const text = page.type === 'article' || page.type === 'passage';
  return [
    property('og:type', text ? 'article' : 'website'),
    property('og:site_name', inLanguage(title, language)),
    property('og:title', head.heading),
    property('og:description', head.description),
    property('og:url', address),
    property('og:locale', LOCALES[language]),
    ...languages
      .filter((other) => other !== language)
      .map((other) => property('og:locale:alternate', LOCALES[other])),
    ...(image ? openGraphImage(image) : []),
    named('twitter:card', image ? 'summary_large_image' : 'summary'),
    named('twitter:title', head.heading),
    named('twitter:description', head.description),
    ...(image ? [named('twitter:image', image.url), named('twitter:image:alt', image.alt)] : []),
  ];
}

function openGraphImage({ url, alt }: { url: string; alt: string }): string[] {
  return [
    property('og:image', url),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(CARD_SIZE.widthPx)),
    property('og:image:height', String(CARD_SIZE.heightPx)),
    property('og:image:alt', alt),
  ];
}

function property(name: string, content: string): string {
  return tag('meta', { property: name, content });
}

function named(name: string, content: string): string {
  return tag('meta', { name, content });
}
