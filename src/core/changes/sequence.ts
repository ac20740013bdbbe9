/**
 * The differences of two sequences. E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1
 * (1986), on what is left when the common ends, and what only one side has, are put aside.
 */
import { longestIncreasing } from './increasing.ts';
import { pairByKey, type Pair } from './lists.ts';

/** Items `from` to `to` (not included) before and after, one in the place of the other. */
export interface Hunk {
  before: { from: number; to: number };
  after: { from: number; to: number };
}

/** Beyond so many differences the result may be longer than it must be: the work grows with their square. */
const MOST_STEPS = 1500;

/** The hunks that turn one list of keys into the other, in order. */
export function hunksOf(before: readonly string[], after: readonly string[]): Hunk[] {
  return hunksBetween(pairsOf(before, after), before.length, after.length);
}

/** Which items stay, as pairs of indexes that both rise. */
function pairsOf(before: readonly string[], after: readonly string[]): Pair[] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  const a = sharedIndexes(before, after, start, end);
  const b = sharedIndexes(after, before, start, end);
  const [keysA, keysB] = [a.map((index) => before[index] ?? ''), b.map((index) => after[index] ?? '')];
  const middle = myers(keysA, keysB) ?? inOrder(keysA, keysB);
  const head = Array.from({ length: start }, (_, index): Pair => [index, index]);
  const tail = Array.from({ length: end }, (_, index): Pair => [
    before.length - end + index,
    after.length - end + index,
  ]);
  return [...head, ...middle.map(([i, j]): Pair => [a[i] ?? 0, b[j] ?? 0]), ...tail];
}

/** Indexes between the common ends whose keys the other side has there too. */
function sharedIndexes(
  own: readonly string[],
  other: readonly string[],
  start: number,
  end: number,
): number[] {
  const keys = new Set(other.slice(start, other.length - end));
  const indexes: number[] = [];
  for (let index = start; index < own.length - end; index += 1) {
    if (keys.has(own[index] ?? '')) indexes.push(index);
  }
  return indexes;
}

/** Null where it would take too many steps. */
function myers(a: readonly string[], b: readonly string[]): Pair[] | null {
  const limit = Math.min(a.length + b.length, MOST_STEPS);
  const traces: Int32Array[] = [];
  let reached = new Int32Array(3);
  for (let steps = 0; steps <= limit; steps += 1) {
    traces.push(reached);
    const next = new Int32Array(2 * steps + 5);
    for (let k = -steps; k <= steps; k += 2) {
      let x = firstX(reached, k, steps);
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      next[k + steps + 2] = x;
      if (x >= a.length && x - k >= b.length) return walkBack(traces, a.length, b.length);
    }
    reached = next;
  }
  return null;
}

/** Where a path on diagonal `k` begins its last run, after `steps` steps. The middle of the list is diagonal 0. */
function firstX(reached: Int32Array, k: number, steps: number): number {
  if (steps === 0) return 0;
  const at = (diagonal: number) => reached[diagonal + steps + 1] ?? 0;
  const isDown = k === -steps || (k !== steps && at(k - 1) < at(k + 1));
  return isDown ? at(k + 1) : at(k - 1) + 1;
}

function walkBack(traces: readonly Int32Array[], lengthA: number, lengthB: number): Pair[] {
  const pairs: Pair[] = [];
  let [x, y] = [lengthA, lengthB];
  for (let steps = traces.length - 1; steps >= 0; steps -= 1) {
    const reached = traces[steps] ?? new Int32Array(3);
    const k = x - y;
    const start = firstX(reached, k, steps);
    while (x > start) pairs.push([(x -= 1), (y -= 1)]);
    if (steps === 0) break;
    const at = (diagonal: number) => reached[diagonal + steps + 1] ?? 0;
    const isDown = k === -steps || (k !== steps && at(k - 1) < at(k + 1));
    if (isDown) y -= 1;
    else x -= 1;
  }
  return pairs.reverse();
}

/** The first of a key with the first of the other side and so on, as far as that leaves the order as it is. */
function inOrder(a: readonly string[], b: readonly string[]): Pair[] {
  const pairs = pairByKey(a, b, (key) => key);
  return longestIncreasing(pairs.map(([place]) => place)).flatMap((index) => {
    const pair = pairs[index];
    return pair ? [pair] : [];
  });
}

function hunksBetween(pairs: readonly Pair[], lengthBefore: number, lengthAfter: number): Hunk[] {
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...pairs, [lengthBefore, lengthAfter] as Pair]) {
    if (nextI > i || nextJ > j) hunks.push({ before: { from: i, to: nextI }, after: { from: j, to: nextJ } });
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return hunks;
}
