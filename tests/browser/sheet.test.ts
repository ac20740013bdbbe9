import { beforeEach, describe, expect, it } from 'vitest';
import { builtSite } from './builtSite.ts';
import type { ExplorerPage } from './explorer.ts';
import { openPage, sharedBrowser } from './openPage.ts';

const site = builtSite();
const VIEWPORT = { width: 390, height: 844 };
let explorer: ExplorerPage;

const handle = () => explorer.page.getByRole('button', { name: 'Show more or less of the text' });

/** How much of the window the sheet covers, in hundredths, once it rests. */
async function covered(): Promise<number> {
  const { y } = await explorer.boxOf('main');
  return Math.round(((VIEWPORT.height - y) / VIEWPORT.height) * 100);
}

/** Drags the handle by so many pixels, slowly enough to have no momentum at the end. */
async function drag(by: number): Promise<void> {
  const { x, y, width } = await explorer.boxOf('main');
  const from = { x: x + width / 2, y: y + 12 };
  await explorer.page.mouse.move(from.x, from.y);
  await explorer.page.mouse.down();
  await explorer.page.mouse.move(from.x, from.y + by, { steps: 5 });
  await explorer.page.mouse.move(from.x, from.y + by + 1);
  await explorer.page.mouse.move(from.x, from.y + by);
  await explorer.page.mouse.up();
}

beforeEach(async () => {
  explorer = await openPage(await sharedBrowser(), { viewport: VIEWPORT, touch: true });
});

describe('the sheet on a phone', () => {
  it('has three heights, by tap and by key', async () => {
    await explorer.open(site.url);
    const heights = [await covered()];
    for (let tap = 0; tap < 3; tap += 1) {
      await handle().tap();
      await expect.poll(covered).not.toBe(heights.at(-1));
      heights.push(await covered());
    }
    expect(heights).toEqual([13, 50, 78, 13]);
    await handle().press('ArrowUp');
    await expect.poll(covered).toBe(50);
    await handle().press('ArrowDown');
    await expect.poll(covered).toBe(13);
  });

  it('is dragged, and rests at the nearest of them', async () => {
    await explorer.open(site.url);
    await drag(-250);
    await expect.poll(covered).toBe(50);
    await drag(-200);
    await expect.poll(covered).toBe(78);
    await drag(500);
    await expect.poll(covered).toBe(13);
  });

  it('is tapped after a finger has dragged it', async () => {
    await explorer.open(site.url);
    const session = await explorer.page.context().newCDPSession(explorer.page);
    const { x, y, width } = await explorer.boxOf('main');
    const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', by = 0) => {
      const touchPoints = type === 'touchEnd' ? [] : [{ x: x + width / 2, y: y + 20 + by }];
      await session.send('Input.dispatchTouchEvent', { type, touchPoints });
    };
    await touch('touchStart');
    for (let by = -30; by >= -300; by -= 30) await touch('touchMove', by);
    for (let still = 0; still < 5; still += 1) await touch('touchMove', -300);
    await touch('touchEnd');
    await expect.poll(covered).toBe(50);
    // By the mouse: Chromium itself takes no tap that follows so soon upon a flick.
    await handle().click();
    await expect.poll(covered).toBe(78);
  });

  it('rises for the search, so that the keyboard does not cover what is found', async () => {
    await explorer.open(site.url);
    await explorer.panel().getByRole('button', { name: 'Search' }).tap();
    await explorer.page.getByRole('combobox').waitFor();
    await expect.poll(covered).toBe(78);
    await explorer.page.keyboard.press('Escape');
    await expect.poll(covered).toBe(13);
  });

  it('never hides the place that is read about: the map looks past it', async () => {
    await explorer.open(`${site.url}features/shikotan/`);
    await explorer.closePopup();
    for (const height of [50, 78]) {
      await handle().press('ArrowUp');
      await expect.poll(covered).toBe(height);
      const shikotan = explorer.page.locator('#map nav a[href$="/features/shikotan/"]');
      await shikotan.focus();
      const { y: sheet } = await explorer.boxOf('main');
      await expect
        .poll(async () => {
          const { y, height: label } = (await shikotan.boundingBox()) ?? { y: Infinity, height: 0 };
          return y + label;
        })
        .toBeLessThan(sheet);
      await handle().focus();
    }
  });

  it('opens with what is to be read in sight, and rises for keys', async () => {
    await explorer.open(`${site.url}articles/abe-putin-moscow-2017/`);
    expect(await covered()).toBe(50);
    await explorer.open(site.url);
    expect(await covered()).toBe(13);
    await explorer.panel().getByRole('link', { name: 'Putin and Abe agree' }).focus();
    await expect.poll(covered).toBe(50);
  });

  it('has nothing to tap that is smaller than a finger', async () => {
    for (const path of ['', 'articles/abe-putin-moscow-2017/gas-pipeline/?tour=text']) {
      await explorer.open(site.url + path);
      await expect
        .poll(() => explorer.panel().getByRole('button').count())
        .toBeGreaterThan(path === '' ? 1 : 5);
      const small = await explorer.page.evaluate(() =>
        [...document.querySelectorAll('button, summary, header a, nav a, select')]
          // Links in running text are as high as their line.
          .filter(
            (each) =>
              each.checkVisibility({ visibilityProperty: true }) &&
              !each.closest('p, blockquote, dd, li, #map nav'),
          )
          .map((each) => ({ name: each.textContent || each.ariaLabel, box: each.getBoundingClientRect() }))
          .filter(({ box }) => box.height < 44 || box.width < 24)
          .map(({ name, box }) => `${name}: ${box.width} × ${box.height}`),
      );
      expect(small).toEqual([]);
    }
  });
});
