import { beforeEach, describe, expect, inject, it } from 'vitest';
import { builtSite, readSitemap } from './builtSite.ts';
import type { ExplorerPage } from './explorer.ts';
import { openPage, sharedBrowser } from './openPage.ts';

const site = builtSite();
let explorer: ExplorerPage;

const path = () => explorer.address().pathname;
const query = () => explorer.address().search;
const mapLinks = () => explorer.page.locator('#map nav a');
const said = () => explorer.page.locator('[aria-live=polite].hidden');

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await explorer.page.keyboard.press(key);
}

/** Goes on with Tab until the focus is on what has this name. */
async function tabTo(name: string): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    await press('Tab');
    const focused = await explorer.page.evaluate(() => document.activeElement?.textContent.trim());
    if (focused === name) return;
  }
  throw new Error(`Tab does not come to ${name}`);
}

/** Every address of the site in English that the sitemap names below a folder. */
async function addresses(below: RegExp): Promise<string[]> {
  const paths = [...(await readSitemap()).matchAll(/<loc>(.*?)<\/loc>/g)].map(
    ([, url]) => new URL(url ?? '').pathname,
  );
  return [...new Set(paths.filter((each) => below.test(each)))].sort();
}

beforeEach(async () => {
  explorer = await openPage(await sharedBrowser());
});

describe('with keys alone', () => {
  it('every feature opens from the list on the map, and the focus comes back to it', async () => {
    await explorer.open(site.url);
    await mapLinks().first().waitFor({ state: 'attached' });
    const count = await mapLinks().count();
    const opened: string[] = [];
    await press('g');
    for (let index = 0; index < count; index += 1) {
      const link = mapLinks().nth(index);
      await expect.poll(() => link.evaluate((each) => each === document.activeElement)).toBe(true);
      await press('Enter');
      await explorer.isAt((await link.getAttribute('href')) ?? '');
      await explorer.popup().waitFor();
      opened.push(path());
      await explorer.closePopup();
      await expect.poll(() => link.evaluate((each) => each === document.activeElement)).toBe(true);
      await press('ArrowDown');
    }
    expect(opened.sort()).toEqual(await addresses(/^\/features\//));
  });

  it('every passage and every step of the guided way opens, and there is a way off', async () => {
    await explorer.open(site.url);
    const seen = new Set<string>();
    await press('n');
    await expect.poll(query).toBe('?tour=text');
    const progress = explorer.panel().getByText(/^\d+ of \d+$/);
    const total = Number((await progress.textContent())?.split(' ').at(-1));
    for (let step = 1; step <= total; step += 1) {
      await expect.poll(() => progress.textContent()).toBe(`${step} of ${total}`);
      seen.add(path());
      await press('n');
    }
    expect([...seen].sort()).toEqual(await addresses(/^\/articles\/[^/]+\/[^/]+\//));
    await press('p');
    await expect.poll(() => progress.textContent()).toBe(`${total - 1} of ${total}`);
    await press('x');
    await expect.poll(query).toBe('');
  });

  it('language, viewpoint and names change, one measures and searches, and the way leads back to the start', async () => {
    await explorer.open(site.url);
    for (const viewpoint of ['?viewpoint=JP', '?viewpoint=RU', '']) {
      await press('v');
      await expect.poll(query).toBe(viewpoint);
    }
    for (const names of ['?names=ja,ru', '?names=ru,ja', '']) {
      await press('l');
      await expect.poll(query).toBe(names);
    }
    await press('m');
    const measure = explorer.page.locator('.measure');
    await measure.waitFor();
    await press('Enter');
    await explorer.moving(() => press('ArrowRight'));
    await press('Enter');
    await expect.poll(() => measure.textContent()).toMatch(/\d\skm/);
    await press('Escape');
    await measure.waitFor({ state: 'detached' });
    await press('/');
    await explorer.page.getByRole('combobox').waitFor();
    await explorer.page.keyboard.type('Шикотан');
    await explorer.page.getByRole('option').first().waitFor();
    await press('Enter');
    await explorer.isAt('/features/shikotan/');
    await explorer.popup().waitFor();
    await explorer.closePopup();
    await explorer.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await tabTo('日本語');
    await press('Enter');
    await explorer.isAt('/ja/features/shikotan/');
    await explorer.mapIs(inject('renderer'));
    await tabTo('English');
    await press('Enter');
    await explorer.isAt('/features/shikotan/');
    await explorer.mapIs(inject('renderer'));
    await tabTo('← Overview');
    await press('Enter');
    await explorer.isAt('/');
    expect(query()).toBe('');
  });

  it('letters lead through the list, and only there', async () => {
    await explorer.open(site.url);
    await press('g');
    await expect.poll(() => explorer.focused().textContent()).toBe(await mapLinks().first().textContent());
    await press('h');
    await expect.poll(() => explorer.focused().textContent()).toBe('Habomai islets');
    await press('h');
    await expect.poll(() => explorer.focused().textContent()).toBe('Hokkaido');
    await press('End', 'Home');
    await expect.poll(() => explorer.focused().textContent()).toBe(await mapLinks().first().textContent());
    expect(query()).toBe('');
  });

  it('Escape and signs mean in the list what they mean elsewhere', async () => {
    await explorer.open(`${site.url}features/etorofu/`);
    await explorer.popup().waitFor();
    await explorer.linkOnMap('etorofu').focus();
    await explorer.closePopup();
    await explorer.linkOnMap('etorofu').focus();
    await explorer.moving(() => press('+'));
    await press('?');
    await explorer.popup().waitFor();
  });

  it.skipIf(inject('pack'))('a search that comes late does not open on the next page', async () => {
    await explorer.open(site.url);
    let send = (): void => undefined;
    const held = new Promise<void>((done) => (send = done));
    await explorer.page.route('**/SearchBox*.js', async (route) => {
      await held;
      await route.continue();
    });
    const asked = explorer.page.waitForRequest('**/SearchBox*.js');
    await press('/');
    await asked;
    await explorer.follow('Putin and Abe agree');
    await explorer.isAt('/articles/putin-abe-moscow-2018/');
    const come = explorer.page.waitForResponse('**/SearchBox*.js');
    send();
    await (await come).finished();
    await press('v');
    await expect.poll(query).not.toBe('');
    expect(await explorer.page.getByRole('combobox').count()).toBe(0);
  });

  it('the sheet of keys opens, turns single keys off, and closes', async () => {
    await explorer.open(site.url);
    const sheet = explorer.page.locator('dialog');
    await press('?');
    await explorer.popup().getByRole('heading', { name: 'Keys' }).waitFor();
    const off = explorer.popup().getByRole('checkbox');
    await off.focus();
    await press('Space', 'Escape');
    await sheet.waitFor({ state: 'detached' });
    await press('v', 'l');
    await press('?');
    await explorer.popup().waitFor();
    expect(query()).toBe('');
    await off.focus();
    await press('Space', 'Escape');
    await sheet.waitFor({ state: 'detached' });
    await press('v');
    await expect.poll(query).toBe('?viewpoint=JP');
  });
});

describe('by ear', () => {
  it('one hears what was opened, and where the map went', async () => {
    await explorer.open(site.url);
    await press('g');
    await expect.poll(() => explorer.focused().count()).toBe(1);
    await press('ArrowDown');
    await expect.poll(() => explorer.focused().textContent()).toBe('Etorofu');
    await press('Enter');
    await expect.poll(() => said().textContent()).toMatch(/^Etorofu, Island\. \d+.passages/);
    await explorer.closePopup();
    await explorer.focusMap();
    await press('+');
    await expect.poll(() => said().textContent()).toMatch(/^Zoom [\d.]+\. .*middle of the map/);
  });

  it('one hears the step of a guided way, and not where the map came to with it', async () => {
    await explorer.open(`${site.url}articles/putin-abe-moscow-2018/islands-named/?tour=text`);
    await explorer.page.evaluate(() => {
      const region = document.querySelector('[aria-live=polite].hidden');
      if (!region) throw new Error('Nothing is said');
      const heard = () => (region.id += region.textContent && `${region.textContent} `);
      new MutationObserver(heard).observe(region, { subtree: true, characterData: true, childList: true });
    });
    await explorer.focusMap();
    await explorer.moving(() => press('n'));
    await expect.poll(() => said().textContent()).toContain('Step ');
    await press('v');
    await expect.poll(() => said().textContent()).toBe('Boundary lines: As Japan presents it.');
    const heard = await said().getAttribute('id');
    expect(heard).toContain('Step ');
    expect(heard).not.toContain('Zoom');
    await press('l');
    await expect.poll(() => said().textContent()).toBe('Names on the map: Japanese, Russian.');
  });
});
