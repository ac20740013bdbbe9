import { describe, expect, inject, it } from 'vitest';
import { english, facts, type FeatureFacts } from './atlasFacts.ts';
import { builtSite } from './builtSite.ts';
import type { ExplorerPage } from './explorer.ts';
import { openPage, sharedBrowser } from './openPage.ts';

const { features: CASES, camera: CAMERA, group, citation, islet, told } = facts();
const site = builtSite();

async function showsFeature(
  explorer: ExplorerPage,
  { id, name, words, inGroup }: FeatureFacts,
): Promise<void> {
  await explorer.isAt(`/features/${id}/`);
  const { title, passages } = await explorer.readPopup();
  expect(title).toBe(name);
  expect(passages[0]).toMatchObject({ byWayOf: null });
  expect(passages.find(({ byWayOf }) => byWayOf === null)?.marked).toContain(words);
  expect(passages.filter(({ marked }) => marked.length === 0)).toEqual([]);
  const byGroup = passages.filter(({ byWayOf }) => byWayOf?.includes(group.words));
  expect(byGroup.length > 0).toBe(inGroup);
  expect(passages.map((passage) => passage.citation).join('\n')).toMatch(citation);
}

describe('a feature opens with its popup and passages', () => {
  it('from the map', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.open(site.url + english(CAMERA));
    for (const feature of CASES) {
      await explorer.clickMapAt(feature.at);
      await showsFeature(explorer, feature);
      await explorer.closePopup();
    }
  });

  it('from the list', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.open(site.url + english());
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
      await explorer.openText(site.url + english(`features/${feature.id}/`));
      await showsFeature(explorer, feature);
      expect(await explorer.heading().textContent()).toBe(feature.name);
    },
  );

  it('and its link leads to the passage in the panel', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.openText(site.url + english(`features/${told.feature}/`));
    await explorer.popup().getByRole('link', { name: 'Read it in its article' }).click();
    await explorer.isAt(told.passage);
    const passage = explorer.currentPassage();
    expect(await passage.locator('blockquote').textContent()).toContain(told.begins);
    expect((await passage.boundingBox())?.y).toSatisfy((y: number) => y >= 0 && y < 900);
    expect(await explorer.popup().count()).toBe(0);
    await passage.locator('.mention').click();
    await explorer.isAt(`/features/${told.feature}/`);
    await explorer.popup().waitFor();
  });
});

describe('a finger', () => {
  it('meets the smallest islet from within its reach', async () => {
    const explorer = await openPage(await sharedBrowser(), {
      viewport: { width: 390, height: 844 },
      touch: true,
    });
    await explorer.open(site.url + english(islet.camera));
    const { x, y } = await explorer.locate(islet.at);
    await explorer.page.touchscreen.tap(x + 17, y + 17);
    await explorer.isAt(`/features/${islet.feature}/`);
    expect((await explorer.readPopup()).title).toBe(islet.name);
  });
});
