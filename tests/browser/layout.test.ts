import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import type { Bbox, Position } from '../../src/core/model.ts';
import { builtSite } from './builtSite.ts';
import type { ExplorerPage } from './explorer.ts';
import { openPage, sharedBrowser } from './openPage.ts';
import { isInside, overlapPx, type Box } from './screen.ts';

const FEATURES = ['etorofu', 'kunashiri', 'shikotan', 'habomai', 'hokkaido', 'sakhalin-hokkaido-pipeline'];
const site = builtSite();

/** Every position of a feature, in whatever depth of lists they stand. */
function positionsOf(coordinates: unknown): Position[] {
  if (!Array.isArray(coordinates)) return [];
  const [lng, lat] = coordinates as unknown[];
  return typeof lng === 'number' && typeof lat === 'number' ? [[lng, lat]] : coordinates.flatMap(positionsOf);
}

function bboxOf(feature: string): Bbox {
  const file = resolve(import.meta.dirname, `../../geodata/features/${feature}.geojson`);
  const { geometry } = JSON.parse(readFileSync(file, 'utf8')) as { geometry: { coordinates: unknown } };
  const positions = positionsOf(geometry.coordinates);
  const [lngs, lats] = [positions.map(([lng]) => lng), positions.map(([, lat]) => lat)];
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

async function boxOnScreen(explorer: ExplorerPage, [west, south, east, north]: Bbox): Promise<Box> {
  const [from, to] = [await explorer.locate([west, north]), await explorer.locate([east, south])];
  return { ...from, width: to.x - from.x, height: to.y - from.y };
}

describe('on a wide screen', () => {
  it.each([
    // With WebGL the narrower one alone: there the popups have least room.
    ...(inject('renderer') === 'svg' ? [[1440, 900] as const] : []),
    [1024, 768] as const,
  ])('of %i × %i, each popup is whole and beside its feature', async (width, height) => {
    const explorer = await openPage(await sharedBrowser(), { viewport: { width, height } });
    await explorer.open(site.url);
    for (const id of FEATURES) {
      await explorer.moving(() => explorer.entry(id).click());
      await explorer.readPopup();
      const [map, feature] = [await explorer.boxOf('#map'), await boxOnScreen(explorer, bboxOf(id))];
      const popup = () => explorer.boxOf('[role=dialog]');
      await expect.poll(async () => isInside(await popup(), map), { message: id }).toBe(true);
      await expect.poll(async () => overlapPx(await popup(), feature), { message: id }).toBe(0);
      expect(isInside(feature, map), `${id} is in sight`).toBe(true);
      await explorer.toOverview();
    }
  });
});

describe('on a phone', () => {
  it.each(['etorofu', 'hokkaido'])('the popup of %s leaves its feature free', async (id) => {
    const viewport = { width: 390, height: 844 };
    const explorer = await openPage(await sharedBrowser(), { viewport, touch: true });
    await explorer.open(`${site.url}features/${id}/`);
    await explorer.readPopup();
    const popup = await explorer.boxOf('[role=dialog]');
    expect(isInside(popup, { x: 0, y: 0, ...viewport })).toBe(true);
    await explorer.focusMap();
    await explorer.moving(() => explorer.page.keyboard.press('ArrowRight'));
    await explorer.moving(() => explorer.page.keyboard.press('ArrowLeft'));
    const feature = await boxOnScreen(explorer, bboxOf(id));
    expect(overlapPx(popup, feature)).toBe(0);
    expect(isInside(feature, { x: 0, y: 0, ...viewport })).toBe(true);
  });

  // So wide is the text, whoever draws the map.
  it
    .runIf(inject('renderer') === 'svg')
    .each(['', 'features/etorofu/', 'articles/abe-putin-moscow-2017/', 'about/', 'ru/about/', 'ja/'])(
    'nothing is wider than 320 px: /%s',
    async (path) => {
      const viewport = { width: 320, height: 640 };
      const explorer = await openPage(await sharedBrowser(), { viewport, touch: true });
      await explorer.openText(site.url + path);
      const wider = await explorer.page.evaluate(() =>
        [...document.querySelectorAll('html, body, main, main .body, [role=dialog] .body')]
          .filter((element) => element.scrollWidth > element.clientWidth)
          .map((element) => `${element.tagName}.${element.className}`),
      );
      expect(wider).toEqual([]);
      expect((await explorer.boxOf('main')).width).toBe(320);
    },
  );
});
