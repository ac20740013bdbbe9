import type { JSHandle } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtSite } from './builtSite.ts';
import type { ExplorerPage } from './explorer.ts';
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
