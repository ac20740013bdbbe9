import { describe, expect, inject, it } from 'vitest';
import { toGlobe } from '../../src/cartography/orthographic.ts';
import { builtSite } from './builtSite.ts';
import type { ExplorerPage } from './explorer.ts';
import { openPage, sharedBrowser, type PageOptions } from './openPage.ts';

const site = builtSite();
const CAMERA = '#map=4/44.000/146.000';

async function openMap(path: string, options: PageOptions = {}): Promise<ExplorerPage> {
  const explorer = await openPage(await sharedBrowser(), options);
  await explorer.open(site.url + path);
  return explorer;
}

/** The middle and the extent of what is marked on the globe, from the globe's own middle. */
async function marked(explorer: ExplorerPage) {
  const [around, view] = [await explorer.boxOf('.credits svg'), await explorer.boxOf('.credits svg .view')];
  return {
    x: view.x + view.width / 2 - around.x - around.width / 2,
    y: view.y + view.height / 2 - around.y - around.height / 2,
    width: view.width,
  };
}

describe('the globe in the corner of the map', () => {
  it('comes after the map, marks what is in sight, and turns with the map', async () => {
    const explorer = await openMap(CAMERA);
    await explorer.page.getByRole('img', { name: 'Where the map is on the globe: 44° N, 146° E' }).waitFor();
    const [drawn, asked] = await explorer.page.evaluate((renderer) => {
      const file = performance.getEntriesByType('resource').find(({ name }) => name.includes('/Locator-'));
      return [performance.getEntriesByName(`map:${renderer}`)[0]?.startTime, file?.startTime];
    }, inject('renderer'));
    expect(asked).toBeGreaterThan(drawn ?? Infinity);

    const before = await marked(explorer);
    expect(Math.hypot(before.x, before.y)).toBeLessThan(4);
    const { width } = await explorer.boxOf('#map');
    const halfDeg = ((width / (512 * 2 ** 4)) * 360) / 2;
    const [x] = toGlobe([146 + halfDeg, 38], [146, 44]).point;
    expect(before.width).toBeGreaterThan(2 * 45 * x * 0.95);

    await explorer.focusMap();
    await explorer.moving(() => explorer.page.keyboard.press('ArrowRight'));
    await explorer.page.getByRole('img', { name: /^Where .*44° N, 150° E$/ }).waitFor();
    const { x: east, y: south } = await marked(explorer);
    expect(Math.hypot(east, south)).toBeLessThan(4);
  });

  it('marks a close view by a dot, stands clear of the credits and in the way of no click', async () => {
    const explorer = await openMap('ja/#map=9/44.000/146.000');
    await explorer.page.getByRole('img', { name: '地球上での地図の位置：北緯44度、東経146度' }).waitFor();
    expect(await explorer.page.locator('.credits svg circle.view').count()).toBe(1);
    expect((await marked(explorer)).width).toBeGreaterThan(5);
    const [box, credits] = [await explorer.boxOf('.credits svg'), await explorer.boxOf('.credits')];
    expect(box.y + box.height).toBeLessThanOrEqual(credits.y);
    const under = await explorer.page.evaluate(
      ([x, y]) => document.elementFromPoint(x, y)?.closest('#map') !== null,
      [box.x + box.width / 2, box.y + box.height / 2] as const,
    );
    expect(under).toBe(true);
  });

  it('is not on paper', async () => {
    const explorer = await openMap(`ru/${CAMERA}`);
    const globe = explorer.page.getByRole('img', {
      name: 'Место карты на земном шаре: 44° с. ш., 146° в. д.',
    });
    await globe.waitFor();
    await explorer.page.emulateMedia({ media: 'print' });
    expect(await explorer.page.locator('.credits svg').isVisible()).toBe(false);
  });

  it.each<[string, string, PageOptions]>([
    ['on a phone', '', { viewport: { width: 390, height: 844 } }],
    ['in a low window', '', { viewport: { width: 1200, height: 500 } }],
    ['in an embed', 'embed/', {}],
  ])('is not there %s', async (_where, path, options) => {
    const explorer = await openMap(path + CAMERA, options);
    await explorer.page.waitForLoadState('networkidle');
    expect(await explorer.page.locator('.credits svg').count()).toBe(0);
  });
});
