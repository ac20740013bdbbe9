import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spliceBetween } from '../../../../src/editor/draft/splices.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '島', '𠮷'), maxLength: 30 });

test('a splice turns one text into the other', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { at, removed, inserted } = spliceBetween(before, after);
      expect(before.startsWith(removed, at)).toBe(true);
      expect(before.slice(0, at) + inserted + before.slice(at + removed.length)).toBe(after);
    }),
  );
});

test('a splice is no longer than the stretch that differs', () => {
  expect(spliceBetween('one two three', 'one 2 three')).toEqual({ at: 4, removed: 'two', inserted: '2' });
  expect(spliceBetween('aa', 'aaa')).toEqual({ at: 2, removed: '', inserted: 'a' });
});

test('a character of two halves is never parted', () => {
  expect(spliceBetween('𠮷', '𠮶')).toEqual({ at: 0, removed: '𠮷', inserted: '𠮶' });
  // The same second half.
  const [one, other] = ['\u{20BB7}', '\u{1F7B7}'];
  expect(one.charCodeAt(1) === other.charCodeAt(1)).toBe(true);
  expect(spliceBetween(one, other)).toEqual({ at: 0, removed: one, inserted: other });
});
