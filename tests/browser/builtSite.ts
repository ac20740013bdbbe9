import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { serveSite, type Site } from './site.ts';

/** Where `npm run build` leaves the site. */
export const DIST = resolve(import.meta.dirname, '../../dist');

/** Serves the built site while the tests of a file run. */
export function builtSite(): { readonly url: string } {
  let site: Site | undefined;
  beforeAll(async () => {
    if (!existsSync(join(DIST, 'index.html')))
      throw new Error('There is no site in dist/. Run `npm run build`.');
    site = await serveSite(DIST);
  });
  afterAll(() => site?.close());
  return {
    get url() {
      if (!site) throw new Error('The site is served only while tests run.');
      return site.url;
    },
  };
}
