import { describe, expect, it } from 'vitest';
import { builtSite } from './builtSite.ts';
import { holdMapLibre } from './heldMapLibre.ts';
import { openPage, sharedBrowser } from './openPage.ts';
import { differingShare, pictureOfMap } from './pictures.ts';

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
    const pictures = [before, await pictureOfMap(explorer)] as const;
    const plain = await differingShare(explorer, pictures, { shade: 0.2, px: 0 });
    const moved = await differingShare(explorer, pictures, { shade: 0.2, px: 1 });
    console.log(path, width, colorScheme, plain, moved);
    expect(plain).toBeLessThan(0.01);
  });
});
