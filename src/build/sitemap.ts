/** What search engines are told of the site as a whole (https://www.sitemaps.org/protocol.html). */
import type { Atlas } from '../core/model.ts';
import { listPages } from '../core/pages.ts';
import { escapeMarkup } from '../core/markup.ts';
import { tag } from './html.ts';
import { alternatesOf, pageAddresses } from './pageAddress.ts';

/** One file to write: its path below the output folder, and its text. */
export interface SitemapFile {
  path: string;
  text: string;
}

/** A sitemap may have 50,000 addresses and 50 MB; with the links between languages the second comes first. */
const MAX_ADDRESSES = 20_000;

/**
 * `sitemap.xml` with every page in every language, aliases and embeds left out. Where they are more than one file may
 * hold, it is an index of `sitemap-1.xml` and so on.
 */
export function sitemapFiles(atlas: Atlas, site: URL, maxAddresses = MAX_ADDRESSES): SitemapFile[] {
  const entries = listEntries(atlas, site);
  if (entries.length <= maxAddresses) return [{ path: 'sitemap.xml', text: urlSet(entries) }];
  const parts = Array.from({ length: Math.ceil(entries.length / maxAddresses) }, (_, index) => ({
    path: `sitemap-${index + 1}.xml`,
    text: urlSet(entries.slice(index * maxAddresses, (index + 1) * maxAddresses)),
  }));
  return [{ path: 'sitemap.xml', text: sitemapIndex(parts, site) }, ...parts];
}

/** `robots.txt`: all is open. Embeds too, or nobody could see that they are not to be listed. */
export function robots(site: URL): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap.xml', site).href}\n`;
}

function listEntries(atlas: Atlas, site: URL): string[] {
  const address = pageAddresses(atlas, site);
  return listPages(atlas).flatMap((page) => {
    const links = alternatesOf(atlas, address, page)
      .map((link) => `    ${tag('xhtml:link', { rel: 'alternate', ...link })}\n`)
      .join('');
    return atlas.settings.languages.map(
      (language) => `  <url>\n    <loc>${escapeMarkup(address(page, language))}</loc>\n${links}  </url>\n`,
    );
  });
}

function urlSet(entries: string[]): string {
  const names =
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${names}>\n${entries.join('')}</urlset>\n`;
}

function sitemapIndex(parts: SitemapFile[], site: URL): string {
  const entries = parts.map(
    ({ path }) => `  <sitemap>\n    <loc>${escapeMarkup(new URL(path, site).href)}</loc>\n  </sitemap>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</sitemapindex>\n`;
}
