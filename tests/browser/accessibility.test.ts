import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { describe, expect, inject, it } from 'vitest';
import { builtSite } from './builtSite.ts';
import type { ExplorerPage } from './explorer.ts';
import { openPage, sharedBrowser } from './openPage.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const site = builtSite();

/** What is in a page hangs on its width and not on who draws the map: one width with WebGL, both without. */
const SIZES = [[1440, 900], ...(inject('renderer') === 'svg' ? [[390, 844] as const] : [])] as const;

/** What axe objects to, a line for each element. */
async function violations(explorer: ExplorerPage): Promise<string[]> {
  const results = await explorer.page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

describe('axe finds no fault', () => {
  it.each([
    ['the start', ''],
    ['a feature with its popup', 'features/etorofu/'],
    ['a feature with its popup, in Japanese', 'ja/features/sakhalin-hokkaido-pipeline/'],
    ['an article', 'articles/abe-putin-moscow-2017/'],
    ['a passage', 'articles/putin-abe-moscow-2018/islands-named/'],
    ['the page about the data', 'about/'],
    ['an unknown address', 'features/etorofo/'],
    ['an embed', 'embed/'],
    ['an embed of a feature, in Russian', 'embed/ru/features/four-islands/'],
    ['an embed of a passage', 'embed/articles/abe-putin-moscow-2017/gas-pipeline/'],
  ])('with %s, light and dark', async (_name, path) => {
    const explorer = await openPage(await sharedBrowser(), { expected: [/status of 404/] });
    await explorer.open(site.url + path);
    if (path.endsWith('features/etorofu/')) await explorer.popup().waitFor();
    await explorer.page.addScriptTag({ path: AXE });
    const found: string[] = [];
    for (const [width, height] of SIZES) {
      await explorer.page.setViewportSize({ width, height });
      for (const colorScheme of ['light', 'dark'] as const) {
        await explorer.page.emulateMedia({ colorScheme });
        found.push(...(await violations(explorer)).map((line) => `${width} px, ${colorScheme}: ${line}`));
      }
    }
    expect(found).toEqual([]);
  });

  it('with the search and what it has found', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.open(site.url);
    await explorer.panel().getByRole('button', { name: 'Search' }).click();
    await explorer.page.getByRole('combobox').fill('island');
    await explorer.page.getByRole('option').first().waitFor();
    await explorer.page.addScriptTag({ path: AXE });
    expect(await violations(explorer)).toEqual([]);
    await explorer.page.setViewportSize({ width: 320, height: 568 });
    await explorer.page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(explorer)).toEqual([]);
  });
});
