/** Positions from a map as they are kept: on the Earth, with 6 decimals, rings closed and the right way round. */
import { roundDegrees, roundPosition } from '../../core/canonical.ts';
import { isCounterClockwise } from '../../core/geometry.ts';
import type { Position } from '../../core/model.ts';
import { isSamePosition } from '../../core/shapes/pathPlaces.ts';

/** So many different positions a line and a ring need. */
export const LEAST = { line: 2, ring: 3 } as const;

/** A position by itself; on a map that shows the Earth several times, longitudes go on past 180 degrees. Throws for no number. */
export function keepPosition([lng, lat]: Position): Position {
  if (!Number.isFinite(lng) || !Number.isFinite(lat))
    throw new RangeError(`[${lng}, ${lat}] is no position.`);
  const turned = Math.abs(lng) <= 180 ? lng : lng - 360 * Math.round(lng / 360);
  return roundPosition([turned, Math.max(-90, Math.min(90, lat))]);
}

/**
 * Positions of a line or ring, `before` being the one that they go on from. A path cannot go on past 180 degrees
 * (RFC 7946, 3.1.9), so it is kept at the edge rather than turned back around the Earth.
 */
export function keepPath(positions: readonly Position[], before?: Position): Position[] {
  let last = before;
  return positions.map((position) => {
    const kept = keepPosition(position);
    const wasTurned = kept[0] !== roundDegrees(position[0]);
    if (wasTurned && last && Math.abs(kept[0] - last[0]) > 180) kept[0] = last[0] < 0 ? -180 : 180;
    last = kept;
    return kept;
  });
}

/** True where among positions there are so many different ones; looks at no more of them than it must. */
export function hasDifferent(positions: Iterable<Position>, least: number): boolean {
  const found: Position[] = [];
  for (const position of positions) {
    if (found.some((other) => isSamePosition(other, position))) continue;
    found.push(position);
    if (found.length >= least) return true;
  }
  return false;
}

/** A line as it is kept; null where it is too short to be one. */
export function keepLine(positions: readonly Position[]): Position[] | null {
  return hasDifferent(positions, LEAST.line) ? keepPath(positions) : null;
}

/** A ring as it is kept, outer rings counter-clockwise and holes clockwise (RFC 7946); null where it is too short to be one. */
export function keepRing(positions: readonly Position[], isHole: boolean): Position[] | null {
  if (!hasDifferent(positions, LEAST.ring)) return null;
  const ring = keepPath(positions);
  const [first, last] = [ring[0], ring.at(-1)];
  if (first && last && !isSamePosition(first, last)) ring.push([...first]);
  return isCounterClockwise(ring) === isHole ? ring.reverse() : ring;
}

/** The rings of an area as they are kept, the outer one first; null where one is missing or too short. */
export function keepRings(rings: readonly (readonly Position[])[]): Position[][] | null {
  return rings.length === 0 ? null : allOf(rings.map((ring, index) => keepRing(ring, index > 0)));
}

/** A list in which nothing is missing, or null. */
export function allOf<Item>(items: readonly (Item | null)[]): Item[] | null {
  const found = items.filter((item) => item !== null);
  return found.length === items.length ? found : null;
}
