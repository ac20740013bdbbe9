/** Takes the noise out of positions that went through another program. */
import { roundPosition } from '../canonical.ts';
import type { Position } from '../model.ts';

/** Positions are kept to so many parts of a degree. */
const STEPS = 1e6;
/** Larger than any count of steps of latitude, so that two counts make one number. */
const ROW = 1e9;

/** A number that is the same for positions which the canonical form writes alike. */
export function vertexKey([lng, lat]: Position): number {
  return Math.round(lng * STEPS) * ROW + Math.round(lat * STEPS);
}

/** What lies one step of the sixth decimal away, nearest first. */
const AROUND = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
] as const;

/**
 * Returns a function that gives back the old vertex for a position that is at most one step of the sixth decimal from
 * it in each direction, and the rounded position for any other. An old vertex that is there to the step is nobody else's.
 */
export function createSnap(
  old: Iterable<Position>,
  fresh: Iterable<Position>,
): (position: Position) => Position {
  const vertices = new Map<number, Position>();
  // How often a vertex stood there and has not been found again.
  const missing = new Map<number, number>();
  for (const position of old) {
    const key = vertexKey(position);
    vertices.set(key, roundPosition(position));
    missing.set(key, (missing.get(key) ?? 0) + 1);
  }
  for (const position of fresh) {
    const key = vertexKey(position);
    if (vertices.has(key)) missing.set(key, (missing.get(key) ?? 0) - 1);
  }
  return (position) => {
    const key = vertexKey(position);
    const same = vertices.get(key);
    if (same) return same;
    for (const [east, north] of AROUND) {
      const near = key + east * ROW + north;
      const left = missing.get(near) ?? 0;
      if (left <= 0) continue;
      missing.set(near, left - 1);
      return vertices.get(near) ?? position;
    }
    return roundPosition(position);
  };
}
