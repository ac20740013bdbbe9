import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { PACK } from './builtSite.ts';
import type { ExplorerPage } from './explorer.ts';
import { openPage, sharedBrowser } from './openPage.ts';

let explorer: ExplorerPage;
let requests: string[];

beforeEach(async () => {
  explorer = await openPage(await sharedBrowser());
  requests = [];
  await explorer.page.context().setOffline(true);
  explorer.page.on('request', (request) => requests.push(request.url().replace(/#.*/, '')));
});

/** Every request was for the file itself. */
function askedForNothing(): void {
  expect(new Set(requests)).toEqual(new Set([PACK.replace('#/', '')]));
}

describe('the lesson pack', () => {
  it('is one file of less than 1 MB, compressed', async () => {
    const html = await readFile(fileURLToPath(PACK.replace('#/', '')));
    expect(gzipSync(html).length).toBeLessThan(1_000_000);
  });

  it('opens from a disk with no network, and asks for nothing', async () => {
    await explorer.open(PACK.replace('#/', ''));
    await explorer.clickMapAt([145.75, 43.95]);
    await explorer.isAt('/features/kunashiri/');
    expect((await explorer.readPopup()).passages.length).toBeGreaterThan(0);
    await explorer.page.getByRole('button', { name: 'Search' }).click();
    await explorer.page.getByRole('combobox').pressSequentially('シコタン');
    await explorer.page.getByRole('option').first().click();
    await explorer.isAt('/features/shikotan/');
    await explorer.follow('Русский');
    await explorer.isAt('/ru/features/shikotan/');
    await explorer.mapIs('svg');
    expect((await explorer.readPopup()).title).toBe('Шикотан');
    expect(await explorer.page.locator('html').getAttribute('lang')).toBe('ru');
    await explorer.back();
    await explorer.page.locator('html[lang=en]').waitFor();
    await explorer.isAt('/features/shikotan/');
    askedForNothing();
  });

  it('holds the licences of the code in it, and shows them with no network', async () => {
    await explorer.open(`${PACK}about/`);
    const licences = explorer.page.getByRole('link', { name: 'Licences of the program code' });
    await licences.click();
    await explorer.page.waitForURL(/^blob:/);
    const text = (await explorer.page.locator('body').textContent()) ?? '';
    expect(text).toMatch(/^The code of this atlas[^]*\nsvelte \d[^]*Permission is hereby granted/);
    // It is not in the pack, so its licence has no business there either.
    expect(text).not.toContain('maplibre-gl');
  });

  it('opens at an address in its hash, and prints the page', async () => {
    await explorer.open(`${PACK}ja/features/etorofu/?viewpoint=JP#map=7.25/44.512/146.531`);
    expect((await explorer.readPopup()).title).toBe('択捉島');
    expect(explorer.camera()).toEqual({ zoom: 7.25, center: [146.531, 44.512] });
    expect(explorer.address().search).toBe('?viewpoint=JP');
    expect((await explorer.page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    askedForNothing();
  });

  it('offers no other map, and says so where there is no such page', async () => {
    await explorer.open(`${PACK}?renderer=gl`);
    await explorer.page.getByText('Map options').click();
    expect(await explorer.page.getByRole('radio', { name: 'Japan' }).first().isVisible()).toBe(true);
    expect(await explorer.page.locator('details label.light').isVisible()).toBe(false);
    await explorer.openText(`${PACK}features/atlantis/`);
    expect(await explorer.heading().textContent()).toBe('Nothing at this address');
    askedForNothing();
  });

  it('leads to the public site where it has not what is asked for', async () => {
    await explorer.open(`${PACK}features/etorofu/`);
    await explorer.page.getByText('Map options').click();
    const link = explorer.page.getByRole('link', { name: 'Correct this place' });
    const href = link.evaluate((element: HTMLAnchorElement) => {
      element.addEventListener('click', (event) => event.preventDefault());
      element.click();
      return element.href;
    });
    expect(await href).toBe('https://passage-atlas.example/edit/?feature=etorofu');
  });
});
