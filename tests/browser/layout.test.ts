import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Geometry } from 'geojson';
import { describe, expect, inject, it } from 'vitest';
import type { Bbox } from '../../src/core/model.ts';
import { boxAcross } from '../../src/core/unrolled.ts';
import { english, facts, geodataFolder, pathIn } from './atlasFacts.ts';
import { builtSite } from './builtSite.ts';
import type { ExplorerPage } from './explorer.ts';
import { openPage, sharedBrowser } from './openPage.ts';
import { isInside, overlapPx, type Box } from './screen.ts';

const { features, main } = facts();
const site = builtSite();

/** The box of a feature; of one across the 180th meridian with an east beyond it. */
function bboxOf(feature: string): Bbox {
  const file = join(geodataFolder(), `features/${feature}.geojson`);
  const { geometry } = JSON.parse(readFileSync(file, 'utf8')) as { geometry: Geometry };
  return boxAcross(geometry);
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
    await explorer.open(site.url + english());
    for (const { id } of features) {
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
  it.each([main, facts().features.at(-2)?.id ?? main])(
    'the popup of %s leaves its feature free',
    async (id) => {
      const viewport = { width: 390, height: 844 };
      const explorer = await openPage(await sharedBrowser(), { viewport, touch: true });
      await explorer.open(site.url + english(`features/${id}/`));
      await explorer.readPopup();
      const popup = await explorer.boxOf('[role=dialog]');
      expect(isInside(popup, { x: 0, y: 0, ...viewport })).toBe(true);
      await explorer.focusMap();
      await explorer.moving(() => explorer.page.keyboard.press('ArrowRight'));
      await explorer.moving(() => explorer.page.keyboard.press('ArrowLeft'));
      const feature = await boxOnScreen(explorer, bboxOf(id));
      expect(overlapPx(popup, feature)).toBe(0);
      expect(isInside(feature, { x: 0, y: 0, ...viewport })).toBe(true);
    },
  );

  // So wide is the text, whoever draws the map.
  it
    .runIf(inject('renderer') === 'svg')
    .each([
      english(),
      english(`features/${main}/`),
      english(facts().reading.article),
      ...facts().languages.map((language) => pathIn(language, 'about/')),
      pathIn('ja', ''),
    ])('nothing is wider than 320 px: /%s', async (path) => {
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
  });
});
