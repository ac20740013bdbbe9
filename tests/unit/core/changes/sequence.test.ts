/** Differences of sequences, and the time that they may take. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spentMs } from '../../spentTime.ts';
import { longestIncreasing } from '../../../../src/core/changes/increasing.ts';
import { hunksOf } from '../../../../src/core/changes/sequence.ts';
import { geometryChange } from '../../../../src/core/changes/shapeChanges.ts';
import { farthestFromM } from '../../../../src/core/changes/stray.ts';
import { wordRuns } from '../../../../src/core/changes/words.ts';
import type { Position } from '../../../../src/core/model.ts';

const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });

/** The length of the longest common part, by the plain table. */
function commonLength(a: string[], b: string[]): number {
  const rows = [new Array<number>(b.length + 1).fill(0)];
  for (const x of a) {
    const above = rows.at(-1)!;
    const row = [0];
    b.forEach((y, j) => row.push(x === y ? above[j]! + 1 : Math.max(above[j + 1]!, row[j]!)));
    rows.push(row);
  }
  return rows.at(-1)!.at(-1)!;
}

it('finds the fewest differences', () => {
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      const removed = hunksOf(a, b).reduce((sum, { before }) => sum + before.to - before.from, 0);
      expect(a.length - removed).toBe(commonLength(a, b));
    }),
    { numRuns: 500 },
  );
});

it('finds the longest rising part', () => {
  expect(longestIncreasing([3, 1, 2, 0, 5, 4])).toEqual([1, 2, 5]);
});

it('takes little time for lists that have nothing, or everything in another order', () => {
  const count = 20_000;
  const list = Array.from({ length: count }, (_, index) => String(index));
  const others = Array.from({ length: count }, (_, index) => String((index * 7919) % count));
  const start = spentMs();
  hunksOf(list, others);
  hunksOf(
    list,
    others.map((key) => `x${key}`),
  );
  expect(spentMs() - start).toBeLessThan(2000);
});

it('compares a ring of 20,000 vertices that was wholly redrawn', () => {
  const ring = (count: number, shift: number): Position[] => {
    const open = Array.from({ length: count }, (_, index): Position => {
      const angle = (2 * Math.PI * index) / count;
      const radius = 1 + 0.1 * Math.sin(40 * angle) + shift;
      return [radius * Math.cos(angle), radius * Math.sin(angle)];
    });
    return [...open, open[0]!];
  };
  const start = spentMs();
  const change = geometryChange(
    { type: 'Polygon', coordinates: [ring(20_000, 0)] },
    { type: 'Polygon', coordinates: [ring(19_000, 0.0013)] },
  );
  const time = spentMs() - start;
  expect(change?.figures).toMatchObject({ moved: 0, added: 19_000, removed: 20_000 });
  expect(change?.figures.farthestAddedM).toBeGreaterThan(20);
  expect(change?.figures.farthestAddedM).toBeLessThan(200);
  expect(time).toBeLessThan(3000);
});

it('measures how far positions lie from a line', () => {
  const line: Position[] = [
    [10, 60],
    [11, 60],
  ];
  expect(
    farthestFromM(
      [
        [10.5, 60.001],
        [10.2, 60],
      ],
      [line],
    ),
  ).toBeCloseTo(111.2, 0);
  expect(farthestFromM([[9.998, 60]], [line])).toBeCloseTo(111.2, 0);
  expect(farthestFromM([], [line])).toBe(0);
});

it('marks words, figures and Japanese signs', () => {
  const marked = (before: string, after: string) =>
    wordRuns(before, after)
      .map(({ change, text }) => ({ same: text, removed: `[-${text}]`, added: `[+${text}]` })[change])
      .join('');
  expect(marked('It was late on 2,917 boats.', 'It was early on 2,900 boats.')).toBe(
    'It was [-late][+early] on [-2,917][+2,900] boats.',
  );
  expect(marked('島々と平和条約', '島々の平和条約案')).toBe('島々[-と][+の]平和条約[+案]');
  expect(marked('Nothing of this', 'All else there is')).toBe('[-Nothing of this][+All else there is]');
});
