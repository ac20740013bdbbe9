/** A map with the 180th meridian in its midst. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Position } from '../../src/core/model.ts';
import { english } from './atlasFacts.ts';
import { builtSite } from './builtSite.ts';
import type { ExplorerPage } from './explorer.ts';
import { openPage, sharedBrowser } from './openPage.ts';
import { isInside } from './screen.ts';

const site = builtSite();
const ISLAND = 'features/meridian-island/';
/** On the two halves of the island. */
const WEST: Position = [179.75, -26];
const EAST: Position = [-179.8, -26];
let explorer: ExplorerPage;

beforeEach(async () => {
  explorer = await openPage(await sharedBrowser());
});

describe('across the 180th meridian', () => {
  it.each([WEST, EAST])('an island is met on both sides: %f, %f', async (...at) => {
    await explorer.open(`${site.url}${english()}#map=7/-25.9/${at[0] < 0 ? 179.5 : -179.5}`);
    await explorer.clickMapAt(at);
    await explorer.isAt(`/${ISLAND}`);
  });

  it('it fills the map of its page, as any other does', async () => {
    await explorer.open(site.url + english(ISLAND));
    await explorer.focusMap();
    await explorer.moving(() => explorer.page.keyboard.press('ArrowRight'));
    expect(explorer.camera().zoom).toBeGreaterThan(7.5);
    const map = await explorer.boxOf('#map');
    for (const corner of [WEST, EAST])
      expect(isInside({ ...(await explorer.locate(corner)), width: 0, height: 0 }, map)).toBe(true);
  });

  it('what the map speaks of stays on it, however often one goes round', async () => {
    await explorer.open(`${site.url}${english()}#map=7/-25.9/176`);
    const shape = explorer.page.locator('.targets a[data-feature=meridian-island]').first();
    await explorer.focusMap();
    for (let step = 0; step < 8; step += 1)
      await explorer.moving(() => explorer.page.keyboard.press('ArrowRight'));
    expect(explorer.camera().center[0]).toBeLessThan(-178);
    const { x, y } = await explorer.locate(EAST);
    const box = await shape.boundingBox();
    expect(box && x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height).toBe(true);
  });

  it('a flight takes the short way', async () => {
    explorer = await openPage(await sharedBrowser(), { reducedMotion: 'no-preference' });
    await explorer.open(`${site.url}${english()}#map=8/-26/-179`);
    // Every place at which the drawing is put on the way.
    await explorer.page.evaluate(() => {
      const frame = document.querySelector<HTMLElement>('.frame');
      const left = () => frame?.getBoundingClientRect().left ?? 0;
      const seen = [left()];
      Object.assign(window, { seen });
      if (frame) new MutationObserver(() => seen.push(left())).observe(frame, { attributeFilter: ['style'] });
    });
    await explorer.moving(() => explorer.entry('ring-island').click());
    const ways = await explorer.page.evaluate(() => (window as unknown as { seen: number[] }).seen);
    expect(ways.length).toBeGreaterThan(2);
    expect(Math.max(...ways) - Math.min(...ways)).toBeLessThan(5000);
  });
});
