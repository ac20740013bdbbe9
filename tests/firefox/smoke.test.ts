/** What readers, educators and contributors do most, in Firefox: the svg map, or MapLibre where WebGL is to be had. */
import type { Browser } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DIST } from '../browser/builtSite.ts';
import { serveSite, type Site } from '../browser/site.ts';
import { findFirefox, FirefoxPage, launchFirefox } from './firefox.ts';

const isThere = findFirefox() !== undefined;
if (!isThere)
  console.warn('Firefox is not installed: what is tried in it is skipped (FIREFOX_PATH names another one).');

let browser: Browser;
let site: Site;
let reader: FirefoxPage;

beforeAll(async () => {
  if (!isThere) return;
  [browser, site] = await Promise.all([launchFirefox(), serveSite(DIST)]);
});
afterAll(async () => {
  if (isThere) await Promise.all([browser.close(), site.close()]);
});

const VIEW = '#map=7/44.5/147';

describe.runIf(isThere)('in Firefox', () => {
  beforeEach(async () => {
    reader = new FirefoxPage(await browser.newPage());
    await reader.page.setViewport({ width: 1280, height: 800 });
  });
  afterEach(async () => {
    await reader.page.close();
    expect(reader.faults).toEqual([]);
  });

  it('a place opens by a click on the map, and from there a passage; Back goes back', async () => {
    await reader.open(site.url + VIEW);
    await reader.clickMapAt([147.85, 45.05]);
    await reader.isAt('/features/etorofu/', 'Etorofu');
    expect(await reader.textOf('[role=dialog] h2')).toBe('Etorofu');
    expect(await reader.textOf('[role=dialog] blockquote .mention.marked')).toBe('Etorofu');
    const box = await (await reader.page.$('[role=dialog]'))?.boundingBox();
    expect(box?.width).toBeGreaterThan(250);
    await reader.page.keyboard.press('Escape');
    await reader.page.waitForSelector('[role=dialog]', { hidden: true });
    await reader.click('main a', '← Overview');
    await reader.click('main a', 'Putin and Abe agree');
    await reader.isAt(
      '/articles/putin-abe-moscow-2018/',
      'Putin and Abe agree to move forward on economic cooperation',
    );
    await reader.click('article .mention', 'the Habomai islet group');
    expect(await reader.textOf('[role=dialog] h2')).toBe('Habomai islets');
    await reader.page.goBack();
    await reader.page.waitForSelector('[role=dialog]', { hidden: true });
    expect(new URL(reader.page.url()).pathname).toContain('/articles/putin-abe-moscow-2018/');
  });

  it('a passage is found by search, and read in another language', async () => {
    await reader.open(site.url);
    await reader.click('button', 'Search');
    await reader.page.waitForSelector('[role=combobox]:focus');
    await reader.page.keyboard.type('graves');
    await reader.page.waitForSelector('[role=option][aria-selected=true]');
    await reader.page.keyboard.press('Enter');
    await reader.page.waitForSelector('article[aria-current]');
    expect(new URL(reader.page.url()).pathname).toBe('/articles/putin-abe-moscow-2018/grave-visits/');
    await reader.click('main a', '日本語');
    await reader.page.waitForSelector('html[lang=ja][data-map]');
    expect(new URL(reader.page.url()).pathname).toBe('/ja/articles/putin-abe-moscow-2018/grave-visits/');
    expect(await reader.textOf('article[aria-current] h2')).toMatch(/\p{Script=Han}/u);
  });

  it('the map is moved, zoomed and gone through by keys', async () => {
    await reader.open(site.url + VIEW);
    await reader.page.focus('#map');
    await reader.page.keyboard.press('ArrowRight');
    await reader.page.waitForFunction(() => Number(location.hash.split('/')[2]) > 147);
    await reader.page.keyboard.press('-');
    await reader.page.waitForFunction(() => location.hash.startsWith('#map=6/'));
    for (const key of ['Tab', 'End', 'k'] as const) await reader.page.keyboard.press(key);
    await reader.page.waitForFunction(() => document.activeElement?.textContent === 'Kunashiri');
    await reader.page.keyboard.press('Enter');
    await reader.isAt('/features/kunashiri/', 'Kunashiri');
  });

  it('sharing gives a link, the lesson its steps, the quiz a question, the handout its sheets', async () => {
    await reader.open(`${site.url}features/shikotan/`);
    await reader.page.keyboard.press('s');
    const link = await reader.page.waitForSelector('dialog[open] input[readonly]');
    expect(await link?.evaluate(({ value }) => value)).toMatch(/\/features\/shikotan\/$/);
    await reader.open(`${site.url}lessons/moscow-talks-2018/?step=5`);
    await reader.isAt('/lessons/moscow-talks-2018/', 'Etorofu');
    await reader.page.keyboard.press('PageDown');
    await reader.page.waitForFunction(() => location.search.includes('step=6'));
    await reader.open(`${site.url}quiz/?seed=1&questions=5`);
    await reader.click('button', 'Start the quiz');
    expect(await reader.textOf('#quiz-question')).not.toBe('');
    await reader.page.goto(`${site.url}handout/?of=features/etorofu`);
    await reader.page.waitForSelector('.sheet.packed .map > svg');
    const sheets = await reader.page.$$eval('.sheet.packed', (all) =>
      all.map(({ clientWidth }) => clientWidth),
    );
    // A4 at 96 pixels to the inch.
    expect(sheets.length).toBeGreaterThan(1);
    for (const width of sheets) expect(Math.abs(width - 794)).toBeLessThan(3);
  });

  it('an embed shows map and text, and no page is wider than the window', async () => {
    await reader.page.setViewport({ width: 390, height: 700 });
    for (const path of ['embed/features/etorofu/', 'ja/features/etorofu/', 'ru/about/', 'data/']) {
      await reader.open(site.url + path);
      expect(await reader.textOf('h1')).not.toBe('');
      const { scrollWidth, map } = await reader.page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        map: document.querySelector('#map svg')?.getBoundingClientRect().height ?? 0,
      }));
      expect(scrollWidth, path).toBeLessThanOrEqual(390);
      expect(map, path).toBeGreaterThan(150);
    }
  });

  it('the editor opens, takes an edit, and takes it back', async () => {
    await reader.page.goto(`${site.url}edit/?feature=shikotan`);
    await reader.page.waitForSelector('[data-editor="ready"]');
    const name = '[data-key="name:ru"] textarea, [data-key="name:ru"] input';
    const value = (words: string) =>
      reader.page.waitForFunction(
        (selector, wanted) => document.querySelector<HTMLInputElement>(selector)?.value === wanted,
        {},
        name,
        words,
      );
    await value('Шикотан');
    await reader.page.focus(name);
    await reader.page.keyboard.press('End');
    await reader.page.keyboard.type('ъ');
    await value('Шикотанъ');
    await reader.page.waitForSelector('button[aria-label^="Undo"]:not([disabled])');
    await reader.click('button[aria-label^="Undo"]');
    await value('Шикотан');
    const root = await reader.page.evaluate(() => document.documentElement.scrollHeight);
    expect(root).toBe(800);
  });

  it('opens with no network, once the device keeps the atlas', async () => {
    await reader.page.evaluateOnNewDocument(() => {
      // An empty page comes first, which has no storage.
      if (location.protocol === 'http:') localStorage.setItem('passage-atlas:offline', 'Sat Apr 29 2017');
    });
    const kept = await serveSite(DIST);
    await reader.open(kept.url);
    await reader.page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await kept.close();
    await reader.open(`${kept.url}ja/features/etorofu/`);
    expect(await reader.textOf('[role=dialog] h2')).toBe('択捉島');
  });
});
