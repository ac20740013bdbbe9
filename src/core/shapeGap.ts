/**
 * Where two shapes come nearest to each other. Turf compares every vertex of one with every side of the other, seconds
 * for two coasts of thousands; here chains of sides that lie too far apart, by their boxes, are never looked at.
 */
import { joinBboxes } from './boxes.ts';
import type { Bbox, Position } from './model.ts';

/** A chain of sides, one after the other, and its box. */
export interface Chain {
  positions: Position[];
  box: Bbox;
}

/** A shape as chains, and the box around them all. */
export interface Outline {
  chains: Chain[];
  box: Bbox;
}

/** One position of each shape. */
export type Pair = [Position, Position];

/** Long enough that there are few boxes, short enough that a box tells where its sides are. */
const SIDES_PER_CHAIN = 8;

/** Cuts lines, rings and single points into chains. */
export function outlineOf(lines: Position[][]): Outline {
  const chains: Chain[] = [];
  for (const line of lines) {
    for (let from = 0; from === 0 || from < line.length - 1; from += SIDES_PER_CHAIN) {
      const positions = line.slice(from, from + SIDES_PER_CHAIN + 1);
      chains.push({ positions, box: boxOf(positions) });
    }
  }
  return { chains, box: joinBboxes(chains.map(({ box }) => box)) };
}

/** The box of some positions; without any, one that holds nothing. */
export function boxOf(positions: readonly Position[]): Bbox {
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
 * The nearest positions of two shapes; the same one twice where their edges cross. Chains are compared in a plane in
 * which a degree of longitude is as long as it is at their latitude. Null where they lie farther apart than `within`,
 * in degrees of latitude.
 */
export function nearestPair(a: Outline, b: Outline, within = Infinity): Pair | null {
  const least = leastShrink(a.box, b.box);
  const found: Found = { pair: null, gap: within * within, least };
  if (boxGap(a.box, b.box, least) >= found.gap) return null;
  compareChains(...nearestChains(a, b, least), found);
  for (const chainA of a.chains) {
    if (boxGap(chainA.box, b.box, least) >= found.gap) continue;
    for (const chainB of b.chains) {
      if (boxGap(chainA.box, chainB.box, least) < found.gap) compareChains(chainA, chainB, found);
    }
  }
  return found.pair;
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

/** The same where it is shortest in two boxes, so that no gap comes out too long. */
function leastShrink(a: Bbox, b: Bbox): number {
  return Math.min(...[a[1], a[3], b[1], b[3]].map(shrinkAt));
}

/** The middle of the latitudes that two boxes share, or of those between them. */
function middleLat(a: Bbox, b: Bbox): number {
  return (Math.max(a[1], b[1]) + Math.min(a[3], b[3])) / 2;
}

/** A good first guess, after which almost all other chains are too far away. */
function nearestChains(a: Outline, b: Outline, shrink: number): [Chain, Chain] {
  const nearest = ({ chains }: Outline, box: Bbox): Chain => {
    let [best, bestGap]: [Chain, number] = [{ positions: [], box }, Infinity];
    for (const chain of chains) {
      const gap = boxGap(chain.box, box, shrink);
      if (gap < bestGap) [best, bestGap] = [chain, gap];
    }
    return best;
  };
  const chainB = nearest(b, nearest(a, b.box).box);
  return [nearest(a, chainB.box), chainB];
}

interface Found {
  pair: Pair | null;
  /** Square of the distance. */
  gap: number;
  /** The shortest that a degree of longitude is in the two shapes. */
  least: number;
}

/** Takes what is nearer than `found` into it. Sides that do not cross are nearest at an end of one of them. */
function compareChains({ positions: a, box }: Chain, { positions: b, box: boxB }: Chain, found: Found): void {
  const shrink = shrinkAt(middleLat(box, boxB));
  const side: Bbox = [0, 0, 0, 0];
  for (let i = 0; i < a.length; i += 1) {
    const a1 = a[i] as Position;
    const a2 = a[i + 1] ?? a1;
    setBox(side, a1, a2);
    // Most sides of a chain lie farther from the other chain than what is known already.
    if (boxGap(side, boxB, found.least) >= found.gap) continue;
    for (let j = 0; j < b.length; j += 1) {
      const b1 = b[j] as Position;
      const b2 = b[j + 1] ?? b1;
      compareEnd(a1, b1, b2, shrink, found, false);
      compareEnd(b1, a1, a2, shrink, found, true);
      if (cross(a1, a2, b1, b2)) Object.assign(found, { pair: [a1, a1], gap: 0 });
    }
  }
}

/** Into one that is there: a box for each of millions of sides would be made for nothing. */
function setBox(box: Bbox, [x, y]: Position, [toX, toY]: Position): void {
  box[0] = Math.min(x, toX);
  box[1] = Math.min(y, toY);
  box[2] = Math.max(x, toX);
  box[3] = Math.max(y, toY);
}

function compareEnd(
  end: Position,
  from: Position,
  to: Position,
  shrink: number,
  found: Found,
  isEndOfB: boolean,
): void {
  const dx = (to[0] - from[0]) * shrink;
  const dy = to[1] - from[1];
  const x = (end[0] - from[0]) * shrink;
  const y = end[1] - from[1];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / square));
  const gap = (x - along * dx) ** 2 + (y - along * dy) ** 2;
  if (gap >= found.gap) return;
  const foot: Position = [from[0] + along * (to[0] - from[0]), from[1] + along * (to[1] - from[1])];
  found.pair = isEndOfB ? [foot, end] : [end, foot];
  found.gap = gap;
}

function cross(a1: Position, a2: Position, b1: Position, b2: Position): boolean {
  return turn(a1, a2, b1) * turn(a1, a2, b2) < 0 && turn(b1, b2, a1) * turn(b1, b2, a2) < 0;
}

/** Positive to the left of the way from `from` to `to`. */
function turn(from: Position, to: Position, [x, y]: Position): number {
  return (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]);
}
