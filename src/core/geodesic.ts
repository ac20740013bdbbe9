/** Distances and areas between positions along great circles, with their courses as they are to be drawn. */
import { findCrossings } from './shapes/crossings.ts';
import { areaKm2, distanceKm, greatCircle } from './geometry.ts';
import type { Position } from './model.ts';

/** The way from one point to the next. */
export interface Leg {
  lengthKm: number;
  /** Positions along it. Longitudes go on past 180 degrees where the leg does. */
  course: Position[];
}

/** With steps so long a chord is less than a pixel beside the great circle at the closest zoom. */
const STEP_KM = 12;
const MOST_STEPS = 256;

/** The legs between points, in order: one less than there are points. */
export function legsOf(points: readonly Position[]): Leg[] {
  return points.slice(1).map((to, index) => legBetween(points[index] ?? to, to));
}

/** The legs around an area: the last one leads back to the first point. */
export function legsAround(points: readonly Position[]): Leg[] {
  return legsOf([...points, ...points.slice(0, 1)]);
}

/** The leg from one point to another. */
export function legBetween(from: Position, to: Position): Leg {
  const lengthKm = distanceKm(from, to);
  const steps = Math.min(MOST_STEPS, Math.max(1, Math.ceil(lengthKm / STEP_KM)));
  return { lengthKm, course: greatCircle(from, to, steps) };
}

/** Kilometres of all legs together. */
export function totalKm(legs: readonly Leg[]): number {
  return legs.reduce((sum, { lengthKm }) => sum + lengthKm, 0);
}

/**
 * The courses of legs that lead back to their start as one ring with continuous longitudes. One that goes around a pole
 * is closed along the edge of the map, by the pole that is nearer.
 */
export function ringOf(legs: readonly Leg[]): Position[] {
  const ring: Position[] = [];
  for (const { course } of legs) {
    const [last, first] = [ring.at(-1), course[0]];
    const shift = last && first ? 360 * Math.round((last[0] - first[0]) / 360) : 0;
    for (const [lng, lat] of last ? course.slice(1) : course) ring.push([lng + shift, lat]);
  }
  const [start, end] = [ring[0], ring.at(-1)];
  if (!start || !end || Math.abs(end[0] - start[0]) < 180) return ring;
  const pole = ring.reduce((sum, [, lat]) => sum + lat, 0) < 0 ? -90 : 90;
  return [...ring, [end[0], pole], [start[0], pole], start];
}

/** Square kilometres inside a ring; null where its sides cross or touch, and so have no one inside. */
export function areaInside(ring: Position[]): number | null {
  const crossings = findCrossings([ring]);
  if (crossings?.length !== 0) return null;
  return areaKm2({ type: 'Polygon', coordinates: [ring] });
}
