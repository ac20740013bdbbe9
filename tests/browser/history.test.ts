import { describe, expect, inject, it } from 'vitest';
import { english, facts } from './atlasFacts.ts';
import { builtSite } from './builtSite.ts';
import type { ExplorerPage } from './explorer.ts';
import { openPage, sharedBrowser } from './openPage.ts';

const site = builtSite();
const { start: START, one, viewed, titles } = facts().history;
const { title: atlasTitle } = facts();

async function panTwentyTimes(explorer: ExplorerPage): Promise<void> {
  await explorer.focusMap();
  for (let step = 0; step < 20; step += 1) {
    await explorer.moving(() => explorer.page.keyboard.press(step % 2 ? 'ArrowDown' : 'ArrowRight'));
  }
}

describe('Back and Forward', () => {
  it('pass over panning and stop at each selection', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.open(site.url + english(START));
    const entries = await explorer.historyLength();
    await panTwentyTimes(explorer);
    const start = explorer.page.url();
    await explorer.moving(() => explorer.entry(one.id).click());
    const shown = explorer.page.url();
    await panTwentyTimes(explorer);
    await explorer.toOverview();
    expect(await explorer.historyLength()).toBe(entries + 2);

    await explorer.back();
    await explorer.isAt(`/features/${one.id}/`);
    expect((await explorer.readPopup()).title).toBe(one.name);
    expect(await explorer.page.title()).toBe(`${one.name} · ${atlasTitle}`);
    expect(explorer.page.url()).not.toBe(shown);

    await explorer.back();
    await explorer.page.waitForURL(start, { waitUntil: 'commit' });
    expect(await explorer.page.title()).toBe(atlasTitle);
    expect(await explorer.popup().count()).toBe(0);

    await explorer.forward();
    await explorer.isAt(`/features/${one.id}/`);
    await explorer.popup().waitFor();
  });

  it('bring the view back, also from the middle of a flight', async () => {
    const explorer = await openPage(await sharedBrowser(), { reducedMotion: 'no-preference' });
    await explorer.open(site.url + english(START));
    await explorer.entry(viewed.id).click();
    await explorer.isAt(`/features/${viewed.id}/`);
    await explorer.back();
    await explorer.page.waitForURL(site.url + english(START), { waitUntil: 'commit' });
    await explorer.forward();
    await explorer.isAt(`/features/${viewed.id}/`);
    await explorer.popup().waitFor();
  });
});

describe('an address with a view', () => {
  it('opens with that view, and keeps it', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.open(site.url + english(`features/${viewed.id}/${viewed.camera}`));
    expect(explorer.camera()).toEqual({ zoom: viewed.zoom, center: viewed.center });
    expect((await explorer.readPopup()).title).toBe(viewed.name);
    // Where the view says that it is, it is: a click there meets the island.
    await explorer.closePopup();
    await explorer.clickMapAt(viewed.at);
    await explorer.isAt(`/features/${viewed.other}/`);
    expect(explorer.camera()).toEqual({ zoom: viewed.zoom, center: viewed.center });
  });

  it('falls back to the usual view where it cannot be followed, and says so', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.open(site.url + english());
    await explorer.focusMap();
    await explorer.moving(() => explorer.page.keyboard.press('ArrowRight'));
    const usual = explorer.camera().zoom;
    await explorer.page.goto('about:blank');
    await explorer.open(site.url + english('#map=far/away'));
    await expect.poll(() => explorer.notices().textContent()).toContain('a view that does not exist');
    expect(explorer.page.url()).not.toContain('far/away');
    await explorer.notices().getByRole('button', { name: 'Dismiss' }).click();
    await expect.poll(() => explorer.notices().textContent()).toBe('');
    await explorer.focusMap();
    await explorer.moving(() => explorer.page.keyboard.press('ArrowRight'));
    expect(explorer.camera().zoom).toBe(usual);
  });
});

// What the head says hangs on no map.
describe.runIf(inject('renderer') === 'svg' && !inject('pack'))('the title', () => {
  it.each(titles)('of %s is its own, before the script and after', async (path, title) => {
    expect(await (await fetch(site.url + english(path))).text()).toContain(`<title>${title}</title>`);
    const explorer = await openPage(await sharedBrowser());
    await explorer.openText(site.url + english(path));
    expect(await explorer.page.title()).toBe(title);
  });
});
