/** A map in vector tiles does what a map in one file does, with both renderers. */
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Position } from '../../src/core/model.ts';
import type { RendererChoice } from '../../src/core/url.ts';
import { openPage, sharedBrowser } from '../browser/openPage.ts';
import { differingShare, pictureOfMap } from '../browser/pictures.ts';
import { buildSite, temporaryFolder } from '../browser/siteBuild.ts';
import { serveSite, type Site } from '../browser/site.ts';
import type { ExplorerPage } from '../browser/explorer.ts';

const SHIKOTAN: Position = [146.78, 43.81];
const OPEN_SEA: Position = [147.6, 43.2];
const CAMERA = '#map=8/43.7/147';
/** Both boundaries are in sight. */
const LINES = '#map=7/44.700/147.300';

let folder = '';
let site: Site;

beforeAll(async () => {
  folder = await temporaryFolder((end) => afterAll(end));
  const { exitCode, output } = await buildSite(folder, {}, 'tiles');
  expect(exitCode, output).toBe(0);
  site = await serveSite(folder);
});
afterAll(() => site.close());

/** Opens an address; the SVG map draws a close view twice: as it came with the page, and then with what is there. */
async function opened(address: string, renderer: RendererChoice): Promise<ExplorerPage> {
  const explorer = await openPage(await sharedBrowser());
  const [path = '', hash = ''] = address.split('#');
  const hashed = hash === '' ? '' : `#${hash}`;
  await explorer.page.goto(
    `${site.url}${path}${path.includes('?') ? '&' : '?'}renderer=${renderer}${hashed}`,
  );
  await explorer.mapIs(renderer);
  if (renderer === 'svg' && hash !== '')
    await explorer.page.waitForFunction(() => performance.getEntriesByName('map:svg').length > 1);
  return explorer;
}

/** True when the maps differ. */
async function differ(explorer: ExplorerPage, before: Buffer, least = 0.001): Promise<boolean> {
  const share = await differingShare(explorer, [before, await pictureOfMap(explorer)], { shade: 0.1, px: 0 });
  return share > least;
}

it('there are tiles and no file of all shapes', () => {
  const assets = readdirSync(`${folder}/assets`, { withFileTypes: true });
  const maps = assets.filter(({ name }) => /^(shapes|labels)-/.test(name));
  expect(maps).toHaveLength(4);
  for (const entry of maps) expect(entry.isDirectory()).toBe(true);
});

describe.each(['gl', 'svg'] as const)('drawn by %s', (renderer) => {
  it('a click on a feature opens it', async () => {
    const explorer = await opened(CAMERA, renderer);
    await explorer.clickMapAt(SHIKOTAN);
    await explorer.isAt('features/shikotan/');
    expect((await explorer.readPopup()).title).toContain('Shikotan');
  });

  it('a feature lights up under the pointer, and no more when it has gone', async () => {
    const explorer = await opened(CAMERA, renderer);
    await explorer.pointAt(OPEN_SEA);
    const dark = await pictureOfMap(explorer);
    await explorer.pointAt(SHIKOTAN);
    await expect.poll(() => differ(explorer, dark)).toBe(true);
    await explorer.pointAt(OPEN_SEA);
    await expect.poll(() => differ(explorer, dark)).toBe(false);
  });

  it('names in other languages and lines by viewpoint are drawn', async () => {
    const plain = await opened(CAMERA, renderer);
    const before = await pictureOfMap(plain);
    const named = await opened(`?names=ja${CAMERA}`, renderer);
    await expect.poll(() => differ(named, before)).toBe(true);
    const lines = await pictureOfMap(await opened(LINES, renderer));
    const viewed = await opened(`?viewpoint=RU${LINES}`, renderer);
    // Lines are thin.
    await expect.poll(() => differ(viewed, lines, 0.0001)).toBe(true);
  });
});

it('the SVG map takes finer shapes, and links for them, where it comes closer', async () => {
  const explorer = await opened('features/etorofu/', 'svg');
  const island = explorer.page.locator('#drawing path[id="shape:etorofu"]');
  const coarse = (await island.getAttribute('d')) ?? '';
  await explorer.focusMap();
  for (const key of ['+', '=']) await explorer.moving(() => explorer.page.keyboard.press(key));
  await expect.poll(async () => (await island.getAttribute('d')) === coarse).toBe(false);
  expect(await explorer.page.locator('#drawing .targets a[data-feature="etorofu"]').count()).toBe(1);
});

it('both renderers draw the same', async () => {
  const light = await opened(CAMERA, 'svg');
  const before = await pictureOfMap(light);
  const full = await opened(CAMERA, 'gl');
  expect(await differingShare(full, [before, await pictureOfMap(full)], { shade: 0.3, px: 1 })).toBeLessThan(
    0.01,
  );
});
