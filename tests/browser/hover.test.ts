import { describe, expect, inject, it } from 'vitest';
import type { Position } from '../../src/core/model.ts';
import { builtSite } from './builtSite.ts';
import type { ExplorerPage } from './explorer.ts';
import { openPage, sharedBrowser } from './openPage.ts';
import { differingShare, pictureOf } from './pictures.ts';

const site = builtSite();
const SHIKOTAN: Position = [146.78, 43.81];
const OPEN_SEA: Position = [147.6, 43.2];
const CAMERA = '#map=8/43.7/147';

/** Opens an address; where the SVG map draws a close view twice, coarse and then with its detail, waits for the second. */
async function openClose(explorer: ExplorerPage, url: string): Promise<void> {
  await explorer.open(url);
  if (inject('renderer') === 'gl') return;
  await explorer.page.waitForFunction(() => performance.getEntriesByName('map:svg').length > 1);
}

/** What is drawn around Shikotan. */
async function pictureOfShikotan(explorer: ExplorerPage): Promise<Buffer> {
  const { x, y } = await explorer.locate(SHIKOTAN);
  return pictureOf(explorer.page, { x: x - 120, y: y - 90, width: 240, height: 180 });
}

/** True while Shikotan is drawn in another way than in the picture. A repainted edge may differ by a shade. */
async function looksOther(explorer: ExplorerPage, than: Buffer): Promise<boolean> {
  const share = await differingShare(explorer, [than, await pictureOfShikotan(explorer)], {
    shade: 0.1,
    px: 0,
  });
  return share > 0.001;
}

describe('words and places light each other up', () => {
  it('a mention its place', async () => {
    const explorer = await openPage(await sharedBrowser());
    // This passage is about the pipeline, so that the islands are not lit by it.
    await openClose(explorer, `${site.url}articles/abe-putin-moscow-2017/gas-pipeline/${CAMERA}`);
    const dark = await pictureOfShikotan(explorer);
    await explorer.panel().getByRole('link', { name: 'the Kuril Islands' }).first().hover();
    await expect.poll(() => looksOther(explorer, dark)).toBe(true);
    await explorer.heading().hover();
    await expect.poll(() => looksOther(explorer, dark)).toBe(false);
  });

  it('a place its entry in the list, and its mentions', async () => {
    const explorer = await openPage(await sharedBrowser());
    await openClose(explorer, site.url + CAMERA);
    const entry = explorer.panel().locator('[data-feature="shikotan"].hovered');
    const dark = await pictureOfShikotan(explorer);
    await explorer.pointAt(SHIKOTAN);
    await entry.waitFor();
    await expect.poll(() => looksOther(explorer, dark)).toBe(true);
    await explorer.pointAt(OPEN_SEA);
    await entry.waitFor({ state: 'detached' });

    await explorer.page.goto('about:blank');
    await openClose(explorer, `${site.url}articles/putin-abe-moscow-2018/${CAMERA}`);
    await explorer.pointAt(SHIKOTAN);
    await explorer.panel().locator('.mention.hovered', { hasText: 'Shikotan' }).waitFor();
  });
});
