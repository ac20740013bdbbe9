import { describe, expect, inject, it } from 'vitest';
import type { Position } from '../../src/core/model.ts';
import { builtSite } from './builtSite.ts';
import type { ExplorerPage } from './explorer.ts';
import { openPage, sharedBrowser } from './openPage.ts';

interface Case {
  id: string;
  name: string;
  /** A position on it, neither its label's nor the one that its own page uses. */
  at: Position;
  /** How an article names it. */
  words: string;
  /** It also has passages by way of the four islands together. */
  inGroup: boolean;
}

const CASES: Case[] = [
  { id: 'etorofu', name: 'Etorofu', at: [147.6, 44.86], words: 'Etorofu', inGroup: true },
  { id: 'kunashiri', name: 'Kunashiri', at: [145.75, 43.95], words: 'Kunashiri', inGroup: true },
  { id: 'shikotan', name: 'Shikotan', at: [146.78, 43.81], words: 'Shikotan', inGroup: true },
  {
    id: 'habomai',
    name: 'Habomai islets',
    at: [145.89, 43.44],
    words: 'the Habomai islet group',
    inGroup: true,
  },
  { id: 'hokkaido', name: 'Hokkaido', at: [142.2, 42.6], words: 'Hokkaido', inGroup: false },
  {
    id: 'sakhalin-hokkaido-pipeline',
    name: 'Sakhalin–Hokkaido gas pipeline',
    at: [142.279, 45.948],
    words: 'Sakhalin-Hokkaido gas pipeline',
    inGroup: false,
  },
];

/** All six in sight. */
const CAMERA = '#map=6.2/44.4/145';
const site = builtSite();

async function showsFeature(explorer: ExplorerPage, { id, name, words, inGroup }: Case): Promise<void> {
  await explorer.isAt(`/features/${id}/`);
  const { title, passages } = await explorer.readPopup();
  expect(title).toBe(name);
  expect(passages[0]).toMatchObject({ byWayOf: null });
  expect(passages.find(({ byWayOf }) => byWayOf === null)?.marked).toContain(words);
  expect(passages.filter(({ marked }) => marked.length === 0)).toEqual([]);
  const byGroup = passages.filter(({ byWayOf }) => byWayOf?.includes('Shikotan and the Habomai islets'));
  expect(byGroup.length > 0).toBe(inGroup);
  expect(passages.map(({ citation }) => citation).join('\n')).toMatch(
    /Executive Intelligence Review, 29 April 2017/,
  );
}

describe('a feature opens with its popup and passages', () => {
  it('from the map', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.open(site.url + CAMERA);
    for (const feature of CASES) {
      await explorer.clickMapAt(feature.at);
      await showsFeature(explorer, feature);
      await explorer.closePopup();
    }
  });

  it('from the list', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.open(site.url);
    for (const feature of CASES) {
      await explorer.entry(feature.id).click();
      await showsFeature(explorer, feature);
      await explorer.toOverview();
    }
  });

  // With WebGL once: the page has it all before there is a map.
  it.each(inject('renderer') === 'svg' ? CASES : CASES.slice(0, 1))(
    'from its address: $id',
    async (feature) => {
      const explorer = await openPage(await sharedBrowser());
      await explorer.openText(`${site.url}features/${feature.id}/`);
      await showsFeature(explorer, feature);
      expect(await explorer.heading().textContent()).toBe(feature.name);
    },
  );

  it('and its link leads to the passage in the panel', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.openText(`${site.url}features/sakhalin-hokkaido-pipeline/`);
    await explorer.popup().getByRole('link', { name: 'Read it in its article' }).click();
    await explorer.isAt('/articles/abe-putin-moscow-2017/gas-pipeline/');
    const passage = explorer.currentPassage();
    expect(await passage.locator('blockquote').textContent()).toContain(
      'Also discussed was the construction',
    );
    expect((await passage.boundingBox())?.y).toSatisfy((y: number) => y >= 0 && y < 900);
    expect(await explorer.popup().count()).toBe(0);
    await passage.locator('.mention').click();
    await explorer.isAt('/features/sakhalin-hokkaido-pipeline/');
    await explorer.popup().waitFor();
  });
});

describe('a finger', () => {
  it('meets the smallest islet from within its reach', async () => {
    const explorer = await openPage(await sharedBrowser(), {
      viewport: { width: 390, height: 844 },
      touch: true,
    });
    // The smallest ring of the Habomai islets is 0.003° wide; at zoom 8.5 that is about two pixels.
    const islet: Position = [146.4291, 43.577];
    await explorer.open(`${site.url}#map=8.5/43.6/146.35`);
    const { x, y } = await explorer.locate(islet);
    await explorer.page.touchscreen.tap(x + 17, y + 17);
    await explorer.isAt('/features/habomai/');
    expect((await explorer.readPopup()).title).toBe('Habomai islets');
  });
});
