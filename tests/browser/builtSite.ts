import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, inject } from 'vitest';
import { facts } from './atlasFacts.ts';
import { serveSite, type Site } from './site.ts';

/** Where `npm run build` leaves the site. */
export const DIST = resolve(import.meta.dirname, '../../dist');

/** The lesson pack, from the disk: an address of the site after it opens the same page. */
export const PACK = `${pathToFileURL(join(DIST, 'data/atlas-pack.html')).href}#/`;

/** A link of the pages under test to a path of the site: `features/etorofu/` → `/features/etorofu/`, in the pack `#/…`. */
export function hrefTo(path: string): string {
  return `${inject('pack') ? '#/' : facts().base}${path}`;
}

/** The text of the site map, which lists every page. */
export function readSitemap(): Promise<string> {
  return readFile(join(inject('dist'), 'sitemap.xml'), 'utf8');
}

/** Serves the built site while the tests of a file run. */
export function builtSite(): { readonly url: string } {
  let site: Site | undefined;
  beforeAll(async () => {
    const dist = inject('dist');
    if (!existsSync(join(dist, 'index.html')))
      throw new Error(`There is no site in ${dist}. Run \`npm run build\`.`);
    if (!inject('pack')) site = await serveSite(dist, { path: facts().base });
  });
  afterAll(() => site?.close());
  return {
    get url() {
      if (inject('pack')) return PACK;
      if (!site) throw new Error('The site is served only while tests run.');
      return site.url;
    },
  };
}
