/** Short lengths on the ground, in a plane: good to a part in a thousand within a hundred kilometres. */
import type { Position } from '../model.ts';
import { shrinkAt } from '../shapeGap.ts';

/** Metres in a degree of latitude, on the sphere that other lengths are measured on (radius 6,371,008.8 m). */
export const DEGREE_M = (6_371_008.8 * Math.PI) / 180;

/** East and north of one position as seen from another, in metres. */
export function offsetM(from: Position, to: Position): [east: number, north: number] {
  const shrink = shrinkAt((from[1] + to[1]) / 2);
  return [(to[0] - from[0]) * shrink * DEGREE_M, (to[1] - from[1]) * DEGREE_M];
}

/** Metres between two positions. */
export function gapM(from: Position, to: Position): number {
  return Math.hypot(...offsetM(from, to));
}
