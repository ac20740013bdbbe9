/** Blocks on sheets. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packPages, type BlockSize } from '../../../../src/share/handout/packPages.ts';

const block = (heightPx: number, more: Partial<BlockSize> = {}): BlockSize => ({
  heightPx,
  newPage: false,
  withNext: false,
  ...more,
});

describe('packing', () => {
  it('begins a sheet where a block would be cut, or asks for one', () => {
    expect(packPages([block(60), block(40), block(1), block(10, { newPage: true })], 100)).toEqual([
      [0, 1],
      [2],
      [3],
    ]);
  });

  it('leaves no heading at the foot of a sheet', () => {
    expect(packPages([block(70), block(10, { withNext: true }), block(40)], 100)).toEqual([[0], [1, 2]]);
  });

  it('gives a block that is higher than a sheet one of its own', () => {
    expect(packPages([block(10), block(150), block(10)], 100)).toEqual([[0], [1], [2]]);
  });

  it('keeps every block, in order, and no sheet is fuller than it can be', () => {
    const any = fc.record({ heightPx: fc.nat(120), newPage: fc.boolean(), withNext: fc.boolean() });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (blocks) => {
        const pages = packPages(blocks, 100);
        expect(pages.flat()).toEqual(blocks.map((_, index) => index));
        for (const page of pages) {
          const height = page.reduce((sum, index) => sum + (blocks[index]?.heightPx ?? 0), 0);
          const filled = page.filter((index) => (blocks[index]?.heightPx ?? 0) > 0);
          expect(height <= 100 || filled.length === 1).toBe(true);
        }
      }),
    );
  });
});
