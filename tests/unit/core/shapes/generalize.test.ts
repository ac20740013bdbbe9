/** Lines with fewer points. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generalize, generalizeRing, type Point } from '../../../../src/core/shapes/generalize.ts';

const always = (tolerance: number) => () => tolerance;
const point = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }));

/** Distance of a point from the nearest segment of a line. */
function distance([x, y]: Point, line: readonly Point[]): number {
  const distances = line.slice(1).map(([bx, by], index) => {
    const [ax, ay] = line[index]!;
    const [dx, dy] = [bx - ax, by - ay];
    const square = dx * dx + dy * dy;
    const share = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / square));
    return Math.hypot(x - ax - share * dx, y - ay - share * dy);
  });
  return Math.min(...distances);
}

describe('a generalized line', () => {
  it('keeps its ends, and leaves out what lies between them on a straight line', () => {
    expect(generalize([[0, 0], [5, 0], [9, 0.1], [10, 0]], always(0.5))).toEqual([[0, 0], [10, 0]]); // prettier-ignore
  });

  it('keeps a corner', () => {
    const corner: Point[] = [[0, 0], [5, 5], [10, 0]]; // prettier-ignore
    expect(generalize(corner, always(0.5))).toEqual(corner);
  });

  it('is nowhere farther from the old points than the tolerance', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 40 }), (points) => {
        const line = generalize(points, always(8));
        for (const old of points) expect(distance(old, line)).toBeLessThanOrEqual(8);
      }),
    );
  });

  it('is coarse only where the tolerance is large', () => {
    const zigzag: Point[] = Array.from({ length: 40 }, (_, x) => [x, x % 2]);
    const line = generalize(zigzag, ([x]) => (x < 20 ? 0.1 : 10));
    expect(line.filter(([x]) => x < 20)).toHaveLength(20);
    expect(line.filter(([x]) => x >= 20).length).toBeLessThan(4);
  });
});

it('a generalized ring still goes round', () => {
  const square: Point[] = [[0, 0], [50, 1], [100, 0], [100, 100], [0, 100]]; // prettier-ignore
  expect(generalizeRing(square, always(5))).toEqual([[0, 0], [100, 0], [100, 100], [0, 100]]); // prettier-ignore
});
