import { describe, expect, inject, it } from 'vitest';
import { builtSite } from './builtSite.ts';
import type { ExplorerPage } from './explorer.ts';
import { openPage, sharedBrowser } from './openPage.ts';

const site = builtSite();
const START = '#map=5.5/44.500/146.000';

async function panTwentyTimes(explorer: ExplorerPage): Promise<void> {
  await explorer.focusMap();
  for (let step = 0; step < 20; step += 1) {
    await explorer.moving(() => explorer.page.keyboard.press(step % 2 ? 'ArrowDown' : 'ArrowRight'));
  }
}

describe('Back and Forward', () => {
  it('pass over panning and stop at each selection', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.open(site.url + START);
    const entries = await explorer.historyLength();
    await panTwentyTimes(explorer);
    const start = explorer.page.url();
    await explorer.moving(() => explorer.entry('shikotan').click());
    const shikotan = explorer.page.url();
    await panTwentyTimes(explorer);
    await explorer.toOverview();
    expect(await explorer.historyLength()).toBe(entries + 2);

    await explorer.back();
    await explorer.isAt('/features/shikotan/');
    expect((await explorer.readPopup()).title).toBe('Shikotan');
    expect(await explorer.page.title()).toBe('Shikotan · Passage Atlas');
    expect(explorer.page.url()).not.toBe(shikotan);

    await explorer.back();
    await explorer.page.waitForURL(start, { waitUntil: 'commit' });
    expect(await explorer.page.title()).toBe('Passage Atlas');
    expect(await explorer.popup().count()).toBe(0);

    await explorer.forward();
    await explorer.isAt('/features/shikotan/');
    await explorer.popup().waitFor();
  });

  it('bring the view back, also from the middle of a flight', async () => {
    const explorer = await openPage(await sharedBrowser(), { reducedMotion: 'no-preference' });
    await explorer.open(site.url + START);
    await explorer.entry('etorofu').click();
    await explorer.isAt('/features/etorofu/');
    await explorer.back();
    await explorer.page.waitForURL(site.url + START, { waitUntil: 'commit' });
    await explorer.forward();
    await explorer.isAt('/features/etorofu/');
    await explorer.popup().waitFor();
  });
});

describe('an address with a view', () => {
  it('opens with that view, and keeps it', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.open(`${site.url}features/etorofu/#map=7.25/44.512/146.531`);
    expect(explorer.camera()).toEqual({ zoom: 7.25, center: [146.531, 44.512] });
    expect((await explorer.readPopup()).title).toBe('Etorofu');
    // Where the view says that it is, it is: a click there meets the island.
    await explorer.closePopup();
    await explorer.clickMapAt([145.75, 43.95]);
    await explorer.isAt('/features/kunashiri/');
    expect(explorer.camera()).toEqual({ zoom: 7.25, center: [146.531, 44.512] });
  });

  it('falls back to the usual view where it cannot be followed, and says so', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.open(site.url);
    await explorer.focusMap();
    await explorer.moving(() => explorer.page.keyboard.press('ArrowRight'));
    const usual = explorer.camera().zoom;
    await explorer.page.goto('about:blank');
    await explorer.open(`${site.url}#map=far/away`);
    expect(await explorer.notices().textContent()).toContain('a view that does not exist');
    expect(explorer.page.url()).not.toContain('far/away');
    await explorer.notices().getByRole('button', { name: 'Dismiss' }).click();
    expect(await explorer.notices().textContent()).toBe('');
    await explorer.focusMap();
    await explorer.moving(() => explorer.page.keyboard.press('ArrowRight'));
    expect(explorer.camera().zoom).toBe(usual);
  });
});

// What the head says hangs on no map.
describe.runIf(inject('renderer') === 'svg' && !inject('pack'))('the title', () => {
  it.each([
    ['about/', 'About the data · Passage Atlas'],
    ['features/habomai/', 'Habomai islets · Passage Atlas'],
    [
      'articles/putin-abe-moscow-2018/',
      'Putin and Abe agree to move forward on economic cooperation · Passage Atlas',
    ],
    [
      'articles/putin-abe-moscow-2018/islands-named/',
      'The islands by name · Putin and Abe agree to move forward on economic cooperation · Passage Atlas',
    ],
  ])('of %s is its own, before the script and after', async (path, title) => {
    expect(await (await fetch(site.url + path)).text()).toContain(`<title>${title}</title>`);
    const explorer = await openPage(await sharedBrowser());
    await explorer.openText(site.url + path);
    expect(await explorer.page.title()).toBe(title);
  });
});
