import { beforeEach, describe, expect, inject, it } from 'vitest';
import { english, facts, pathIn } from './atlasFacts.ts';
import { builtSite } from './builtSite.ts';
import type { ExplorerPage } from './explorer.ts';
import { openPage, sharedBrowser } from './openPage.ts';

const site = builtSite();
const { names, main } = facts();
/** Most of it makes no difference to who draws. */
const above = inject('renderer') === 'svg';
let explorer: ExplorerPage;

const query = () => new URL(explorer.page.url()).search;
const option = (name: string | RegExp) => explorer.page.getByRole('radio', { name });

async function openChoices(): Promise<void> {
  await explorer.page.getByText('Map options').click();
  await option('As on this device').waitFor();
}

/** What the body is painted with: `rgb(…)`. */
function background(): Promise<string> {
  return explorer.page.evaluate(
    () => getComputedStyle(document.querySelector('main') ?? document.body).backgroundColor,
  );
}

/** The names that the SVG map holds. */
function labels(): Promise<string> {
  return explorer.page.locator('.drawing .labels').evaluate((all) => all.textContent);
}

beforeEach(async () => {
  explorer = await openPage(await sharedBrowser());
});

describe('the names on the map', () => {
  it('change by choice, and the address says so', async () => {
    await explorer.open(site.url + english());
    await openChoices();
    await explorer.redrawing(() => option(names.choice).click());
    expect(query()).toBe(`?names=${names.tags}`);
    for (const name of names.brings) await expect.poll(labels).toContain(name);
    await explorer.redrawing(() => option(names.usual).click());
    expect(query()).toBe('');
    await expect.poll(labels).toContain(names.usualName);
  });

  it.runIf(above)('come by address, also by the first language alone', async () => {
    for (const wished of names.addresses) {
      await explorer.open(site.url + english(`?names=${wished}`));
      await expect.poll(labels).toContain(names.brings.at(-1));
      expect(query()).toBe(`?names=${names.addresses[0]}`);
    }
    await explorer.open(site.url + english('?names=xx'));
    await expect.poll(query).toBe('');
  });

  it.runIf(above)('have their language marked in text, and Japanese shapes on the map', async () => {
    await explorer.open(site.url + english(`features/${main}/`));
    const langs = await explorer
      .panel()
      .locator('dl dd[lang]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('lang')));
    expect(langs).toEqual(expect.arrayContaining([...names.langs]));
    expect(await explorer.page.locator('.canvas').getAttribute('lang')).toBe('ja');
    expect(
      await explorer.page
        .locator('.drawing .labels')
        .evaluate((each) => each.closest('[lang]')?.getAttribute('lang')),
    ).toBe('ja');
  });
});

describe('the colours', () => {
  it('are set against the system, and stay set on the next page', async () => {
    await explorer.open(site.url + english());
    const light = await background();
    await openChoices();
    await explorer.redrawing(() => option('Dark').click());
    const dark = await background();
    expect(dark).not.toBe(light);
    await explorer.open(site.url + pathIn('ja', 'about/'));
    expect(await background()).toBe(dark);
    expect(await explorer.page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await explorer.open(site.url + english());
    await openChoices();
    await explorer.redrawing(() => option('As on this device').click());
    expect(await background()).toBe(light);
  });

  it.runIf(above)('follow the system where nothing is set', async () => {
    await explorer.open(site.url + english());
    const light = await background();
    await explorer.redrawing(() => explorer.page.emulateMedia({ colorScheme: 'dark' }));
    expect(await background()).not.toBe(light);
  });
});

describe('further options', () => {
  it.runIf(above)('copy where the middle of the map is', async () => {
    await explorer.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await explorer.open(site.url + english('#map=6/44.500/146.250'));
    await openChoices();
    await explorer.page.getByRole('button', { name: /^Copy coordinates/ }).click();
    await explorer.notices().getByText('Copied: 44.5000, 146.2500').waitFor();
    expect(await explorer.page.evaluate(() => navigator.clipboard.readText())).toBe('44.5000, 146.2500');
  });

  it.runIf(above)('fill the screen', async () => {
    await explorer.open(site.url + english());
    await openChoices();
    await explorer.page.getByRole('button', { name: 'Full screen' }).click();
    await explorer.page.waitForFunction(() => document.fullscreenElement !== null);
    await explorer.page.keyboard.press('f');
    await explorer.page.waitForFunction(() => document.fullscreenElement === null);
  });
});
