/**
 * Where two shapes come nearest to each other. Turf compares every vertex of one with every side of the other, seconds
 * for two coasts of thousands; here runs of sides that lie too far apart, by their boxes, are never looked at.
 */
import type { Bbox, Position } from './model.ts';

/** A run of sides, one after the other, and its box. */
export interface Run {
  positions: Position[];
  box: Bbox;
}

/** One position of each shape. */
export type Pair = [Position, Position];

/** Long enough that there are few boxes, short enough that a box tells where its sides are. */
const SIDES_PER_RUN = 24;

/** Cuts lines, rings and single points into runs. */
export function toRuns(lines: Position[][]): Run[] {
  const runs: Run[] = [];
  for (const line of lines) {
    for (let from = 0; from === 0 || from < line.length - 1; from += SIDES_PER_RUN) {
      const positions = line.slice(from, from + SIDES_PER_RUN + 1);
      runs.push({ positions, box: boxOf(positions) });
    }
  }
  return runs;
}

function boxOf(positions: Position[]): Bbox {
  const box: Bbox = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng, lat] of positions) {
    box[0] = Math.min(box[0], lng);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lng);
    box[3] = Math.max(box[3], lat);
  }
  return box;
}

/**
 * The nearest positions of two shapes; the same one twice where their edges cross. Looked for in a plane in which a
 * degree of longitude is as long as it is at their latitude; the second search takes the latitude that the first found.
 */
export function nearestPair(a: Run[], b: Run[]): Pair {
  const first = search(a, b, shrinkAt(middleLat(a, b)));
  return search(a, b, shrinkAt((first[0][1] + first[1][1]) / 2));
}

/**
 * The square of the distance between two boxes, never more than between what is in them, in degrees of latitude.
 * `shrink` is the length of a degree of longitude in them.
 */
export function boxGap(a: Bbox, b: Bbox, shrink: number): number {
  const x = Math.max(0, a[0] - b[2], b[0] - a[2]) * shrink;
  const y = Math.max(0, a[1] - b[3], b[1] - a[3]);
  return x * x + y * y;
}

/** The length of a degree of longitude, in degrees of latitude. */
export function shrinkAt(lat: number): number {
  return Math.cos((lat * Math.PI) / 180);
}

/** The middle of the latitudes that the shapes share, or of those between them. */
function middleLat(a: Run[], b: Run[]): number {
  const south = (runs: Run[]) => runs.reduce((lat, { box }) => Math.min(lat, box[1]), Infinity);
  const north = (runs: Run[]) => runs.reduce((lat, { box }) => Math.max(lat, box[3]), -Infinity);
  return (Math.max(south(a), south(b)) + Math.min(north(a), north(b))) / 2;
}

interface Found {
  pair: Pair;
  /** Square of the distance. */
  gap: number;
}

function search(a: Run[], b: Run[], shrink: number): Pair {
  const found: Found = {
    pair: [
      [0, 0],
      [0, 0],
    ],
    gap: Infinity,
  };
  const [closestA, closestB] = closestBoxes(a, b, shrink);
  if (closestA && closestB) compareRuns(closestA, closestB, shrink, found);
  for (const runA of a) {
    for (const runB of b) {
      if (boxGap(runA.box, runB.box, shrink) < found.gap) compareRuns(runA, runB, shrink, found);
    }
  }
  return found.pair;
}

/** A good first guess, so that almost all other runs are too far away. */
function closestBoxes(a: Run[], b: Run[], shrink: number): [Run?, Run?] {
  let [best, bestGap]: [[Run?, Run?], number] = [[], Infinity];
  for (const runA of a) {
    for (const runB of b) {
      const gap = boxGap(runA.box, runB.box, shrink);
      if (gap < bestGap) [best, bestGap] = [[runA, runB], gap];
    }
  }
  return best;
}

/** Sides that do not cross are nearest at an end of one of them. */
function compareRuns({ positions: a }: Run, { positions: b }: Run, shrink: number, found: Found): void {
  for (let i = 0; i === 0 || i < a.length - 1; i += 1) {
    const [a1, a2] = sideAt(a, i);
    for (let j = 0; j === 0 || j < b.length - 1; j += 1) {
      const [b1, b2] = sideAt(b, j);
      if (cross(a1, a2, b1, b2)) {
        found.pair = [a1, a1];
        found.gap = 0;
        return;
      }
      compareEnd(a1, b1, b2, shrink, found, false);
      compareEnd(a2, b1, b2, shrink, found, false);
      compareEnd(b1, a1, a2, shrink, found, true);
      compareEnd(b2, a1, a2, shrink, found, true);
    }
  }
}

function sideAt(positions: Position[], index: number): Pair {
  const from = positions[index] ?? [0, 0];
  return [from, positions[index + 1] ?? from];
}

function compareEnd(
  end: Position,
  from: Position,
  to: Position,
  shrink: number,
  found: Found,
  endIsOfB: boolean,
): void {
  const [dx, dy] = [(to[0] - from[0]) * shrink, to[1] - from[1]];
  const [x, y] = [(end[0] - from[0]) * shrink, end[1] - from[1]];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / square));
  const gap = (x - along * dx) ** 2 + (y - along * dy) ** 2;
  if (gap >= found.gap) return;
  const foot: Position = [from[0] + along * (to[0] - from[0]), from[1] + along * (to[1] - from[1])];
  found.pair = endIsOfB ? [foot, end] : [end, foot];
  found.gap = gap;
}

function cross(a1: Position, a2: Position, b1: Position, b2: Position): boolean {
  return turn(a1, a2, b1) * turn(a1, a2, b2) < 0 && turn(b1, b2, a1) * turn(b1, b2, a2) < 0;
}

/** Positive to the left of the way from `from` to `to`. */
function turn(from: Position, to: Position, [x, y]: Position): number {
  return (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]);
}
