/** Lines found by boxes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SegmentIndex } from '../../../src/cartography/segmentIndex.ts';

/** Of a coarse grid: what runs along the edge of a box does so to the last bit. */
const share = fc.integer({ min: 0, max: 64 }).map((part) => part / 64);
const path = fc.array(fc.tuple(share, share), { minLength: 2, maxLength: 6 });
const box = fc.tuple(share, share, share, share).map(([x, y, u, v]) => ({
  left: Math.min(x, u),
  right: Math.max(x, u),
  top: Math.min(y, v),
  bottom: Math.max(y, v),
}));

/** Length in the box, found by walking the path in small steps. */
function walked(points: readonly (readonly [number, number])[], area: ReturnType<typeof whole>): number {
  const steps = 2000;
  return points.slice(1).reduce((sum, [toX, toY], index) => {
    const [x, y] = points[index] ?? [toX, toY];
    const inside = Array.from({ length: steps }, (_, step) => (step + 0.5) / steps).filter((part) => {
      const [u, v] = [x + (toX - x) * part, y + (toY - y) * part];
      return area.left <= u && u <= area.right && area.top <= v && v <= area.bottom;
    });
    return sum + (Math.hypot(toX - x, toY - y) * inside.length) / steps;
  }, 0);
}

function whole() {
  return { left: 0, right: 1, top: 0, bottom: 1 };
}

describe('an index of lines', () => {
  it('finds the length that lies in a box', () => {
    fc.assert(
      fc.property(fc.array(path, { maxLength: 3 }), box, (paths, area) => {
        const length = new SegmentIndex(paths).lengthIn(area);
        const expected = paths.reduce((sum, points) => sum + walked(points, area), 0);
        expect(Math.abs(length - expected)).toBeLessThan(0.02);
      }),
      { numRuns: 60 },
    );
  });

  it('finds all of a line in the whole world', () => {
    const index = new SegmentIndex([
      [
        [0.1, 0.1],
        [0.4, 0.5],
        [0.4, 0.9],
      ],
    ]);
    expect(index.lengthIn(whole())).toBeCloseTo(0.9);
    expect(index.lengthIn(whole(), 0.3)).toBe(0.3);
  });

  it('does not touch what only comes near', () => {
    const index = new SegmentIndex([
      [
        [0.1, 0.1],
        [0.3, 0.3],
      ],
    ]);
    expect(index.touches({ left: 0.21, right: 0.3, top: 0.1, bottom: 0.2 })).toBe(false);
    expect(index.touches({ left: 0.19, right: 0.3, top: 0.1, bottom: 0.2 })).toBe(true);
  });
});
