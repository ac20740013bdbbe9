import { beforeEach, describe, expect, it } from 'vitest';
import { distanceKm } from '../../src/core/geometry.ts';
import type { Position } from '../../src/core/model.ts';
import { builtSite } from './builtSite.ts';
import { someOf } from './cases.ts';
import type { ExplorerPage } from './explorer.ts';
import { openPage, sharedBrowser, type PageOptions } from './openPage.ts';
import { isInside, overlapPx } from './screen.ts';

const site = builtSite();
const VIEW = '#map=6/44/146';
let explorer: ExplorerPage;

const tool = () => explorer.page.locator('.measure section');
const told = () => tool().getByRole('status');
/** The button among the map options, in any language. */
const MEASURE = /^(Measure|距離・面積を測る|Измерить)$/;
const button = (name: string) => tool().getByRole('button', { name });
const points = () => explorer.page.getByRole('button', { name: /^(Point|点|Точка) / });
const hovered = () => explorer.page.locator('.drawing .state-only > .hovered');
const press = async (...keys: string[]) => {
  for (const key of keys) await explorer.page.keyboard.press(key);
};

async function startMeasuring(path = VIEW, options: PageOptions = {}): Promise<void> {
  explorer = await openPage(await sharedBrowser(), options);
  await explorer.open(site.url + path);
  await explorer.page.locator('.foot > details > summary').click();
  await explorer.page.getByRole('button', { name: MEASURE }).click();
  await told().waitFor({ state: 'attached' });
}

/** The figure that stands behind these words in what a screen reader hears. */
async function figure(words: string): Promise<number> {
  const text = (await told().textContent()) ?? '';
  return Number(new RegExp(`${words}: ([\\d,.]*\\d)`).exec(text)?.[1]?.replaceAll(',', ''));
}

async function hasPoints(count: number): Promise<void> {
  await expect.poll(() => points().count()).toBe(count);
}

const WEST: Position = [142.5, 45.2];
const EAST: Position = [147.5, 45.6];
const SOUTH: Position = [147, 42.6];

async function click(...positions: Position[]): Promise<void> {
  for (const position of positions) await explorer.clickMapAt(position);
}

describe('measuring by mouse', () => {
  beforeEach(() => startMeasuring());

  it('tells the distance and the last leg', async () => {
    await click(WEST, EAST, SOUTH);
    await hasPoints(3);
    const [first, last] = [distanceKm(WEST, EAST), distanceKm(EAST, SOUTH)];
    expect((await figure('Distance in kilometres')) / (first + last)).toBeCloseTo(1, 2);
    expect((await figure('Last leg in kilometres')) / last).toBeCloseTo(1, 2);
    // The eye gets the same.
    expect(await tool().locator('.result strong').textContent()).toMatch(/^\d+\.\d\skm$/);
  });

  it('tells the area with the points kept, and says so where the sides cross', async () => {
    const corners: Position[] = [
      [144, 43],
      [147, 43],
      [147, 45],
      [144, 45],
    ];
    await click(...corners);
    await button('Area').click();
    // Between parallels by the formula; great circles bulge a little over them.
    const radians = (degrees: number) => (degrees * Math.PI) / 180;
    const area = 6371.0088 ** 2 * radians(3) * (Math.sin(radians(45)) - Math.sin(radians(43)));
    await expect.poll(() => figure('Area in square kilometres')).toBeGreaterThan(0);
    expect((await figure('Area in square kilometres')) / area).toBeCloseTo(1, 2);
    const around = corners.reduce(
      (sum, corner, index) => sum + distanceKm(corner, corners[(index + 1) % 4] ?? corner),
      0,
    );
    expect((await figure('Perimeter in kilometres')) / around).toBeCloseTo(1, 2);
    await click([145.5, 42]);
    await expect.poll(() => told().textContent()).toContain('cross or touch');
    expect(await figure('Area in square kilometres')).toBeNaN();
    await button('Undo').click();
    await expect.poll(() => figure('Area in square kilometres')).toBeGreaterThan(0);
  });

  it('moves a point that is dragged, and undoes that', async () => {
    await click(WEST, EAST);
    const [from, to] = [await explorer.locate(EAST), await explorer.locate(SOUTH)];
    await explorer.page.mouse.move(from.x, from.y);
    await explorer.page.mouse.down();
    await explorer.page.mouse.move(from.x + 20, from.y + 20);
    await explorer.page.mouse.move(to.x, to.y);
    await explorer.page.mouse.up();
    const moved = distanceKm(WEST, SOUTH);
    await expect.poll(async () => (await figure('Distance in kilometres')) / moved).toBeCloseTo(1, 2);
    await hasPoints(2);
    await button('Undo').click();
    const before = distanceKm(WEST, EAST);
    await expect.poll(async () => (await figure('Distance in kilometres')) / before).toBeCloseTo(1, 2);
  });

  it('keeps its points in place while the map moves', async () => {
    await click(WEST, EAST);
    await explorer.focusMap();
    await explorer.moving(() => press('ArrowRight'));
    await explorer.moving(() => press('+'));
    const at = await explorer.locate(EAST);
    const box = await points().last().boundingBox();
    expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - at.x)).toBeLessThan(2);
    expect(Math.abs((box?.y ?? 0) + (box?.height ?? 0) / 2 - at.y)).toBeLessThan(2);
  });

  it('undoes, starts again and gives back what was cleared', async () => {
    await click(WEST, EAST, SOUTH);
    await button('Undo').click();
    await hasPoints(2);
    await button('Start again').click();
    await hasPoints(0);
    await button('Undo').click();
    await hasPoints(2);
  });

  it('remembers the unit', async () => {
    await click(WEST, EAST);
    await tool().getByLabel('Units').selectOption('nmi');
    const nmi = distanceKm(WEST, EAST) / 1.852;
    await expect.poll(async () => (await figure('Distance in nautical miles')) / nmi).toBeCloseTo(1, 2);
    await explorer.page.reload();
    await explorer.page.locator('html[data-map]').waitFor({ state: 'attached' });
    await explorer.page.locator('.foot > details > summary').click();
    await explorer.page.getByRole('button', { name: MEASURE }).click();
    expect(await tool().getByLabel('Units').inputValue()).toBe('nmi');
  });

  it('copies the result with its coordinates', async () => {
    await explorer.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await click(WEST, EAST);
    await button('Copy').click();
    await expect.poll(() => told().textContent()).toBe('Copied.');
    const copied = await explorer.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Distance: \d+\.\d\skm\n/);
    const last = copied.split('\n').at(-1)?.split(', ').map(Number) ?? [];
    expect([last[1], last[0]].map((degrees) => degrees?.toFixed(1))).toEqual(['147.5', '45.6']);
  });
});

describe('measuring by keyboard alone', () => {
  it('sets, moves and removes points', async () => {
    explorer = await openPage(await sharedBrowser());
    await explorer.open(site.url + VIEW);
    await explorer.page.locator('.foot > details > summary').press('Enter');
    await explorer.page.getByRole('button', { name: MEASURE }).press('Enter');
    await expect.poll(() => explorer.focused().getAttribute('id')).toBe('map');
    await press('Enter');
    await hasPoints(1);
    await explorer.moving(() => press('ArrowRight'));
    await press('Space');
    await hasPoints(2);
    const { center } = explorer.camera();
    const first = distanceKm([146, 44], center);
    await expect.poll(async () => (await figure('Distance in kilometres')) / first).toBeCloseTo(1, 2);

    await points().last().focus();
    expect(await explorer.focused().getAttribute('aria-label')).toBe('Point 2 of 2');
    await press('ArrowRight', 'ArrowRight');
    // 100 pixels by the map, and 20 more.
    await expect.poll(async () => (await figure('Distance in kilometres')) / first).toBeCloseTo(1.2, 2);
    await press('Delete');
    await hasPoints(1);
    expect(await explorer.focused().getAttribute('aria-label')).toBe('Point 1 of 1');
    await press('Delete');
    await hasPoints(0);
    expect(await explorer.focused().getAttribute('id')).toBe('map');
    await press('Control+z', 'Control+z');
    await hasPoints(2);
    await press('Backspace');
    await hasPoints(1);
    await press('Escape');
    await tool().waitFor({ state: 'detached' });
  });
});

describe('when measuring ends', () => {
  it('by Escape, nothing else has happened, and clicks select again', async () => {
    await startMeasuring('features/etorofu/#map=7/45/147.5');
    await explorer.popup().waitFor({ state: 'detached' });
    const url = explorer.page.url();
    await click([147.9, 45.0]);
    await hasPoints(1);
    expect(explorer.page.url()).toBe(url);
    await explorer.pointAt([147.5, 44.9]);
    expect(await hovered().count()).toBe(0);
    await press('Escape');
    await tool().waitFor({ state: 'detached' });
    await explorer.popup().waitFor();
    expect(await explorer.page.locator('.measure').count()).toBe(0);
    expect(await explorer.focused().count()).toBe(1);
    await explorer.closePopup();
    await explorer.pointAt([147.9, 45.0]);
    await expect.poll(() => hovered().count()).toBeGreaterThan(0);
    await click([147.9, 45.0]);
    await explorer.popup().waitFor();
    expect(explorer.page.url()).toContain('/features/etorofu/');
  });
});

describe('on a phone', () => {
  const phones: [path: string, width: number, height: number][] = [
    ['ru/', 320, 640],
    ['ja/', 390, 844],
  ];

  it.each(someOf(phones))(
    'on /%s at %i × %i it is tapped, and covers neither buttons nor foot',
    async (path, width, height) => {
      await startMeasuring(path, { viewport: { width, height }, touch: true });
      const free = await explorer.freeMap();
      await explorer.page.touchscreen.tap(free.x + free.width * 0.3, free.y + free.height * 0.2);
      await hasPoints(1);
      await explorer.page.touchscreen.tap(free.x + free.width * 0.6, free.y + free.height * 0.3);
      await hasPoints(2);
      const panel = await explorer.boxOf('.measure section');
      expect(isInside(panel, free)).toBe(true);
      expect(overlapPx(panel, await explorer.boxOf('.zoom'))).toBe(0);
      expect(overlapPx(panel, await explorer.boxOf('.foot'))).toBe(0);
      for (const each of await tool().getByRole('button').all()) {
        const box = await each.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      }
    },
  );
});

it('on a low map, measuring leaves its middle free', async () => {
  await startMeasuring('', { viewport: { width: 844, height: 340 }, touch: true });
  const [map, panel] = [await explorer.boxOf('#map'), await explorer.boxOf('.measure section')];
  const cross = { x: map.x + map.width / 2 - 16, y: map.y + map.height / 2 - 16, width: 32, height: 32 };
  expect(overlapPx(panel, cross)).toBe(0);
  expect(overlapPx(panel, await explorer.boxOf('.zoom'))).toBe(0);
});
