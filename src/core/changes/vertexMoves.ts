/** Which of the vertices that went is which of those that came. */
import type { Position } from '../model.ts';
import { shrinkAt } from '../shapeGap.ts';

/** Indexes of a vertex in the two lists. */
export type Move = [before: number, after: number];

/** Beyond so many pairs to compare, a stretch of line counts as redrawn, unless it has as many vertices as before. */
const MOST_PAIRS = 40_000;

/**
 * Pairs the vertices of a stretch in order, as many as both lists have, with the shortest ways all together. None where
 * the stretch was redrawn.
 */
export function pairMoves(before: readonly Position[], after: readonly Position[]): Move[] {
  if (before.length === after.length) return before.map((_, index) => [index, index]);
  if (before.length * after.length > MOST_PAIRS) return [];
  if (before.length > after.length) return pairFewer(after, before).map(([b, a]) => [a, b]);
  return pairFewer(before, after);
}

/** `few` has fewer: each of them gets a partner. */
function pairFewer(few: readonly Position[], many: readonly Position[]): Move[] {
  const spare = many.length - few.length;
  /** By index in `few`, then by how many of `many` were left out before: the length of the ways so far. */
  const costs = few.map(() => new Float64Array(spare + 1).fill(Infinity));
  few.forEach((position, index) => {
    const [row, above] = [costs[index], costs[index - 1]];
    if (!row) return;
    let best = Infinity;
    for (let left = 0; left <= spare; left += 1) {
      best = above ? Math.min(best, above[left] ?? Infinity) : 0;
      row[left] = best + planar(position, many[index + left] ?? position);
    }
  });
  const moves: Move[] = [];
  let left = spare;
  for (let index = few.length - 1; index >= 0; index -= 1) {
    left = cheapest(costs[index] ?? new Float64Array(1), left);
    moves.push([index, index + left]);
  }
  return moves.reverse();
}

/** Index of the least value up to `last`; of equal ones the first. */
function cheapest(row: Float64Array, last: number): number {
  let best = 0;
  for (let index = 1; index <= last; index += 1) {
    if ((row[index] ?? Infinity) < (row[best] ?? Infinity)) best = index;
  }
  return best;
}

/** Degrees of latitude, good enough to tell near from far. */
function planar(a: Position, b: Position): number {
  return Math.hypot((a[0] - b[0]) * shrinkAt(a[1]), a[1] - b[1]);
}
