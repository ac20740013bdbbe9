/** What the share dialog gives out, and what a link of another version says. */
import { describe, expect, it } from 'vitest';
import { parseCamera } from '../../src/core/url.ts';
import { addAxe, violations } from './axeFaults.ts';
import { builtSite } from './builtSite.ts';
import type { ExplorerPage } from './explorer.ts';
import { openPage, sharedBrowser, type PageOptions } from './openPage.ts';

const site = builtSite();
const PASSAGE = 'articles/abe-putin-moscow-2017/gas-pipeline/';
const PUBLIC = 'https://passage-atlas.example/';
let explorer: ExplorerPage;

const dialog = () => explorer.page.getByRole('dialog', { name: /^(Share|共有|Поделиться)$/ });
const link = () => dialog().locator('input[readonly]').inputValue();
const section = (name: string) => dialog().locator('summary', { hasText: name });

async function share(path: string, options: PageOptions = {}): Promise<void> {
  explorer = await openPage(await sharedBrowser(), options);
  await explorer.open(site.url + path);
  await explorer.page.locator('body').press('s');
  await dialog().waitFor();
}

describe('the share dialog', () => {
  it('gives the public address, with view, version and step where they are asked for', async () => {
    await share(`${PASSAGE}?tour=text&mention=1#map=6.5/46/142`);
    expect(await link()).toBe(`${PUBLIC}${PASSAGE}?tour=text`);
    await dialog().getByText('With the map as I see it now').click();
    await dialog().getByText('Name this version of the data').click();
    const url = new URL(await link());
    expect(parseCamera(url.hash)).toEqual({ center: [142, 46], zoom: 6.5 });
    expect(url.searchParams.get('v')).toMatch(/^data-[0-9a-f]{10}$/);
    await dialog().getByRole('combobox').selectOption({ label: 'The whole article' });
    expect(new URL(await link()).pathname).toBe('/articles/abe-putin-moscow-2017/');
  });

  it('opens each of its parts, which axe finds clean, and closes alone by Escape', async () => {
    await share('features/shikotan/');
    await addAxe(explorer.page);
    const parts = {
      'QR code': dialog().getByRole('img', { name: /features\/shikotan/ }),
      Cite: dialog()
        .getByText(/Version data-[0-9a-f]{10}, retrieved|Retrieved \w+ \d+, \d{4}/)
        .first(),
      'For a class': dialog().getByRole('link', { name: 'Make a worksheet' }),
      'Put into another page': dialog().getByRole('textbox', { name: 'HTML for your page' }),
      'Data and pictures': dialog().getByRole('link', { name: 'KML' }),
      'Report a problem': dialog().getByRole('button', { name: 'Copy the report' }),
    };
    for (const [name, there] of Object.entries(parts)) {
      await section(name).click();
      await there.waitFor({ state: 'attached' });
      expect(await violations(explorer.page), name).toEqual([]);
    }
    await explorer.page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    expect(await explorer.page.getByRole('dialog', { name: 'Shikotan' }).count()).toBe(1);
  });

  it('adds the page to a lesson, and tells it where it can be seen', async () => {
    await share('features/shikotan/');
    await section('For a class').click();
    await dialog().getByRole('button', { name: 'Add to lesson' }).click();
    await dialog().waitFor({ state: 'detached' });
    await explorer.page
      .locator('.messages')
      .getByRole('button', { name: /lesson/i })
      .first()
      .click();
    await explorer.page.waitForURL(/\/lessons\//);
  });

  it('is not wider than a narrow phone', async () => {
    await share('ja/features/shikotan/', { viewport: { width: 320, height: 640 } });
    for (const summary of await dialog().locator('details[name=share] > summary').all()) {
      await summary.click();
      await summary.locator('xpath=following-sibling::div').waitFor();
      expect(await dialog().evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    }
  });
});

describe('a link that was made for another version of the data', () => {
  it('says so, and shows the page', async () => {
    explorer = await openPage(await sharedBrowser());
    await explorer.open(`${site.url}features/shikotan/?v=data-0000000000`);
    await explorer.page.getByText('This link was made for version data-0000000000').waitFor();
    expect(await explorer.page.getByRole('heading', { level: 1 }).textContent()).toBe('Shikotan');
  });

  it('says nothing where it is this version, or none', async () => {
    explorer = await openPage(await sharedBrowser());
    await explorer.open(site.url);
    const version = /data-[0-9a-f]{10}/.exec(
      (await explorer.page.locator('footer').textContent()) ?? '',
    )?.[0];
    for (const v of [version ?? '', '%3Cimg%20src%3Dx%3E']) {
      await explorer.open(`${site.url}features/shikotan/?v=${v}`);
      expect(await explorer.page.locator('.messages p').count()).toBe(0);
    }
  });
});
