/** Crossings of rings, against the plain way of comparing all pairs. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spentMs } from '../../spentTime.ts';
import { findCrossings } from '../../../../src/core/shapes/crossings.ts';
import type { Position } from '../../../../src/core/model.ts';

/** A ring around the origin with a bay at every second position: no crossings. */
function star(count: number): Position[] {
  const ring = Array.from({ length: count }, (_, index): Position => {
    const angle = (index / count) * 2 * Math.PI;
    const radius = index % 2 === 0 ? 10 : 9.9;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
  return [...ring, ...ring.slice(0, 1)];
}

function crosses(a: Position, b: Position, c: Position, d: Position): boolean {
  const turn = (p: Position, q: Position, r: Position) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

function countCrossings(ring: Position[]): number {
  let count = 0;
  for (let i = 1; i < ring.length; i += 1) {
    for (let j = i + 1; j < ring.length; j += 1) {
      const [a, b, c, d] = [ring[i - 1], ring[i], ring[j - 1], ring[j]];
      if (a && b && c && d && crosses(a, b, c, d)) count += 1;
    }
  }
  return count;
}

it('finds the same crossings as comparing every pair', () => {
  const position = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
  fc.assert(
    fc.property(fc.array(position, { minLength: 3, maxLength: 30 }), (open) => {
      const ring = [...open, ...open.slice(0, 1)] as Position[];
      const found = findCrossings([ring])?.filter(({ proper }) => proper) ?? [];
      expect(found).toHaveLength(countCrossings(ring));
    }),
    { numRuns: 500 },
  );
});

it('finds a ring that touches itself, not one whose sides only follow each other', () => {
  const square: Position[] = [
    [0, 0],
    [2, 0],
    [2, 2],
    [0, 2],
    [0, 0],
  ];
  const touching: Position[] = [
    [0, 0],
    [2, 0],
    [2, 2],
    [1, 0],
    [0, 2],
    [0, 0],
  ];
  expect(findCrossings([square])).toEqual([]);
  expect(findCrossings([touching])?.every(({ proper }) => !proper)).toBe(true);
  expect(findCrossings([touching])?.length).toBeGreaterThan(0);
});

it('is not misled by a repeated position', () => {
  expect(
    findCrossings([
      [
        [0, 0],
        [2, 0],
        [2, 0],
        [2, 2],
        [0, 2],
        [0, 0],
        [0, 0],
      ],
    ]),
  ).toEqual([]);
});

it('checks a coast of 40,000 positions in less than a second', () => {
  const started = spentMs();
  expect(findCrossings([star(40_000)])).toEqual([]);
  expect(spentMs() - started).toBeLessThan(1000);
});

it('gives up on a tangle that would take minutes', () => {
  const zigzag = Array.from({ length: 20_000 }, (_, index): Position => [
    index % 2 === 0 ? -100 : 100,
    index / 1e4,
  ]);
  const started = spentMs();
  expect(findCrossings([[...zigzag, [-100, -50], [-100, 0]]])).toBeNull();
  expect(spentMs() - started).toBeLessThan(3000);
});
