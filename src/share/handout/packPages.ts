/** Which block of a handout stands on which sheet: a sheet ends where the next block would be cut. */

/** A block as measured on the screen. */
export interface BlockSize {
  heightPx: number;
  /** Begins a new sheet. */
  newPage: boolean;
  /** Stands with the block that follows, as a heading does. */
  withNext: boolean;
}

/** Indices of the blocks of each sheet, in order. A block that is higher than a sheet has one of its own. */
export function packPages(blocks: readonly BlockSize[], capacityPx: number): number[][] {
  const pages: number[][] = [];
  let filledPx = 0;
  blocks.forEach((block, index) => {
    const neededPx = block.heightPx + followerPx(blocks, index);
    const page = pages.at(-1);
    if (!page || block.newPage || (filledPx > 0 && filledPx + neededPx > capacityPx)) {
      pages.push([index]);
      filledPx = block.heightPx;
    } else {
      page.push(index);
      filledPx += block.heightPx;
    }
  });
  return pages;
}

/** Height of what must stand below a block on the same sheet. */
function followerPx(blocks: readonly BlockSize[], index: number): number {
  const [block, next] = [blocks[index], blocks[index + 1]];
  if (!block?.withNext || !next || next.newPage) return 0;
  return next.heightPx + followerPx(blocks, index + 1);
}
