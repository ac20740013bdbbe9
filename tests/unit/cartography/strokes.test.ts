/** Widths and dashes at a zoom. */
import { expect, it } from 'vitest';
import type { LineLayer } from '../../../src/cartography/layers.ts';
import { dashAt, widthAt } from '../../../src/cartography/strokes.ts';

const stops = [[4, 2], [6, 4], [10, 12]] as const; // prettier-ignore

it.each([
  [2, 2],
  [4, 2],
  [5, 3],
  [6, 4],
  [8, 8],
  [11, 12],
])('at zoom %d a line is %d px wide', (zoom, width) => {
  expect(widthAt(stops, zoom)).toBeCloseTo(width);
});

const layer: LineLayer = { type: 'line', id: 'x', kinds: [], color: 'coast', width: stops, dash: [3, 1] };

it('dashes are as long as at the whole zoom below, grown with the tile', () => {
  expect(dashAt(layer, 4)).toEqual([6, 2]);
  const [dash = 0, gap = 0] = dashAt(layer, 4.5)!;
  expect(dash / Math.SQRT2).toBeCloseTo(6);
  expect(gap / Math.SQRT2).toBeCloseTo(2);
});

it('dashes with round ends keep their rhythm', () => {
  const [dash = 0, gap = 0] = dashAt({ ...layer, cap: 'round' }, 5.5)!;
  const [plainDash = 0, plainGap = 0] = dashAt(layer, 5.5)!;
  expect(dash + gap).toBeCloseTo(plainDash + plainGap);
});

it('a whole line has none', () => {
  const whole: LineLayer = { type: 'line', id: 'x', kinds: [], color: 'coast', width: stops };
  expect(dashAt(whole, 5)).toBeNull();
});
