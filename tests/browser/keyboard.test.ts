import { describe, expect, it } from 'vitest';
import { builtSite } from './builtSite.ts';
import type { ExplorerPage } from './explorer.ts';
import { openPage, sharedBrowser } from './openPage.ts';

const site = builtSite();

async function press(explorer: ExplorerPage, ...keys: string[]): Promise<void> {
  for (const key of keys) await explorer.page.keyboard.press(key);
}

describe('with the keyboard alone', () => {
  it('the first Tab offers the map, and Enter goes there', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.openText(site.url);
    await press(explorer, 'Tab');
    expect(await explorer.focused().textContent()).toBe('Skip to the map');
    await press(explorer, 'Enter');
    expect(await explorer.focused().getAttribute('id')).toBe('map');
    expect(new URL(explorer.page.url()).pathname).toBe('/');
  });

  it('arrows move the map, plus and minus zoom', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.open(`${site.url}#map=6/44/146`);
    await explorer.focusMap();
    await explorer.moving(() => press(explorer, 'ArrowRight'));
    expect(explorer.camera().center[0]).toBeGreaterThan(146);
    await explorer.moving(() => press(explorer, 'ArrowUp'));
    expect(explorer.camera().center[1]).toBeGreaterThan(44);
    await explorer.moving(() => press(explorer, '+'));
    expect(explorer.camera().zoom).toBe(7);
    await explorer.moving(() => press(explorer, '-'));
    expect(explorer.camera().zoom).toBe(6);
  });

  it('Tab finds a feature, Enter opens it, Escape closes it and gives the focus back', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.open(site.url);
    await explorer.focusMap();
    await press(explorer, 'Tab', 'End', 'k');
    const link = explorer.linkOnMap('kunashiri');
    await expect.poll(async () => explorer.focused().textContent()).toBe('Kunashiri');
    expect(await explorer.focused().textContent()).toBe('Kunashiri');
    // It stands on the map, at its place.
    await expect.poll(async () => (await link.boundingBox())?.width).toBeGreaterThan(30);
    await press(explorer, 'Enter');
    await explorer.isAt('/features/kunashiri/');
    await explorer.popup().waitFor();
    expect(await explorer.focused().textContent()).toBe('Kunashiri');
    expect(await explorer.popup().locator(':focus').count()).toBe(1);
    await press(explorer, 'Tab');
    expect(await explorer.popup().locator(':focus').count()).toBe(1);
    await explorer.closePopup();
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('a link in the panel leads on to its heading, and the closed popup back to the list', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.openText(site.url);
    await explorer.panel().getByRole('link', { name: 'Putin and Abe agree' }).press('Enter');
    await explorer.isAt('/articles/putin-abe-moscow-2018/');
    await expect.poll(() => explorer.focused().textContent()).toContain('Putin and Abe agree');
    const mention = explorer.panel().getByRole('link', { name: 'the Habomai islet group' });
    await mention.press('Enter');
    await explorer.popup().waitFor();
    await explorer.closePopup();
    // The mention is gone with its page: the focus must not be lost at the top of the document.
    expect(await explorer.focused().count()).toBe(1);
  });
});
