import { expect, it } from 'vitest';
import { PALETTES } from '../../src/cartography/palette.ts';
import { builtSite } from './builtSite.ts';
import { openPage, sharedBrowser } from './openPage.ts';
import { pictureOf } from './pictures.ts';
import { shareOfColor } from './pixels.ts';

const site = builtSite();
/** Where the name of Hokkaido stands. */
const NAME: [number, number] = [142.9, 43.4];

it('under MapLibre, too, a quiz takes the names off the map, and puts them back', async () => {
  const explorer = await openPage(await sharedBrowser());
  await explorer.open(`${site.url}quiz/?seed=3&kinds=where#map=6/43.4/143`);
  const ink = async () => {
    const { x, y } = await explorer.locate(NAME);
    const points = Array.from({ length: 4000 }, (_, index) => ({
      x: x - 100 + (index % 200),
      y: y - 40 + 4 * Math.floor(index / 200),
    }));
    return shareOfColor(explorer, await pictureOf(explorer.page), points, PALETTES.light.label);
  };
  expect(await ink()).toBeGreaterThan(0.01);
  await explorer.moving(() =>
    explorer.redrawing(() => explorer.page.getByRole('button', { name: 'Start the quiz' }).click()),
  );
  expect(await ink()).toBe(0);
  await explorer.redrawing(() => explorer.page.getByRole('button', { name: 'End', exact: true }).click());
  expect(await ink()).toBeGreaterThan(0.01);
});
