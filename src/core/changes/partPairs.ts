/** Which part of a shape before is which after: islets have no ids. */
import type { Bbox } from '../model.ts';
import { boxOf } from '../shapeGap.ts';
import type { Path } from './changes.ts';
import { pairByKey, type Pair } from './lists.ts';
import { keyOf } from './pathChanges.ts';

/** Boxes that share less than this of what they cover together are those of two things. */
const LEAST_SHARE = 0.05;
/** So many pairs of boxes are compared at most. */
const MOST_PAIRS = 4_000_000;

/** Pairs parts, given by their outlines: those that are the same, then those that share vertices, then those that lie over each other. */
export function pairParts(before: readonly Path[], after: readonly Path[]): Pair[] {
  if (before.length === 1 && after.length === 1) return [[0, 0]];
  const pairs = pairByKey(before, after, (path) => path.map(keyOf).join(' '));
  for (const find of [sharedVertices, sharedArea]) {
    const [old, now] = [without(before, pairs, 0), without(after, pairs, 1)];
    if (old.length === 0 || now.length === 0) break;
    const found = find(
      old.map((index) => before[index] ?? []),
      now.map((index) => after[index] ?? []),
    );
    pairs.push(...best(found).map(([a, b]): Pair => [old[a] ?? 0, now[b] ?? 0]));
  }
  return pairs;
}

function without(list: readonly unknown[], pairs: readonly Pair[], side: 0 | 1): number[] {
  const paired = new Set(pairs.map((pair) => pair[side]));
  return list.flatMap((_, index) => (paired.has(index) ? [] : [index]));
}

interface Candidate {
  pair: Pair;
  score: number;
}

/** The best candidates first, each item once. */
function best(candidates: Candidate[]): Pair[] {
  const [a, b] = [new Set<number>(), new Set<number>()];
  const sorted = candidates.sort((x, y) => y.score - x.score);
  return sorted.flatMap(({ pair }) => {
    if (a.has(pair[0]) || b.has(pair[1])) return [];
    a.add(pair[0]);
    b.add(pair[1]);
    return [pair];
  });
}

function sharedVertices(before: readonly Path[], after: readonly Path[]): Candidate[] {
  const owner = new Map(after.flatMap((path, index) => path.map((position) => [keyOf(position), index])));
  return before.flatMap((path, index) => {
    const votes = new Map<number, number>();
    for (const position of path) {
      const other = owner.get(keyOf(position));
      if (other !== undefined) votes.set(other, (votes.get(other) ?? 0) + 1);
    }
    return [...votes].map(([other, score]): Candidate => ({ pair: [index, other], score }));
  });
}

function sharedArea(before: readonly Path[], after: readonly Path[]): Candidate[] {
  if (before.length * after.length > MOST_PAIRS) return [];
  const boxes = after.map(boxOf);
  return before.map(boxOf).flatMap((box, index) =>
    boxes.flatMap((other, place): Candidate[] => {
      const score = shareOf(box, other);
      return score > LEAST_SHARE ? [{ pair: [index, place], score }] : [];
    }),
  );
}

/** What two boxes share of what they cover together; a line may have no height. */
function shareOf(a: Bbox, b: Bbox): number {
  const tiny = 1e-9;
  const size = (box: Bbox) => (box[2] - box[0] + tiny) * (box[3] - box[1] + tiny);
  const common: Bbox = [
    Math.max(a[0], b[0]),
    Math.max(a[1], b[1]),
    Math.min(a[2], b[2]),
    Math.min(a[3], b[3]),
  ];
  if (common[0] > common[2] || common[1] > common[3]) return 0;
  return size(common) / (size(a) + size(b) - size(common));
}
