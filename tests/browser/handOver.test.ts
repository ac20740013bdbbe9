import { describe, expect, it } from 'vitest';
import { builtSite } from './builtSite.ts';
import type { ExplorerPage } from './explorer.ts';
import { holdMapLibre, type HeldMapLibre } from './heldMapLibre.ts';
import { openPage, sharedBrowser, type PageOptions } from './openPage.ts';
import { servePageInParts } from './pageInParts.ts';
import { twoFrames } from './twoFrames.ts';

const site = builtSite();

/** Opens a page with the SVG map in charge, and MapLibre not yet loaded. */
async function openHeld(
  path: string,
  options: PageOptions = {},
): Promise<{ explorer: ExplorerPage; held: HeldMapLibre }> {
  const explorer = await openPage(await sharedBrowser(), options);
  const held = await holdMapLibre(explorer);
  await explorer.page.addInitScript(watchFrames);
  await explorer.page.goto(site.url + path);
  await explorer.mapIs('svg');
  return { explorer, held };
}

interface Watched {
  /** How the two layers were in sight in the frames so far, each way once: `svg`, `gl`, both or none. */
  layers: string[];
  shifts: number[];
}

/** Notes what moves, and who is in sight, frame by frame; runs in the page. */
function watchFrames(): void {
  const watched: Watched = { layers: [], shifts: [] };
  Object.assign(window, { watched });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) watched.shifts.push((entry as unknown as { value: number }).value);
  }).observe({ type: 'layout-shift', buffered: true });
  const tick = () => {
    const inSight = ['#drawing', 'canvas'].filter((selector) => {
      const element = document.querySelector(selector);
      return element && getComputedStyle(element).visibility === 'visible';
    });
    const layers = inSight.join(' and ');
    if (watched.layers.at(-1) !== layers) watched.layers.push(layers);
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
}

function watchedOn({ page }: ExplorerPage): Promise<Watched> {
  return page.evaluate(() => (window as unknown as { watched: Watched }).watched);
}

/** Marks an element, to know it again. */
async function mark(explorer: ExplorerPage, selector: string): Promise<void> {
  await explorer.page.locator(selector).evaluate((element) => element.setAttribute('data-marked', ''));
}

describe('when MapLibre takes over', () => {
  it.each([
    ['', 1440, 900],
    ['features/etorofu/', 1440, 900],
    ['articles/abe-putin-moscow-2017/', 1024, 768],
    ['ja/features/habomai/', 390, 844],
  ])('nothing shifts, and one map is in sight in every frame: /%s, %i × %i', async (path, width, height) => {
    const { explorer, held } = await openHeld(path, { viewport: { width, height } });
    held.release();
    await explorer.mapIs('gl');
    const { layers, shifts } = await watchedOn(explorer);
    // Before the first paint there may be a frame with nothing.
    expect(layers.filter(Boolean)).toEqual(['#drawing', 'canvas']);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBe(0);
  });

  it.each(['<div class="scale', ' · GeoNames ·</span>', '</a></p></div><!----></section>'])(
    'nothing has shifted where the page came in two parts, cut before %s',
    async (cut) => {
      const { url, sendRest } = await servePageInParts(site.url, 'features/etorofu/', cut);
      const explorer = await openPage(await sharedBrowser());
      await explorer.page.addInitScript(watchFrames);
      await explorer.page.goto(url, { waitUntil: 'commit' });
      await explorer.page.waitForSelector('.foot', { state: 'attached' });
      await twoFrames(explorer.page);
      sendRest();
      await explorer.mapIs('gl');
      expect((await watchedOn(explorer)).shifts).toEqual([]);
    },
  );

  it('the popup and the places on the map stay where they are', async () => {
    const { explorer, held } = await openHeld('features/etorofu/#map=7.3/44.800/147.200');
    await explorer.readPopup();
    const popup = await explorer.boxOf('[role=dialog]');
    await explorer.linkOnMap('shikotan').focus();
    const place = await explorer.linkOnMap('shikotan').boundingBox();
    held.release();
    await explorer.mapIs('gl');
    // There and back, so that everything is placed anew.
    await explorer.focusMap();
    await explorer.moving(() => explorer.page.keyboard.press('ArrowUp'));
    await explorer.moving(() => explorer.page.keyboard.press('ArrowDown'));
    await explorer.linkOnMap('shikotan').focus();
    const placeNow = await explorer.linkOnMap('shikotan').boundingBox();
    expect(Math.abs(placeNow!.x - place!.x)).toBeLessThan(0.5);
    expect(Math.abs(placeNow!.y - place!.y)).toBeLessThan(0.5);
    expect(await explorer.boxOf('[role=dialog]')).toEqual(popup);
  });
});

describe('a hand on the map', () => {
  it('is not disturbed: MapLibre waits until it rests, and goes on from there', async () => {
    const { explorer, held } = await openHeld('#map=7/44.500/146.500');
    const sea = await explorer.locate([148.2, 43.5]);
    const { center } = explorer.camera();
    await explorer.page.mouse.move(sea.x, sea.y);
    await explorer.page.mouse.down();
    await explorer.page.mouse.move(sea.x - 40, sea.y - 10);
    held.release();
    await held.hasDrawn();
    await explorer.mapIs('svg');
    await explorer.page.mouse.move(sea.x - 120, sea.y - 60);
    await explorer.mapIs('svg');
    expect((await watchedOn(explorer)).layers.at(-1)).toBe('#drawing');
    await explorer.moving(() => explorer.page.mouse.up());
    await explorer.mapIs('gl');
    // The sea that the hand took hold of is still below it.
    const [now, was] = [await explorer.locate(center), await explorer.boxOf('#map')];
    expect(now.x - (was.x + was.width / 2)).toBeCloseTo(-120, 0);
    expect(now.y - (was.y + was.height / 2)).toBeCloseTo(-60, 0);
    expect(explorer.camera().zoom).toBe(7);
    await explorer.clickMapAt([147.6, 44.86]);
    expect((await explorer.readPopup()).title).toBe('Etorofu');
  });

  it('that selects meanwhile opens a popup, which stays and keeps the focus', async () => {
    const { explorer, held } = await openHeld('#map=7/44.500/146.500');
    held.release();
    await explorer.clickMapAt([147.6, 44.86]);
    expect((await explorer.readPopup()).title).toBe('Etorofu');
    await explorer.isAt('/features/etorofu/');
    await mark(explorer, '[role=dialog] h2');
    const popup = await explorer.boxOf('[role=dialog]');
    await explorer.mapIs('gl');
    expect(await explorer.focused().getAttribute('data-marked')).toBe('');
    expect(await explorer.boxOf('[role=dialog]')).toEqual(popup);
    await explorer.closePopup();
    expect(await explorer.focused().count()).toBe(1);
  });
});

describe('the focus of the keyboard', () => {
  it.each([
    ['the map', '#map'],
    ['a place on the map', '#map nav a:nth-child(4)'],
    ['a link in the popup', '[role=dialog] ol a'],
  ])('stays when MapLibre takes over: on %s', async (_name, selector) => {
    const { explorer, held } = await openHeld('features/etorofu/#map=7/44.500/146.500');
    await explorer.readPopup();
    const element = explorer.page.locator(selector).first();
    await element.focus();
    await element.evaluate((each) => each.setAttribute('data-marked', ''));
    held.release();
    await explorer.mapIs('gl');
    expect(await explorer.focused().getAttribute('data-marked')).toBe('');
    await explorer.page.keyboard.press('Tab');
    expect(await explorer.focused().count()).toBe(1);
  });
});
