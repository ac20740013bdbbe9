import { describe, expect, inject, it } from 'vitest';
import { english, facts } from './atlasFacts.ts';
import { addAxe, violations } from './axeFaults.ts';
import { builtSite } from './builtSite.ts';
import { spreadOf } from './cases.ts';
import type { ExplorerPage } from './explorer.ts';
import { openPage, sharedBrowser } from './openPage.ts';

const site = builtSite();

/**
 * In CSS pixels: a wide screen, a phone, and a window of 1280 × 1024 at 200 % and at 400 %. What is in a page hangs on its
 * width and not on who draws the map (`keysOnly.test.ts` compares): with WebGL the first is enough.
 */
const SIZES = [
  [1440, 900],
  ...(inject('renderer') === 'svg'
    ? ([
        [390, 844],
        [640, 512],
        [320, 256],
      ] as const)
    : []),
] as const;

/** What axe objects to at every size, light and dark. */
async function violationsAtAllSizes(explorer: ExplorerPage): Promise<string[]> {
  await addAxe(explorer.page);
  const found: string[] = [];
  for (const [width, height] of SIZES) {
    await explorer.page.setViewportSize({ width, height });
    for (const colorScheme of ['light', 'dark'] as const) {
      await explorer.page.emulateMedia({ colorScheme });
      found.push(...(await violations(explorer.page)).map((line) => `${width} px, ${colorScheme}: ${line}`));
    }
  }
  return found;
}

const { pages: PAGES, main } = facts();

/** What a reader does before axe looks, from the start. */
const STATES: readonly [state: string, act: (explorer: ExplorerPage) => Promise<void>][] = [
  [
    'the search and what it has found',
    async ({ page }) => {
      await page.keyboard.press('/');
      await page.getByRole('combobox').fill('island');
      await page.getByRole('option').first().waitFor();
    },
  ],
  [
    'the map options',
    async ({ page }) => {
      await page.getByText('Map options').click();
      await page.getByRole('radio', { name: 'Dark' }).waitFor();
    },
  ],
  [
    'the sheet of keys',
    async ({ page }) => {
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  ],
  [
    'a measure of three points',
    async ({ page }) => {
      await page.keyboard.press('m');
      await page.getByRole('region', { name: 'Measure' }).waitFor();
      for (const key of ['Enter', 'ArrowRight', 'Enter', 'ArrowDown', 'Enter'])
        await page.keyboard.press(key);
    },
  ],
  [
    'a place in the list on the map',
    async ({ page }) => {
      await page.keyboard.press('g');
      await page.locator('#map nav a:focus').waitFor();
    },
  ],
];

describe('axe finds no fault', () => {
  const pages = inject('renderer') === 'svg' ? spreadOf(PAGES, 4) : PAGES.slice(0, 2);
  it.each(pages)('%s, %s, light and dark', async (path) => {
    const explorer = await openPage(await sharedBrowser(), { expected: [/status of 404/] });
    await explorer.open(site.url + path);
    if (path.endsWith(`features/${main}/`) && !path.startsWith('embed')) await explorer.popup().waitFor();
    if (path.includes('tour')) await explorer.panel().locator('.mention[aria-current]').waitFor();
    expect(await violationsAtAllSizes(explorer)).toEqual([]);
  });

  const states = inject('renderer') === 'svg' ? spreadOf(STATES, 2) : [];
  it.each(states)('with %s', async (_state, act) => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.open(site.url + english());
    await act(explorer);
    expect(await violationsAtAllSizes(explorer)).toEqual([]);
  });
});
