/** Which part of a shape is which part of an earlier one: those that have the most vertices and edges in common. */
import type { Position } from '../model.ts';
import { vertexKey } from './snapVertices.ts';

/** Vertices of a part, without the one that closes a ring. */
export type Vertices = readonly Position[];

/** A vertex that more parts share tells nothing about any of them, and would cost time for each. */
const MAX_SHARED = 8;
/** So many comparisons of parts that have nothing in common are worth their time. */
const MAX_COMPARED = 1_000_000;

/**
 * For each fresh part the index of the old one that it is, or null. First those with most in common; what is left over
 * goes to the nearest old part that is left over.
 */
export function matchParts(old: readonly Vertices[], fresh: readonly Vertices[]): (number | null)[] {
  const matches: (number | null)[] = fresh.map(() => null);
  const taken = new Set<number>();
  const take = (freshIndex: number, oldIndex: number) => {
    if (matches[freshIndex] !== null || taken.has(oldIndex)) return;
    matches[freshIndex] = oldIndex;
    taken.add(oldIndex);
  };
  for (const { freshIndex, oldIndex } of sharedMarks(old, fresh)) take(freshIndex, oldIndex);
  const lone = {
    old: indexes(old, (index) => !taken.has(index)),
    fresh: indexes(fresh, (index) => matches[index] === null),
  };
  if (lone.old.length * lone.fresh.length <= MAX_COMPARED)
    for (const { freshIndex, oldIndex } of byDistance(old, fresh, lone)) take(freshIndex, oldIndex);
  return matches;
}

interface Pair {
  freshIndex: number;
  oldIndex: number;
}

/** Pairs of parts that have vertices in common, those with most first; of those with as many, those of the same length. */
function sharedMarks(old: readonly Vertices[], fresh: readonly Vertices[]): Pair[] {
  const owners = new Map<string | number, number[]>();
  for (const [index, part] of old.entries()) {
    for (const mark of marksOf(part)) {
      const list = owners.get(mark);
      if (!list) owners.set(mark, [index]);
      else if (list.length < MAX_SHARED && list.at(-1) !== index) list.push(index);
    }
  }
  const pairs: (Pair & { shared: number; excess: number })[] = [];
  for (const [freshIndex, part] of fresh.entries()) {
    const shared = new Map<number, number>();
    for (const mark of marksOf(part))
      for (const index of owners.get(mark) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    for (const [oldIndex, count] of shared) {
      const excess = Math.abs(part.length - (old[oldIndex]?.length ?? 0));
      pairs.push({ freshIndex, oldIndex, shared: count, excess });
    }
  }
  return pairs.sort((a, b) => b.shared - a.shared || a.excess - b.excess || a.oldIndex - b.oldIndex);
}

/** The vertices of a part, and its edges whichever way they run. */
function* marksOf(part: Vertices): Generator<string | number> {
  let before = part.at(-1);
  for (const position of part) {
    const key = vertexKey(position);
    yield key;
    const other = before ? vertexKey(before) : key;
    yield key < other ? `${key} ${other}` : `${other} ${key}`;
    before = position;
  }
}

function indexes(parts: readonly unknown[], isWanted: (index: number) => boolean): number[] {
  return [...parts.keys()].filter(isWanted);
}

function byDistance(
  old: readonly Vertices[],
  fresh: readonly Vertices[],
  lone: { old: number[]; fresh: number[] },
): Pair[] {
  const middles = { old: old.map(middleOf), fresh: fresh.map(middleOf) };
  const pairs = lone.fresh.flatMap((freshIndex) =>
    lone.old.map((oldIndex) => {
      const [lng, lat] = middles.fresh[freshIndex] ?? [0, 0];
      const [oldLng, oldLat] = middles.old[oldIndex] ?? [0, 0];
      return { freshIndex, oldIndex, distance: Math.hypot(lng - oldLng, lat - oldLat) };
    }),
  );
  return pairs.sort((a, b) => a.distance - b.distance);
}

/** The mean of the vertices. */
function middleOf(part: Vertices): Position {
  let [lng, lat] = [0, 0];
  for (const position of part) {
    lng += position[0];
    lat += position[1];
  }
  return [lng / part.length, lat / part.length];
}
