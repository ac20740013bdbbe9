/** Points along a line. */
import { expect, it } from 'vitest';
import { pointAlong } from '../../../src/cartography/alongLine.ts';

const corner: [number, number][] = [
  [0, 0],
  [4, 0],
  [4, 6],
];

it.each([
  [0, [0, 0]],
  [0.2, [2, 0]],
  [0.5, [4, 1]],
  [1, [4, 6]],
])('at %d of a line lies the point that is so far along it', (share, expected) => {
  expect(pointAlong(corner, share)).toEqual(expected);
});

it('passes over a vertex that stands twice', () => {
  expect(pointAlong([corner[0]!, corner[0]!, corner[1]!], 0.5)).toEqual([2, 0]);
});

it('is that point itself on a line of no length', () => {
  expect(pointAlong([corner[1]!, corner[1]!], 0.5)).toEqual([4, 0]);
});
