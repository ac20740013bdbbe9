import { expect, it } from 'vitest';
import { builtSite } from './builtSite.ts';
import { openPage, sharedBrowser } from './openPage.ts';

const site = builtSite();

it.each(['features/etorofu/', 'ja/articles/putin-abe-moscow-2018/islands-named/?tour=text'])(
  'a screen reader is given the same by both renderers: /%s',
  async (path) => {
    const explorer = await openPage(await sharedBrowser());
    const trees: string[][] = [];
    for (const renderer of ['svg', 'gl'] as const) {
      await explorer.page.goto(`${site.url}${path}${path.includes('?') ? '&' : '?'}renderer=${renderer}`);
      await explorer.mapIs(renderer);
      if (path.includes('tour')) await explorer.panel().locator('.mention[aria-current]').waitFor();
      else await explorer.popup().waitFor();
      // The globe is loaded once the map has drawn all.
      await explorer.page.locator('.credits svg').waitFor();
      const tree = await explorer.page.locator('body').ariaSnapshot();
      trees.push(tree.replaceAll(`renderer=${renderer}`, '').split('\n'));
    }
    expect(trees[0]?.join('\n')).toMatch(/link "(Kunashiri|国後島)"/);
    expect(trees[1]).toEqual(trees[0]);
  },
);
