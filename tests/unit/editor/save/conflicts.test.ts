/** What becomes of files that someone else changed. */
import { describe, expect, it } from 'vitest';
import { compareFound, type Conflict } from '../../../../src/editor/save/conflicts.ts';
import { piecesOf, resultOf } from '../../../../src/editor/save/mergeConflict.ts';
import { deepFreeze } from '../../core/fixtures.ts';

const opened = new Map([
  ['same', 'a\n'],
  ['theirs', 'a\n'],
  ['both alike', 'a\n'],
  ['both', 'a\n'],
  ['gone', 'a\n'],
]);
const files = new Map([
  ['same', 'mine\n'],
  ['theirs', 'a\n'],
  ['both alike', 'new\n'],
  ['both', 'mine\n'],
  ['gone', 'mine\n'],
  ['new', 'mine\n'],
]);

describe('files as they were found', () => {
  it('are conflicts only where both sides made different things of them', () => {
    const found = new Map([
      ['same', 'a\n'],
      ['theirs', 'b\n'],
      ['both alike', 'new\n'],
      ['both', 'b\n'],
      ['gone', null],
      ['new', 'b\n'],
    ]);
    const { conflicts, same } = compareFound(found, { opened, files });
    expect([...same]).toEqual([
      ['theirs', 'b\n'],
      ['both alike', 'new\n'],
    ]);
    expect(conflicts).toEqual([
      { path: 'both', opened: 'a\n', mine: 'mine\n', theirs: 'b\n' },
      { path: 'gone', opened: 'a\n', mine: 'mine\n', theirs: null },
      { path: 'new', opened: null, mine: 'mine\n', theirs: 'b\n' },
    ]);
  });
});

describe('the result', () => {
  const conflict: Conflict = deepFreeze({
    path: 'x',
    opened: 'a\nb\nc\n',
    mine: 'A\nb\nc\n',
    theirs: 'a\nb\nC\n',
  });

  it('is there at once where changes do not touch each other', () => {
    expect(resultOf(conflict, piecesOf(conflict), [])).toBe('A\nb\nC\n');
  });

  it('waits for a side to be chosen at each place', () => {
    const both = { ...conflict, theirs: 'x\nb\nC\n' };
    expect(resultOf(both, piecesOf(both), [])).toBeUndefined();
    expect(resultOf(both, piecesOf(both), ['mine'])).toBe('A\nb\nC\n');
    expect(resultOf(both, piecesOf(both), ['theirs'])).toBe('x\nb\nC\n');
  });

  it('is a whole side where one side has no file', () => {
    const gone = { ...conflict, theirs: null };
    expect(piecesOf(gone)).toBeNull();
    expect(resultOf(gone, null, [])).toBeUndefined();
    expect(resultOf(gone, null, ['theirs'])).toBeNull();
    expect(resultOf(gone, null, ['mine'])).toBe('A\nb\nc\n');
  });
});
