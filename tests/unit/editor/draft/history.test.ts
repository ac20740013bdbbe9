import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  changedPaths,
  changesBetween,
  joinSteps,
  redoChanges,
  textsOf,
  undoChanges,
  type Step,
  type TextChange,
} from '../../../../src/editor/draft/history.ts';

const files = fc
  .array(fc.tuple(fc.constantFrom('a.md', 'b.md', 'c.md'), fc.string({ maxLength: 12 })))
  .map((texts) => new Map(texts));

test('changes lead from one set of files to the other and back, to the byte', () => {
  fc.assert(
    fc.property(files, files, (before, after) => {
      const changes = changesBetween(before, after);
      expect(redoChanges(before, changes)).toEqual(after);
      expect(undoChanges(after, changes)).toEqual(before);
    }),
  );
});

test('changes are refused where they were not made', () => {
  const changes = changesBetween(new Map([['a.md', 'one two']]), new Map([['a.md', 'one 2']]));
  expect(() => redoChanges(new Map([['a.md', 'one']]), changes)).toThrow(
    'a.md is not as the change found it',
  );
  expect(() => redoChanges(new Map(), changes)).toThrow('a.md is not as the change found it');
  const added = changesBetween(new Map(), new Map([['a.md', '']]));
  expect(() => redoChanges(new Map([['a.md', '']]), added)).toThrow('a.md is not as the change found it');
});

const typed = (at: number, removed: string, inserted: string, time = 0, more: Partial<Step> = {}): Step => ({
  label: 'typing',
  origin: 'text',
  time,
  changes: [{ path: 'a.md', at, removed, inserted } satisfies TextChange],
  ...more,
});

test('what is typed on is one step with what stands before it', () => {
  const word = joinSteps(typed(4, '', 'a'), typed(5, '', 'b', 100));
  expect(word?.changes).toHaveLength(2);
  expect(word?.time).toBe(100);
  expect(joinSteps(typed(4, 'a', ''), typed(3, 'b', ''))).not.toBeNull();
});

test.each<[string, Step]>([
  ['a space begins the next word', typed(5, '', ' ')],
  ['a pause', typed(5, '', 'b', 5000)],
  ['another place', typed(9, '', 'b')],
  ['a replacement', typed(5, 'x', 'b')],
  ['another view', typed(5, '', 'b', 0, { origin: 'form' })],
  ['an edit on the map', typed(5, '', 'b', 0, { origin: 'map' })],
  ['another field', typed(5, '', 'b', 0, { label: 'change of a name' })],
  ['another file', typed(5, '', 'b', 0, { changes: [{ path: 'b.md', at: 5, removed: '', inserted: 'b' }] })],
])('a step of its own: %s', (_what, next) => {
  expect(joinSteps(typed(4, '', 'a'), next)).toBeNull();
});

test('steps that were joined are taken back together', () => {
  const before = new Map([['a.md', 'the ']]);
  const joined = joinSteps(typed(4, '', 'se'), typed(6, '', 'a'));
  if (!joined) throw new Error('not joined');
  const after = redoChanges(before, joined.changes);
  expect(after.get('a.md')).toBe('the sea');
  expect(undoChanges(after, joined.changes)).toEqual(before);
});

test('files that differ are found, whoever has them', () => {
  const before = new Map([
    ['a.md', 'a'],
    ['b.md', 'b'],
    ['c.md', 'c'],
  ]);
  const after = new Map([
    ['a.md', 'a'],
    ['b.md', '2'],
    ['d.md', 'd'],
  ]);
  expect([...textsOf(after, changedPaths(before, after))]).toEqual([
    ['b.md', '2'],
    ['c.md', null],
    ['d.md', 'd'],
  ]);
});
