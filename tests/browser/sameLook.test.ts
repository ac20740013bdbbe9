import { describe, expect, it } from 'vitest';
import { builtSite } from './builtSite.ts';
import { holdMapLibre } from './heldMapLibre.ts';
import { openPage, sharedBrowser } from './openPage.ts';
import { comparePictures, pictureOfMap } from './pictures.ts';

const site = builtSite();

describe('both renderers draw the same map', () => {
  it.each([
    ['', 1440, 900, 'light'],
    ['', 1024, 768, 'light'],
    ['', 390, 844, 'light'],
    ['features/etorofu/', 1440, 900, 'dark'],
    ['features/etorofu/', 1024, 768, 'light'],
    ['features/etorofu/', 390, 844, 'light'],
  ] as const)('/%s at %i × %i, %s', async (path, width, height, colorScheme) => {
    const explorer = await openPage(await sharedBrowser(), { viewport: { width, height }, colorScheme });
    const held = await holdMapLibre(explorer);
    await explorer.page.goto(site.url + path);
    await explorer.mapIs('svg');
    const before = await pictureOfMap(explorer);
    held.release();
    await explorer.mapIs('gl');
    const difference = await comparePictures(explorer, [before, await pictureOfMap(explorer)], 0.2);
    console.log(path, width, colorScheme, JSON.stringify(difference));
    expect(difference.share).toBeLessThan(0.01);
  });
});
