/** Absolute addresses of pages, as everything outside the site needs them. */
import type { Atlas, Language } from '../core/model.ts';
import { pagePath } from '../core/pages.ts';
import type { Page } from '../core/url.ts';

/** A page that has an address of its own. */
export type KnownPage = Exclude<Page, { type: 'unknown' }>;

/** Gives the absolute address of a page in a language. */
export type PageAddress = (page: KnownPage, language: Language) => string;

/** The language without a prefix in its addresses. */
export function defaultLanguageOf(atlas: Atlas): Language {
  return atlas.settings.languages[0] ?? 'en';
}

/** Addresses below the public address of the site, which ends in a slash: `https://example.org/atlas/ja/features/etorofu/`. */
export function pageAddresses(atlas: Atlas, site: URL): PageAddress {
  return (page, language) => new URL(pagePath(atlas, page, language, site.pathname), site).href;
}

/** The same page in every language of the atlas, and in the default one for all others. */
export function alternatesOf(
  atlas: Atlas,
  address: PageAddress,
  page: KnownPage,
): { hreflang: string; href: string }[] {
  return [
    ...atlas.settings.languages.map((language) => ({ hreflang: language, href: address(page, language) })),
    { hreflang: 'x-default', href: address(page, defaultLanguageOf(atlas)) },
  ];
}
