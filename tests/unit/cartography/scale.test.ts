/** The length of a scale bar: round, and as long as there is room for. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundLength } from '../../../src/cartography/scale.ts';

describe('the length of a scale bar', () => {
  it.each([
    [1, 1],
    [1.99, 1],
    [2, 2],
    [3.2, 2],
    [4.99, 2],
    [9.9, 5],
    [10, 10],
    [2152, 2000],
    [0.77, 0.5],
    [0.19, 0.1],
    [0.02, 0.02],
  ])('for %s is %s', (longest, expected) => {
    expect(roundLength(longest)).toBe(expected);
  });

  it('is written 1, 2 or 5 with zeros, and takes more than two fifths of the room', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 20_000, noNaN: true }), (longest) => {
        const length = roundLength(longest);
        expect(String(length)).toMatch(/^0?\.?0*[125]0*$/);
        expect(length).toBeLessThanOrEqual(longest);
        expect(length).toBeGreaterThan(longest * 0.4 * (1 - 1e-12));
      }),
    );
  });
});
