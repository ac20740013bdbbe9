import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIST } from './builtSite.ts';
import { someOf } from './cases.ts';
import { FRAME_TOP_PX, openHost, type HostPage } from './hostPage.ts';
import { serveSite, type Site } from './site.ts';
import { twoFrames } from './twoFrames.ts';

let site: Site;
// As docs/hosting.md tells hosts.
beforeAll(
  async () => void (site = await serveSite(DIST, { headers: { 'access-control-allow-origin': '*' } })),
);
afterAll(() => site.close());

const FEATURE = 'embed/features/etorofu/?renderer=svg';
/** On the map, with nothing there to click; and on the text below it (CSS pixels in the page around). */
const ON_MAP = { x: 60, y: FRAME_TOP_PX + 110 };
const ON_TEXT = { x: 300, y: FRAME_TOP_PX + 380 };

async function wheelAt(page: Page, { x, y }: typeof ON_MAP, by: number): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, by);
}

/** Does something, and waits until the page around has been scrolled by it. */
async function scrolling(
  { explorer: { page }, scrolled }: HostPage,
  act: () => Promise<void>,
): Promise<void> {
  const before = await scrolled();
  await act();
  await page.waitForFunction((from) => scrollY > from, before);
  await page.evaluate(() => scrollTo(0, 0));
  // Or the next touch would be taken for one on the page as it was.
  await twoFrames(page);
}

/** The scale below the map, which changes with it. */
function scaleOf({ frame }: HostPage): Promise<string | null> {
  return frame.locator('.foot .scale svg').getAttribute('aria-label');
}

/** Does something, and waits until the map has been zoomed by it; the page around stays. */
async function zooming(host: HostPage, act: () => Promise<void>): Promise<void> {
  const before = await scaleOf(host);
  await act();
  await host.frame.waitForFunction(
    (from) => document.querySelector('.foot .scale svg')?.getAttribute('aria-label') !== from,
    before,
  );
  expect(await host.scrolled()).toBe(0);
}

/** Goes to the end of the text, and waits until the browser knows of it: else the next turn of the wheel is the text's. */
async function scrollToEnd({ frame }: HostPage): Promise<void> {
  await frame.evaluate(() => document.querySelector('main')!.scrollTo(0, 1e6));
  await twoFrames(frame);
}

describe('the wheel over an embed', () => {
  it('scrolls the page around until the map is asked for, and again when it is given back', async () => {
    const host = await openHost(site.url + FEATURE);
    const { page } = host.explorer;
    const scale = await scaleOf(host);
    await scrolling(host, () => wheelAt(page, ON_MAP, 100));
    expect(await scaleOf(host)).toBe(scale);

    await page.mouse.click(ON_MAP.x, ON_MAP.y);
    await host.moves('map');
    await zooming(host, () => wheelAt(page, ON_MAP, 600));

    await page.keyboard.press('Escape');
    await host.moves('page');
    await scrolling(host, () => wheelAt(page, ON_MAP, 100));
    await page.keyboard.press('Enter');
    await host.moves('map');
    await page.locator('#after').focus();
    await host.moves('page');
    await page.mouse.click(ON_MAP.x, ON_MAP.y);
    await host.moves('map');
    // Off the map for a while. (Off the frame the browser sends no word of it where a test moves the mouse.)
    await page.mouse.move(ON_TEXT.x, ON_TEXT.y);
    await host.moves('page');
  });

  it('moves the map at once with Ctrl', async () => {
    const host = await openHost(site.url + FEATURE);
    const { page } = host.explorer;
    await page.keyboard.down('Control');
    await zooming(host, () => wheelAt(page, ON_MAP, 200));
    await page.keyboard.up('Control');
    await host.moves('page');
  });

  it('scrolls the text, and at its end the page around', async () => {
    const host = await openHost(site.url + FEATURE);
    const { page } = host.explorer;
    await wheelAt(page, ON_TEXT, 100);
    await host.frame.waitForFunction(() => document.querySelector('main')!.scrollTop > 0);
    expect(await host.scrolled()).toBe(0);
    await scrollToEnd(host);
    // Elsewhere on the text: at the same spot the browser takes it, for half a second, for more of the first turn of the wheel, which
    // is the text's alone.
    await scrolling(host, () => wheelAt(page, { x: ON_TEXT.x + 60, y: ON_TEXT.y }, 100));
  });
});

/** Fingers side by side go up from a point. */
async function swipe(session: CDPSession, fingers: number, { x, y }: typeof ON_MAP): Promise<void> {
  const touchPoints = (by: number) =>
    Array.from({ length: fingers }, (_, id) => ({ x: x + 40 * id + (id === 0 ? 0 : by), y: y - by, id }));
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: touchPoints(0) });
  for (let by = 10; by <= 100; by += 10)
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: touchPoints(by) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

it('two fingers move the map of an embed, one only once it is tapped; else it scrolls the page around', async () => {
  const host = await openHost(site.url + FEATURE, { touch: true, viewport: { width: 390, height: 700 } });
  const { page } = host.explorer;
  const session = await page.context().newCDPSession(page);
  const low = { x: 120, y: FRAME_TOP_PX + 200 };
  await page.touchscreen.tap(ON_MAP.x, ON_MAP.y);
  await host.moves('map');
  await swipe(session, 1, low);
  expect(await host.scrolled()).toBe(0);
  await host.frame.getByRole('button', { name: 'Scroll the page again' }).tap();
  await host.moves('page');
  await zooming(host, () => swipe(session, 2, low));
  await host.moves('page');
  await scrolling(host, () => swipe(session, 1, low));
});

it('Tab enters an embed, passes the map before the text, and leaves at the other end', async () => {
  const host = await openHost(`${site.url}embed/?renderer=svg`);
  const { page } = host.explorer;
  await page.locator('#before').focus();
  const stops: string[] = [];
  for (let count = 0; count < 40 && stops.at(-1) !== 'after'; count += 1) {
    await page.keyboard.press('Tab');
    const outside = await page.evaluate(() => document.activeElement?.id ?? '');
    const inside = () =>
      host.frame.evaluate(() => document.activeElement?.id || document.activeElement?.textContent.trim());
    stops.push(outside === '' ? ((await inside()) ?? '') : outside);
  }
  expect(stops.slice(0, 2)).toEqual(['Skip the map', 'map']);
  expect(stops.at(-1)).toBe('after');
  expect(stops).toContain('Open in the atlas');
  const skip = host.frame.getByRole('link', { name: 'Skip the map' });
  const isAtSkip = () => skip.evaluate((link) => link === document.activeElement);
  for (let count = 0; count < 40 && !(await isAtSkip()); count += 1) await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  expect(await host.frame.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await skip.focus();
  await page.keyboard.press('Shift+Tab');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
});

describe('an embed in a sandbox', () => {
  it('with scripts has its map, without storage and as nobody in particular', async () => {
    const host = await openHost(site.url + FEATURE, { sandbox: 'allow-scripts' });
    expect(await host.frame.evaluate(() => window.origin)).toBe('null');
    await host.explorer.page.mouse.click(ON_MAP.x, ON_MAP.y);
    await host.moves('map');
    await host.frame.locator('main').getByRole('link', { name: 'Shikotan', exact: true }).first().click();
    await host.frame.locator('main h1', { hasText: 'Shikotan' }).waitFor();
  });

  it('without scripts has its map, its text and the note, and its map leads on within the frame', async () => {
    const host = await openHost(`${site.url}embed/features/etorofu/`, {
      sandbox: '',
      expected: [/Blocked script execution/],
    });
    expect(await host.frame.locator('#drawing .shapes').isVisible()).toBe(true);
    expect(await host.frame.locator('main h1').innerText()).toBe('Etorofu');
    await expectNote(host);
    // A click on a link in the drawing needs its very point; Enter does not.
    await host.frame.locator('#drawing a[data-feature=shikotan]').press('Enter');
    await host.frame.waitForURL(`${site.url}embed/features/shikotan/`);
    expect(await host.frame.locator('main h1').innerText()).toBe('Shikotan');
  });
});

/** The note on the dispute can be scrolled to, and is whole. */
async function expectNote({ frame }: HostPage): Promise<void> {
  const note = frame.locator('main [role=note]');
  await note.scrollIntoViewIfNeeded();
  const [box, text] = [await note.boundingBox(), await frame.locator('main').boundingBox()];
  expect(box!.x).toBeGreaterThanOrEqual(text!.x);
  expect(box!.x + box!.width).toBeLessThanOrEqual(text!.x + text!.width);
  const cut = await note.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(cut).toBe(0);
}

const FRAMES: [width: number, height: number][] = [
  [320, 250],
  [320, 480],
  [800, 250],
];

it.each(someOf(FRAMES))(
  'the note, the sources and the licences are in a frame of %i by %i',
  async (width, heightPx) => {
    const host = await openHost(site.url + FEATURE, { viewport: { width, height: 700 }, heightPx });
    await expectNote(host);
    await host.frame.locator('main > details > summary').click();
    const last = host.frame.locator('main > details li').last();
    await last.scrollIntoViewIfNeeded();
    expect(await last.isVisible()).toBe(true);
    const size = await host.frame.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.scrollHeight,
    ]);
    expect(size).toEqual([width, heightPx]);
  },
);

describe('host and embed', () => {
  it('say to each other what is shown; the history and the focus of the host stay as they are', async () => {
    const host = await openHost(site.url + FEATURE);
    const { page } = host.explorer;
    const ready = { type: 'passage-atlas:ready', page: 'features/etorofu' };
    expect(await host.messages()).toEqual([expect.objectContaining(ready)]);
    const entries = await host.explorer.historyLength();
    await page.locator('#before').focus();

    await host.send({ type: 'passage-atlas:select', page: 'features/kunashiri' });
    await host.frame.locator('main h1', { hasText: 'Kunashiri' }).waitFor();
    await page.waitForFunction(() => (window as unknown as { received: unknown[] }).received.length === 2);
    expect((await host.messages()).at(-1)).toEqual({
      type: 'passage-atlas:selected',
      page: 'features/kunashiri',
      title: 'Kunashiri · Passage Atlas',
      address: expect.stringMatching(/^https:\/\/[^/]+\/features\/kunashiri\/$/) as string,
    });
    await zooming(host, () => host.send({ type: 'passage-atlas:fly-to', zoom: 4, lat: 44, lng: 146 }));
    await host.send({ type: 'passage-atlas:select', page: '../<b>' });
    await host.send('passage-atlas:select');
    await host.send({ type: 'passage-atlas:select', page: '' });
    await host.frame.locator('main h1', { hasText: 'Passage Atlas' }).waitFor();
    expect(await host.messages()).toHaveLength(3);
    expect(await host.explorer.historyLength()).toBe(entries);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
  });
});
