import { describe, expect, it } from 'vitest';
import { builtSite } from './builtSite.ts';
import type { ExplorerPage } from './explorer.ts';
import { openPage, sharedBrowser } from './openPage.ts';

const site = builtSite();
const CAMERA = '#map=7/44.500/146.500';

async function chooseLight(explorer: ExplorerPage, light: boolean): Promise<void> {
  const options = explorer.page.getByText('Map options', { exact: true });
  await options.click();
  await explorer.page.getByRole('checkbox', { name: 'Light map' }).setChecked(light);
  await options.click();
}

/** Notes whether the page ever asks for MapLibre. */
function watchForMapLibre(explorer: ExplorerPage): () => boolean {
  let asked = false;
  explorer.page.on('request', (request) => {
    asked ||= /glRenderer|maplibre/.test(request.url());
  });
  return () => asked;
}

describe('the light map', () => {
  it('is kept by ?renderer=svg, and works', async () => {
    const explorer = await openPage(await sharedBrowser());
    const asked = watchForMapLibre(explorer);
    await explorer.page.goto(`${site.url}?renderer=svg${CAMERA}`);
    await explorer.mapIs('svg');
    await explorer.clickMapAt([147.6, 44.86]);
    expect((await explorer.readPopup()).title).toBe('Etorofu');
    await explorer.focusMap();
    await explorer.moving(() => explorer.page.keyboard.press('+'));
    await explorer.page.waitForLoadState('networkidle');
    expect(asked()).toBe(false);
    await explorer.mapIs('svg');
    expect(new URL(explorer.page.url()).search).toBe('?renderer=svg');
  });

  it('is chosen among the map options, at once and for the next visit, and given up there', async () => {
    const explorer = await openPage(await sharedBrowser());
    const asked = watchForMapLibre(explorer);
    await explorer.open(`${site.url}features/etorofu/${CAMERA}`);
    expect(asked()).toBe(true);
    await chooseLight(explorer, true);
    await explorer.mapIs('svg');
    expect(await explorer.page.locator('canvas').count()).toBe(0);
    expect((await explorer.readPopup()).title).toBe('Etorofu');
    expect(new URL(explorer.page.url()).hash).toBe(CAMERA);

    const askedAgain = watchForMapLibre(explorer);
    await explorer.page.reload({ waitUntil: 'networkidle' });
    await explorer.mapIs('svg');
    expect(askedAgain()).toBe(false);
    expect(await explorer.page.locator('input[type=checkbox]').isChecked()).toBe(true);

    await chooseLight(explorer, false);
    await explorer.mapIs('gl');
    await explorer.page.reload();
    await explorer.mapIs('gl');
    expect(new URL(explorer.page.url()).hash).toBe(CAMERA);
  });

  it('gives way to ?renderer=gl', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.page.goto(`${site.url}?renderer=svg`);
    await explorer.mapIs('svg');
    await chooseLight(explorer, false);
    await chooseLight(explorer, true);
    await explorer.page.goto(`${site.url}about/?renderer=gl`);
    await explorer.mapIs('gl');
  });
});
