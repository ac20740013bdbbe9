/** When a drawing has to be made anew. */
import { describe, expect, it } from 'vitest';
import { isCovered, type Region } from '../../../src/svg/region.ts';

const drawn: Region = { west: 0.5, north: 0.4, width: 0.04, height: 0.03, zoom: 6 };

/** What is in sight at a zoom, so many times as wide and high as what was drawn, about the same middle. */
function sight(zoom: number, times: number): Region {
  const [width, height] = [drawn.width * times, drawn.height * times];
  return {
    west: drawn.west + (drawn.width - width) / 2,
    north: drawn.north + (drawn.height - height) / 2,
    width,
    height,
    zoom,
  };
}

describe('what is in sight is covered', () => {
  it('where it is what was drawn, or a little closer', () => {
    expect(isCovered(sight(6, 1), drawn)).toBe(true);
    expect(isCovered(sight(6.7, 0.6), drawn)).toBe(true);
  });

  it('in a window that shows a little more, which is fine as well', () => {
    expect(isCovered(sight(6, 1.6), drawn)).toBe(true);
  });

  it('not where it shows what was left out', () => {
    expect(isCovered(sight(5, 2), drawn)).toBe(false);
  });

  it('not where the map is much closer, or elsewhere', () => {
    expect(isCovered(sight(7, 0.5), drawn)).toBe(false);
    expect(isCovered({ ...drawn, west: 0.6 }, drawn)).toBe(false);
  });
});
