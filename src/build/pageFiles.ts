/** Which files the pages of an atlas are. */
import type { Atlas, Language } from '../core/model.ts';
import { listAliases, listPages } from '../core/pages.ts';
import { formatPath, type Page } from '../core/url.ts';

/** One page to write: its path below the output folder, and what it shows. */
export interface PageJob {
  path: string;
  language: Language;
  page: Page;
  /** The page is an old address of this one. */
  now?: Page;
  /** To stand inside somebody else's page. */
  embed: boolean;
  /** Only the browser makes it what it is: see `lightEmbed`. */
  light?: true;
  /** Its text is plain HTML: see `plainFeature`. */
  plain?: true;
  /** Its style sheet is a file, which all such pages share. */
  linked?: true;
}

/** Lists the files of all pages, their embeds, the aliases, and the page for unknown addresses. */
export function listPageJobs(atlas: Atlas): PageJob[] {
  const { languages } = atlas.settings;
  const [defaultLanguage = 'en'] = languages;
  const light = atlas.manyPages ? ({ light: true, linked: true } as const) : {};
  const file = (language: Language, page: Page, embed = false) =>
    `${formatPath(language, page, embed ? 'embed/' : '', defaultLanguage)}index.html`;
  const pages = languages.flatMap((language): PageJob[] => [
    ...listPages(atlas).flatMap((page) => [
      { path: file(language, page), language, page, embed: false, ...asOneOfMany(atlas, page) },
      { path: file(language, page, true), language, page, embed: true, ...('id' in page && light) },
    ]),
    ...listAliases(atlas).flatMap(({ old, now }) => [
      { path: file(language, old), language, page: old, now, embed: false, ...asOneOfMany(atlas, now) },
      { path: file(language, old, true), language, page: old, now, embed: true, ...light },
    ]),
  ]);
  const unknown: Page = { type: 'unknown', path: '' };
  return [...pages, { path: '404.html', language: defaultLanguage, page: unknown, embed: false }];
}

/** What is saved on the page of a feature or an article where these are many. */
function asOneOfMany({ manyPages = false }: Atlas, page: Page): Pick<PageJob, 'plain' | 'linked'> {
  if (!manyPages || !('id' in page)) return {};
  return page.type === 'feature' ? { plain: true, linked: true } : { linked: true };
}
