import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { builtSite, DIST } from '../browser/builtSite.ts';
import { openPage, sharedBrowser } from '../browser/openPage.ts';

const site = builtSite();

/** The addresses of all pages in the folder: embeds and former addresses too. */
function listPaths(): string[] {
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('index.html'))
    .map((path) => path.slice(0, -'index.html'.length))
    .sort();
}

// `npm test` visits each of them without a script, and each kind of them with one.
it('every page opens with a heading and a title, without an error or a request to elsewhere', async () => {
  // One page for all, so that this stays quick; its watch over errors and requests covers them together.
  const explorer = await openPage(await sharedBrowser());
  const paths = listPaths();
  expect(paths.length).toBeGreaterThan(80);
  const bare: string[] = [];
  for (const path of paths) {
    // MapLibre is the same on all of them, and has its own tests.
    await explorer.openText(`${site.url}${path}?renderer=svg`);
    const [heading, title] = [await explorer.heading().textContent(), await explorer.page.title()];
    if (!heading?.trim() || !title.trim()) bare.push(path);
  }
  expect(bare).toEqual([]);
  expect(explorer.faults.list()).toEqual([]);
});
