/** One replacement between two texts. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spliceBetween } from '../../../src/editor/splices.ts';

const text = fc
  .array(fc.constantFrom('a', 'b', '\u{1F30A}', '\u{1F30B}', '\u{2030A}', '\uD83C', '\uDF0A'), {
    maxLength: 8,
  })
  .map((letters) => letters.join(''));

it('turns one text into the other, as small as can be', () => {
  expect(spliceBetween('abc', 'adc')).toEqual({ at: 1, removed: 'b', inserted: 'd' });
  expect(spliceBetween('aa', 'aaa')).toEqual({ at: 2, removed: '', inserted: 'a' });
  expect(spliceBetween('aaa', 'aa')).toEqual({ at: 2, removed: 'a', inserted: '' });
  expect(spliceBetween('', 'x')).toEqual({ at: 0, removed: '', inserted: 'x' });
  expect(spliceBetween('same', 'same')).toEqual({ at: 4, removed: '', inserted: '' });
});

it('never cuts a pair of surrogates', () => {
  // The same first half, then the same second half.
  expect(spliceBetween('x\u{1F30A}y', 'x\u{1F30B}y')).toEqual({
    at: 1,
    removed: '\u{1F30A}',
    inserted: '\u{1F30B}',
  });
  expect(spliceBetween('x\u{1F30A}y', 'x\u{2030A}y')).toEqual({
    at: 1,
    removed: '\u{1F30A}',
    inserted: '\u{2030A}',
  });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { at, removed, inserted } = spliceBetween(before, after);
      expect(before.slice(at, at + removed.length)).toBe(removed);
      expect(before.slice(0, at) + inserted + before.slice(at + removed.length)).toBe(after);
      for (const [whole, end] of [
        [before, at + removed.length],
        [after, at + inserted.length],
      ] as const) {
        for (const cut of [at, end]) {
          const around = whole.slice(cut - 1, cut + 1);
          expect(cut > 0 && around.length === 2 && [...around].length === 1).toBe(false);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

it('is quick for long texts', () => {
  const long = 'abcdefgh'.repeat(125_000);
  const start = performance.now();
  expect(spliceBetween(long, `${long.slice(0, 500_000)}!${long.slice(500_000)}`).inserted).toBe('!');
  expect(performance.now() - start).toBeLessThan(200);
});
