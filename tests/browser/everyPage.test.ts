import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INTERFACE_BUDGET, SCRIPT_BUDGET } from '../../src/build/sizesPlugin.ts';
import { builtSite, DIST } from './builtSite.ts';
import { openPage, sharedBrowser } from './openPage.ts';

const site = builtSite();

/** The addresses of all pages in the folder. */
function listPages(): string[] {
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('index.html'))
    .map((path) => path.slice(0, -'index.html'.length))
    .sort();
}

describe('every page that was built', () => {
  // One page for all, so that this stays quick; its watch over errors and requests covers them together.
  it('opens with a heading and a title of its own, without an error or a request to elsewhere', async () => {
    const explorer = await openPage(await sharedBrowser());
    const pages = listPages();
    expect(pages.length).toBeGreaterThan(80);
    const bare: string[] = [];
    for (const path of pages) {
      // MapLibre is the same on all of them, and has its own tests.
      await explorer.openText(`${site.url}${path}?renderer=svg`);
      const [heading, title] = [await explorer.heading().textContent(), await explorer.page.title()];
      if (!heading?.trim() || !title.trim()) bare.push(path);
    }
    expect(bare).toEqual([]);
    expect(explorer.faults.list()).toEqual([]);
  });
});

describe('a first visit', () => {
  it(`costs less than ${INTERFACE_BUDGET} bytes before MapLibre and the geodata`, () => {
    const sizes = JSON.parse(readFileSync(join(DIST, 'sizes.json'), 'utf8')) as Record<string, number>;
    expect(sizes['interface']).toBeLessThan(INTERFACE_BUDGET);
    expect(sizes['script']).toBeLessThanOrEqual(SCRIPT_BUDGET);
    // Less than this, and something is no longer counted.
    expect(sizes['interface']).toBeGreaterThan(10_000);
    expect(sizes['maplibre']).toBeGreaterThan(100_000);
    expect(sizes['geodata']).toBeGreaterThan(10_000);
  });
});
