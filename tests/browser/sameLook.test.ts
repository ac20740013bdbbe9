import { describe, expect, it } from 'vitest';
import { builtSite } from './builtSite.ts';
import { holdMapLibre } from './heldMapLibre.ts';
import { openPage, sharedBrowser } from './openPage.ts';
import { differingShare, pictureOfMap } from './pictures.ts';

const site = builtSite();

/** A difference in a channel below a fifth is a matter of how edges are smoothed. */
const SHADE = 0.2;

/**
 * How much of the pictures may differ. The renderers smooth and space letters in their own ways: most of what differs
 * lies on the rims of labels, and their share is largest where the map is smallest. Measured: `rims` 0.8, 1.2, 1.8,
 * 0.3 and 0.8 %; a map that is off by one pixel has half as much again. Of that, `moved` has no like within a
 * pixel: 0.1, 0.2, 0.2, 0.1 and 0.4 %; a map without its labels or its selection, or off by two pixels, has at
 * least twice as much.
 */
const CASES = [
  { path: '', width: 1440, height: 900, rims: 0.01, moved: 0.002 },
  { path: '', width: 1024, height: 768, rims: 0.015, moved: 0.0025 },
  { path: '', width: 390, height: 844, rims: 0.022, moved: 0.004 },
  { path: 'features/etorofu/', width: 1440, height: 900, rims: 0.005, moved: 0.002, colorScheme: 'dark' },
  { path: 'features/etorofu/', width: 390, height: 844, rims: 0.012, moved: 0.005 },
] as const;

describe('both renderers draw the same map', () => {
  it.each(CASES)('/$path at $width × $height', async ({ path, width, height, rims, moved, ...options }) => {
    const explorer = await openPage(await sharedBrowser(), { viewport: { width, height }, ...options });
    const held = await holdMapLibre(explorer);
    await explorer.page.goto(site.url + path);
    await explorer.mapIs('svg');
    const before = await pictureOfMap(explorer);
    held.release();
    await explorer.mapIs('gl');
    const pictures = [before, await pictureOfMap(explorer)] as const;
    expect(await differingShare(explorer, pictures, { shade: SHADE, px: 0 })).toBeLessThan(rims);
    expect(await differingShare(explorer, pictures, { shade: SHADE, px: 1 })).toBeLessThan(moved);
  });
});
