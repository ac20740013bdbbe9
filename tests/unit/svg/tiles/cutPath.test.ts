/** Paths cut to a box. */
import { expect, it } from 'vitest';
import { cutLine, cutRings, type Path } from '../../../../src/svg/tiles/cutPath.ts';

const BOX = { left: 0, top: 0, right: 0.1, bottom: 0.1 };

/** Twice the area of rings, those the other way round less. */
function twiceArea(rings: readonly Path[]): number {
  const of = (ring: Path) =>
    ring
      .slice(1)
      .reduce((sum, [x, y], index) => sum + (ring[index]?.[0] ?? 0) * y - x * (ring[index]?.[1] ?? 0), 0);
  return rings.reduce((sum, ring) => sum + of(ring), 0);
}

it('a line keeps the parts within', () => {
  const line: Path = [[-0.05, 0.05], [0.05, 0.05], [0.05, 0.2], [0.08, 0.2], [0.08, 0.05]]; // prettier-ignore
  expect(cutLine(line, BOX)).toEqual([
    [[0, 0.05], [0.05, 0.05], [0.05, 0.1]], // prettier-ignore
    [[0.08, 0.1], [0.08, 0.05]], // prettier-ignore
  ]);
});

it('an area with a bay across the side becomes two, and nothing runs along the side between them', () => {
  const shores: Path = [[0.02, 0.02], [0.08, 0.02], [0.08, 0.2], [0.06, 0.2], [0.06, 0.04], [0.04, 0.04], [0.04, 0.2], [0.02, 0.2], [0.02, 0.02]]; // prettier-ignore
  const inside = cutRings([shores], { ...BOX, top: 0.05 });
  expect(inside).toHaveLength(2);
  expect(Math.abs(twiceArea(inside))).toBeCloseTo(2 * 2 * 0.02 * 0.05, 9);
});

it('a hole stays a hole', () => {
  const land: Path = [[-1, -1], [1, -1], [1, 1], [-1, 1], [-1, -1]]; // prettier-ignore
  const lake: Path = [[0.02, 0.02], [0.02, 0.04], [0.04, 0.04], [0.04, 0.02], [0.02, 0.02]]; // prettier-ignore
  expect(twiceArea(cutRings([land, lake], BOX))).toBeCloseTo(2 * (0.01 - 0.0004), 9);
});
