/** The globe as path data. */
import { describe, expect, it } from 'vitest';
import type { Position } from '../../../src/core/model.ts';
import { globeAreas, globeGrid } from '../../../src/svg/globe.ts';

const SQUARE: Position[] = [
  [-10, -10],
  [10, -10],
  [10, 10],
  [-10, 10],
  [-10, -10],
];

describe('the globe', () => {
  it('has an area where it is', () => {
    expect(globeAreas([SQUARE.slice(0, 4)], [0, 0], 100)).toBe(
      'M-17.1 17.4L17.1 17.4L17.1 -17.4L-17.1 -17.4z',
    );
  });

  it('has nothing in sight of what is on the far side: the whole globe, and the same again the other way', () => {
    const path = globeAreas([SQUARE], [180, 0], 100);
    expect(path).toMatch(/^M-100 0a100 100 0 1 0 200 0a100 100 0 1 0 -200 0zM/);
    const [, rim = ''] = path.split('z');
    const points = [...rim.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)];
    expect(points.length).toBeGreaterThan(20);
    for (const [, x, y] of points) expect(Math.hypot(Number(x), Number(y))).toBeCloseTo(100, 0);
  });

  it('has as much of its meridians and parallels in sight as there is', () => {
    const lines = globeGrid([15, 0], 100).split('M').slice(1);
    // Six meridians and five parallels.
    expect(lines).toHaveLength(11);
    expect(globeGrid([15, 0], 100)).not.toContain('NaN');
  });
});
