import { describe, expect, it } from 'vitest';
import { findRows, kindsOf, rowsOf } from '../../../../src/ui/long/placeRows.ts';
import { stepTo } from '../../../../src/ui/long/rowsInSight.ts';
import { smallAtlas } from '../../core/smallAtlas.ts';

const rows = rowsOf(smallAtlas, smallAtlas.features);
const ids = (found: typeof rows) => found.map(({ feature }) => feature.id);

describe('the rows of a list', () => {
  it('have each place once, below what it is part of', () => {
    expect([...ids(rows)].sort()).toEqual(smallAtlas.features.map(({ id }) => id).sort());
    expect(rows.find(({ feature }) => feature.id === 'islet')?.depth).toBe(1);
    expect(ids(rows).indexOf('rock')).toBe(ids(rows).indexOf('both') + 2);
  });

  it('have what a list has alone', () => {
    const own = smallAtlas.features.filter(({ partOf }) => partOf === 'both');
    expect(rowsOf(smallAtlas, own).map(({ depth }) => depth)).toEqual([0, 0]);
  });
});

describe('narrowing', () => {
  it('finds letters in names, whatever their marks, and first where names begin with them', () => {
    expect(ids(findRows(rows, 'RÓCK', '', 'en'))).toContain('rock');
    expect(ids(findRows(rows, 'b', '', 'en'))[0]).toMatch(/^(both|rock)$/);
    expect(findRows(rows, 'zanzibar', '', 'en')).toEqual([]);
  });

  it('finds a kind', () => {
    expect(ids(findRows(rows, '', 'group', 'en'))).toEqual(['both']);
    expect(kindsOf(rows)).toContain('pipeline');
  });
});

describe('keys', () => {
  it.each([
    ['ArrowDown', 4, 5], ['ArrowUp', 0, 0], ['ArrowDown', 99, 99], ['Home', 50, 0], ['End', 3, 99],
    ['PageDown', 4, 14], ['PageUp', 4, 0],
  ] as const)('%s from %d leads to %d', (key, from, to) => {
    expect(stepTo(key, from, 100, 10)).toBe(to);
  }); // prettier-ignore

  it('of other kinds lead nowhere, and none does in an empty list', () => {
    expect(stepTo('a', 0, 100, 10)).toBeUndefined();
    expect(stepTo('End', 0, 0, 10)).toBeUndefined();
  });
});
