/** The HTML around a page: `index.html` with its marked slots filled. */
import { pageHead } from '../app/pageHead.ts';
import type { Atlas, Language } from '../core/model.ts';
import { subjectOf } from '../core/pages.ts';
import { formatPath, type Page } from '../core/url.ts';
import { messages as en } from '../messages/en.ts';
import { messages as ja } from '../messages/ja.ts';
import { messages as ru } from '../messages/ru.ts';

const MESSAGES = { en, ja, ru };

export interface ShellOptions {
  atlas: Atlas;
  language: Language;
  page: Page;
  /** Public address of the site, ending in a slash. */
  site: URL;
  /** The page is an old address of this one. */
  now?: Page;
}

/** Fills language, title, description and the links between languages. */
export function fillShell(html: string, options: ShellOptions): string {
  const { language } = options;
  return (
    html
      .replace('<html lang="en">', `<html lang="${language}">`)
      // As functions, because a text would have its $ signs replaced.
      .replace('<!--head-->', () => headTags(options).join('\n    '))
      .replace('<!--noscript-->', () => noscript(options))
  );
}

function headTags({ atlas, language, page, site, now }: ShellOptions): string[] {
  const { languages } = atlas.settings;
  const [defaultLanguage = 'en'] = languages;
  const shown = now ?? page;
  const head = pageHead(atlas, subjectOf(atlas, shown), language, MESSAGES[language]);
  const tags = [
    `<title>${escape(head.title)}</title>`,
    `<meta name="description" content="${escape(head.description)}" />`,
  ];
  if (shown.type === 'unknown') return [...tags, '<meta name="robots" content="noindex" />'];
  const address = (other: Language) =>
    escape(new URL(formatPath(other, shown, site.pathname, defaultLanguage), site).href);
  tags.push(`<link rel="canonical" href="${address(language)}" />`);
  if (now) {
    // The script redirects by itself; this is for readers without one.
    const refresh = `<meta http-equiv="refresh" content="0; url=${address(language)}" />`;
    return [...tags, '<meta name="robots" content="noindex" />', `<noscript>${refresh}</noscript>`];
  }
  return [
    ...tags,
    ...languages.map((other) => `<link rel="alternate" hreflang="${other}" href="${address(other)}" />`),
    `<link rel="alternate" hreflang="x-default" href="${address(defaultLanguage)}" />`,
  ];
}

function noscript({ atlas, language }: ShellOptions): string {
  const { title, description } = atlas.settings;
  return `<noscript><h1>${escape(title[language] ?? title.en)}</h1><p>${escape(description[language] ?? description.en)}</p></noscript>`;
}

/** Text as HTML text or a quoted attribute. */
export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
