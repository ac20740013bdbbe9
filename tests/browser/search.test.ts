import { beforeEach, describe, expect, inject, it } from 'vitest';
import { english, facts, pathIn } from './atlasFacts.ts';
import { builtSite, hrefTo } from './builtSite.ts';
import type { ExplorerPage } from './explorer.ts';
import { openPage, sharedBrowser } from './openPage.ts';

const site = builtSite();
const { search, base } = facts();
let explorer: ExplorerPage;

const box = () => explorer.page.getByRole('combobox');
const options = () => explorer.page.getByRole('option');
const chosen = () => explorer.page.locator('[role=option][aria-selected=true]');

async function openSearch(path = english()): Promise<void> {
  await explorer.open(site.url + path);
  await explorer.page.getByRole('button', { name: /^(Search|検索|Поиск)$/ }).click();
  await box().waitFor();
}

/** Ids of the shapes that stand out on the map. */
function lit(): Promise<string[]> {
  const shapes = explorer.page.locator('.drawing .state-only > .lit');
  return shapes.evaluateAll((all) => [...new Set(all.map((use) => use.getAttribute('data-shape') ?? ''))]);
}

beforeEach(async () => {
  explorer = await openPage(await sharedBrowser());
});

describe('the search', () => {
  it.each(search.names)(
    'on the page in %s finds %s in any script, and lights it on the map',
    async (language, typed, feature) => {
      await openSearch(pathIn(language, ''));
      await box().pressSequentially(typed);
      expect(await chosen().getAttribute('href')).toBe(hrefTo(pathIn(language, `features/${feature}/`)));
      expect(await lit()).toContain(feature);
    },
  );

  it('is gone through by arrow keys, and Enter goes there', async () => {
    await openSearch();
    await box().pressSequentially(search.many);
    const hrefs = await options().evaluateAll((all) => all.map((option) => option.getAttribute('href')));
    expect(hrefs.length).toBeGreaterThan(3);
    await box().press('ArrowDown');
    expect(await chosen().getAttribute('href')).toBe(hrefs[1]);
    const active = await box().getAttribute('aria-activedescendant');
    expect(await chosen().getAttribute('id')).toBe(active);
    await box().press('ArrowUp');
    await box().press('ArrowUp');
    expect(await chosen().getAttribute('href')).toBe(hrefs.at(-1));
    await box().press('ArrowDown');
    await box().press('Enter');
    await explorer.isAt(hrefs[0] ?? '');
    expect(await box().count()).toBe(0);
    expect(await explorer.panel().locator('h1').isVisible()).toBe(true);
  });

  it('finds the words of a passage, and shows the places it speaks of', async () => {
    await openSearch();
    await box().fill(search.words);
    await chosen().waitFor();
    expect(await lit()).toEqual(expect.arrayContaining([...search.places]));
    await chosen().click();
    await explorer.isAt(search.passage);
  });

  it('says so where nothing is found, and leaves everything as it was when it closes', async () => {
    await openSearch(english('about/'));
    await box().pressSequentially('zanzibar');
    await explorer.panel().getByText('Nothing found.').waitFor();
    expect(await lit()).toEqual([]);
    await box().press('Escape');
    expect(await box().count()).toBe(0);
    expect(await explorer.panel().locator('h1').isVisible()).toBe(true);
    const focused = explorer.page.locator('button:focus');
    expect(await focused.textContent()).toBe('Search');
    expect(explorer.address().pathname).toBe(
      new URL(english('about/'), `http://localhost${inject('pack') ? '/' : base}`).pathname,
    );
  });

  it.skipIf(inject('pack'))('says so where its index does not arrive', async () => {
    explorer = await openPage(await sharedBrowser(), { expected: [/ERR_FAILED|Failed to load/] });
    await explorer.page.route('**/search-*.json', (route) => route.abort());
    await openSearch();
    await explorer.page.locator('#missing').getByText('Could not be loaded: search').waitFor();
  });
});
