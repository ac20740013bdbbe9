import { describe, expect, it } from 'vitest';
import { english, facts } from './atlasFacts.ts';
import { builtSite, hrefTo } from './builtSite.ts';
import type { ExplorerPage } from './explorer.ts';
import { openPage, sharedBrowser } from './openPage.ts';

const site = builtSite();
const { keys } = facts();

async function press(explorer: ExplorerPage, ...keys: string[]): Promise<void> {
  for (const key of keys) await explorer.page.keyboard.press(key);
}

describe('with the keyboard alone', () => {
  it('the first Tab offers the map, and Enter goes there', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.openText(site.url + english());
    await press(explorer, 'Tab');
    expect(await explorer.focused().textContent()).toBe('Skip to the map');
    await press(explorer, 'Enter');
    expect(await explorer.focused().getAttribute('id')).toBe('map');
    expect(new URL(explorer.page.url()).pathname).toBe(hrefTo(english()));
  });

  it('arrows move the map, plus and minus zoom', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.open(site.url + english(keys.camera));
    await explorer.focusMap();
    await explorer.moving(() => press(explorer, 'ArrowRight'));
    expect(explorer.camera().center[0]).toBeGreaterThan(keys.center[0]);
    await explorer.moving(() => press(explorer, 'ArrowUp'));
    expect(explorer.camera().center[1]).toBeGreaterThan(keys.center[1]);
    await explorer.moving(() => press(explorer, '+'));
    expect(explorer.camera().zoom).toBe(7);
    await explorer.moving(() => press(explorer, '-'));
    expect(explorer.camera().zoom).toBe(6);
  });

  it('Tab finds a feature, Enter opens it, Escape closes it and gives the focus back', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.open(site.url + english());
    await explorer.focusMap();
    await press(explorer, 'Tab', 'End', keys.letter);
    const link = explorer.linkOnMap(keys.feature);
    await expect.poll(async () => explorer.focused().textContent()).toBe(keys.name);
    expect(await explorer.focused().textContent()).toBe(keys.name);
    // It stands on the map, at its place.
    await expect.poll(async () => (await link.boundingBox())?.width).toBeGreaterThan(30);
    await press(explorer, 'Enter');
    await explorer.isAt(`/features/${keys.feature}/`);
    await explorer.popup().waitFor();
    expect(await explorer.focused().textContent()).toBe(keys.name);
    expect(await explorer.popup().locator(':focus').count()).toBe(1);
    await press(explorer, 'Tab');
    expect(await explorer.popup().locator(':focus').count()).toBe(1);
    await explorer.closePopup();
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('a link in the panel leads on to its heading, and the closed popup back to the list', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.openText(site.url + english());
    await explorer.panel().getByRole('link', { name: keys.articleTitle }).press('Enter');
    await explorer.isAt(keys.article);
    await expect.poll(() => explorer.focused().textContent()).toContain(keys.articleTitle);
    const mention = explorer.panel().getByRole('link', { name: keys.mention });
    await mention.press('Enter');
    await explorer.popup().waitFor();
    await explorer.closePopup();
    // The mention is gone with its page: the focus must not be lost at the top of the document.
    expect(await explorer.focused().count()).toBe(1);
  });
});
