import type { JSHandle } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtSite } from './builtSite.ts';
import type { ExplorerPage } from './explorer.ts';
import { failing, NOTICE, TOLD_BY_BROWSER, type Way } from './failing.ts';
import { openPage, sharedBrowser } from './openPage.ts';
import { pictureOfMap } from './pictures.ts';

const site = builtSite();
const CAMERA = '#map=6.5/44.400/146.500';

/** What takes WebGL away from the map and gives it back, as a driver does that is reset. */
function takeContext(explorer: ExplorerPage): Promise<JSHandle<WEBGL_lose_context>> {
  return explorer.page
    .locator('canvas')
    .evaluateHandle((canvas) =>
      (canvas as HTMLCanvasElement).getContext('webgl2')!.getExtension('WEBGL_lose_context')!,
    );
}

describe('a WebGL context that is lost in the middle of use', () => {
  it('leaves the map with camera and selection, and again when it comes back', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.open(`${site.url}features/etorofu/${CAMERA}`);
    await explorer.readPopup();
    await explorer.focusMap();
    await explorer.moving(() => explorer.page.keyboard.press('ArrowLeft'));
    const context = await takeContext(explorer);
    const { url, popup } = { url: explorer.page.url(), popup: await explorer.boxOf('[role=dialog]') };

    await context.evaluate((extension) => extension.loseContext());
    await explorer.mapIs('svg');
    expect(explorer.page.url()).toBe(url);
    expect((await explorer.readPopup()).title).toBe('Etorofu');
    expect(await explorer.boxOf('[role=dialog]')).toEqual(popup);
    const selected = explorer.page.locator('#drawing .selected').first();
    expect(await selected.getAttribute('data-shape')).toBe('etorofu');
    expect(await selected.evaluate((line) => getComputedStyle(line).visibility)).toBe('visible');

    await explorer.closePopup();
    await explorer.clickMapAt([145.75, 43.95]);
    expect((await explorer.readPopup()).title).toBe('Kunashiri');
    await explorer.focusMap();
    await explorer.moving(() => explorer.page.keyboard.press('ArrowDown'));
    const later = explorer.page.url();

    await context.evaluate((extension) => extension.restoreContext());
    await explorer.mapIs('gl');
    expect(explorer.page.url()).toBe(later);
    expect((await explorer.readPopup()).title).toBe('Kunashiri');
    // All is drawn, the selection too: as on a page that never lost anything.
    const there = `${site.url}features/kunashiri/${CAMERA}`;
    await explorer.heading().hover();
    await explorer.redrawing(() => explorer.page.goto(there));
    const fresh = await openPage(await sharedBrowser());
    await fresh.open(there);
    expect((await pictureOfMap(explorer)).equals(await pictureOfMap(fresh))).toBe(true);

    await explorer.closePopup();
    await explorer.clickMapAt([147.6, 44.86]);
    expect((await explorer.readPopup()).title).toBe('Etorofu');
  });
});

describe('a WebGL context that is lost again and again', () => {
  it.each([
    ['and comes back each time', true],
    ['for good', false],
  ])('%s: the map never fails, and the light one stays in the end', async (_, comesBack) => {
    const explorer = await openPage(await sharedBrowser());
    const { page } = explorer;
    await explorer.open(`${site.url}features/etorofu/${CAMERA}`);
    let losses = 0;
    for (; losses < 10 && (await page.locator('canvas').count()) > 0; losses += 1) {
      const context = await takeContext(explorer);
      await context.evaluate((extension) => extension.loseContext());
      await explorer.mapIs('svg');
      const isThere = (await page.locator('canvas').count()) > 0;
      if (!comesBack) break;
      if (isThere) {
        await context.evaluate((extension) => extension.restoreContext());
        await explorer.mapIs('gl');
      }
    }
    expect(losses).toBeLessThan(10);
    expect(await page.locator('html').getAttribute('data-map')).toBe('svg');
    await explorer.closePopup();
    await explorer.focusMap();
    await explorer.moving(() => page.keyboard.press('ArrowLeft'));
    await explorer.clickMapAt([147.6, 44.86]);
    expect((await explorer.readPopup()).title).toBe('Etorofu');
    if (!comesBack) return;
    // The reader may ask for the other one.
    await page.locator(NOTICE).getByText('the detailed map').waitFor();
    await page.locator(NOTICE).getByRole('button', { name: 'Try again' }).click();
    await explorer.mapIs('gl');
  });
});

describe('a part that MapLibre needs', () => {
  it.each<[string, RegExp, Way, RegExp]>([
    ['its worker, in whose place is a page', /maplibre-gl-worker/, 'html', /the detailed map/],
    // The light map asks for them too, when it is alone: it is told of later.
    ['the shapes, cut off', /assets\/shapes-/, 'cut off', /the detailed map.*details/],
  ])('%s: the light map stays, says so, and gives way after another try', async (_, file, way, lacks) => {
    const explorer = await openPage(await sharedBrowser(), { expected: TOLD_BY_BROWSER });
    const { page } = explorer;
    const failure = await failing(page, file, way);
    await page.goto(`${site.url}features/etorofu/${CAMERA}`);
    await page.locator(NOTICE).getByText(lacks).waitFor();
    await explorer.mapIs('svg');
    expect(await page.locator('canvas').count()).toBe(0);
    expect(await page.locator('#drawing path').count()).toBeGreaterThan(10);
    failure.heal();
    await page.locator(NOTICE).getByRole('button', { name: 'Try again' }).click();
    await explorer.mapIs('gl');
    await page.locator(NOTICE).waitFor({ state: 'detached' });
  });
});
