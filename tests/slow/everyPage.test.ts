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
  // A handout is a page of sheets, measured out of sight, without a map in charge; the editor's heading is not in its main part.
  const arrived = explorer.page.locator('html[data-map], .sheet.packed').first();
  const first = explorer.page.locator('main h1:visible, header > h1:visible').first();
  for (const path of paths) {
    // MapLibre is the same on all of them, and has its own tests.
    await explorer.page.goto(`${site.url}${path}?renderer=svg`, { waitUntil: 'commit' });
    await arrived.waitFor({ state: 'attached' });
    await first.waitFor();
    const [heading, title] = [await first.textContent(), await explorer.page.title()];
    if (!heading?.trim() || !title.trim()) bare.push(path);
  }
  expect(bare).toEqual([]);
  expect(explorer.faults.list()).toEqual([]);
});
