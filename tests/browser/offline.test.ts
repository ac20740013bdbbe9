import { beforeEach, describe, expect, inject, it, onTestFinished } from 'vitest';
import { expectClean } from './axeFaults.ts';
import { DIST } from './builtSite.ts';
import { endings } from './endings.ts';
import type { ExplorerPage } from './explorer.ts';
import { laterBuild } from './laterBuild.ts';
import { openPage, sharedBrowser } from './openPage.ts';
import { serveSite, type Site } from './site.ts';

const atEnd = endings();
let site: Site;

const port = () => Number(new URL(site.url).port);
const NEW = 'There is a new version of this atlas.';

/** Opens the site as a reader who has been there on another day, and waits until the device keeps it. */
async function comeBack(): Promise<ExplorerPage> {
  const explorer = await openPage(await sharedBrowser(), {
    expected: [/ERR_CONNECTION|Failed to (load|fetch)/],
  });
  await explorer.page.addInitScript(() => localStorage.setItem('passage-atlas:offline', 'Sat Apr 29 2017'));
  await explorer.openText(site.url);
  await explorer.page.evaluate(async () => navigator.serviceWorker.ready);
  return explorer;
}

beforeEach(async () => {
  site = await serveSite(DIST);
  onTestFinished(() => site.close());
});

describe('an atlas that the device keeps', () => {
  it('opens every page with no network after one visit, in every language', async () => {
    const explorer = await comeBack();
    await site.close();
    await explorer.open(`${site.url}ja/features/etorofu/?viewpoint=JP#map=7/44.1/146.2`);
    expect((await explorer.readPopup()).title).toBe('択捉島');
    expect(await explorer.heading().textContent()).toBe('択捉島');
    await explorer.follow('Русский');
    await explorer.isAt('/ru/features/etorofu/');
    await explorer.mapIs(inject('renderer'));
    await explorer.openText(`${site.url}about/`);
    await explorer.page.getByRole('button', { name: 'Search' }).click();
    await explorer.page.getByRole('combobox').pressSequentially('graves');
    await explorer.page.getByRole('option').first().click();
    await explorer.isAt('/articles/putin-abe-moscow-2018/grave-visits/');
    await explorer.page.reload();
    await explorer.currentPassage().waitFor();
  });

  it('keeps nothing on the first visit', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.openText(site.url);
    const found = () =>
      explorer.page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    expect(await found()).toBe(0);
    expect(await explorer.page.evaluate(() => localStorage.getItem('passage-atlas:offline'))).not.toBeNull();
    await explorer.page.reload();
    await explorer.heading().waitFor();
    expect(await found()).toBe(0);
  });
});

describe('the button on the page about the data', () => {
  const KEEP = 'Keep this atlas on this device';
  const REMOVE = 'Remove it from this device';

  async function openData(): Promise<ExplorerPage> {
    const explorer = await openPage(await sharedBrowser());
    await explorer.openText(`${site.url}data/`);
    await explorer.page.getByText(/It takes about \d+ MB/).waitFor();
    return explorer;
  }

  it('keeps the atlas, by keyboard, and removes it again; axe has no objection', async () => {
    const explorer = await openData();
    await explorer.page.getByRole('button', { name: KEEP }).press('Enter');
    const remove = explorer.page.getByRole('button', { name: REMOVE });
    await remove.waitFor();
    await expectClean(explorer.page);
    await remove.press('Enter');
    await explorer.page.getByText('no longer kept on this device').waitFor();
    // One button all along: the focus stays on it.
    expect(await explorer.page.evaluate(() => document.activeElement?.textContent.trim())).toBe(KEEP);
    expect(await explorer.page.evaluate(() => caches.keys())).toEqual([]);
  });

  it('says that the browser has no room or does not allow it', async () => {
    const explorer = await openPage(await sharedBrowser(), { expected: [/not kept/] });
    await explorer.page.addInitScript(() => {
      navigator.serviceWorker.register = () => Promise.reject(new DOMException('no', 'SecurityError'));
    });
    await explorer.openText(`${site.url}data/`);
    await explorer.page.getByRole('button', { name: KEEP }).click();
    await explorer.page.getByText('The atlas could not be kept').waitFor();
    await explorer.page.getByRole('button', { name: KEEP }).waitFor();
  });
});

describe('a new version', () => {
  it('waits while tabs have the old one, whole, and comes when the reader asks', async () => {
    const explorer = await comeBack();
    const { page } = explorer;
    await explorer.openText(site.url);
    const other = await page.context().newPage();
    await other.goto(`${site.url}about/`);
    await other.locator('html[data-map]').waitFor({ state: 'attached' });
    const folder = await laterBuild(atEnd, 'Later Atlas');
    await site.close();
    site = await serveSite(folder, { port: port() });

    await explorer.openText(site.url);
    await explorer.notices().getByText(NEW).waitFor();
    expect(await explorer.heading().textContent()).toBe('Passage Atlas');
    // A part that only the old build has, and that this page has not asked for yet.
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('combobox').waitFor();

    const reload = explorer.notices().getByRole('button', { name: 'Reload' });
    await reload.click();
    await explorer.notices().getByText('Other tabs show this atlas too').waitFor();
    await other
      .getByRole('link', { name: 'Search' })
      .or(other.getByRole('button', { name: 'Search' }))
      .click();
    await other.getByRole('combobox').waitFor();
    await other.close();
    await reload.click();
    await explorer.panel().getByRole('heading', { name: 'Later Atlas' }).waitFor();
    expect(await page.title()).toBe('Later Atlas');
    // The old files are gone from the device.
    const kept = await page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      return (await (await caches.open(name)).keys()).filter(({ url }) => /assets\/app-/.test(url)).length;
    });
    expect(kept).toBe(1);
  });
});
