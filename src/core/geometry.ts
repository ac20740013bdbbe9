/** Measures and positions of a shape. The only file that knows turf. */
import {
  area,
  bbox,
  bearing,
  booleanClockwise,
  destination,
  distance,
  flattenEach,
  length,
  lineString,
  pointOnFeature,
  coordAll,
} from '@turf/turf';
import type { Geometry, LineString, Polygon } from 'geojson';
import { findMiddle, findPole } from './labelPoint.ts';
import type { Bbox, Position } from './model.ts';

/** Area in square kilometres, on a sphere (some 0.3 % from an ellipsoid). */
export function areaKm2(geometry: Geometry): number {
  return area(geometry) / 1e6;
}

/** Length of all lines in kilometres, on a sphere. */
export function lengthKm(geometry: Geometry): number {
  return length({ type: 'Feature', properties: {}, geometry }, { units: 'kilometers' });
}

/** Kilometres from one position to another along the great circle, on the same sphere. */
export function distanceKm(from: Position, to: Position): number {
  return distance(from, to, { units: 'kilometers' });
}

/**
 * Positions along the great circle, both ends among them, so many steps apart. Longitudes go on from that of the start,
 * past 180 degrees where the line does.
 */
export function greatCircle(from: Position, to: Position, steps: number): Position[] {
  const course = bearing(from, to);
  const km = distanceKm(from, to);
  const between = Array.from({ length: steps - 1 }, (_, i) => {
    const along = destination(from, (km * (i + 1)) / steps, course, { units: 'kilometers' });
    return toPosition(along.geometry.coordinates);
  });
  const [lng] = between.at(-1) ?? from;
  // Where the line ran over a pole, its last step may have come from the other side.
  const end: Position = [to[0] + 360 * Math.round((lng - to[0]) / 360), to[1]];
  return [from, ...between, end];
}

/** The box around a shape. */
export function bboxOf(geometry: Geometry): Bbox {
  const [west = 0, south = 0, east = 0, north = 0] = bbox(geometry);
  return [west, south, east, north];
}

/** True for the direction that RFC 7946 asks of an outer ring. */
export function isCounterClockwise(ring: Position[]): boolean {
  return !booleanClockwise(lineString(ring));
}

/**
 * A position on a shape, far from its edges: on land inside the largest part, in the middle of the longest line, for
 * several points the middle of their box. Four decimals (about 10 m).
 */
export function pointOf(geometry: Geometry): Position {
  const point = findPoint(geometry);
  return [roundTo4(point[0]), roundTo4(point[1])];
}

function findPoint(geometry: Geometry): Position {
  const largest = largestPart(geometry);
  if (largest?.type === 'Polygon') return pointInPolygon(largest);
  if (largest?.type === 'LineString') return findMiddle(largest.coordinates.map(toPosition));
  const [west, south, east, north] = bboxOf(geometry);
  return [(west + east) / 2, (south + north) / 2];
}

function pointInPolygon(polygon: Polygon): Position {
  const pole = findPole(polygon.coordinates.map((ring) => ring.map(toPosition)));
  return pole ?? toPosition(pointOnFeature(polygon).geometry.coordinates);
}

function largestPart(geometry: Geometry): Polygon | LineString | null {
  let best: Polygon | LineString | null = null;
  let bestSize = -1;
  flattenEach(geometry, ({ geometry: part }) => {
    if (part.type !== 'Polygon' && part.type !== 'LineString') return;
    const size = part.type === 'Polygon' ? areaKm2(part) : lengthKm(part);
    if (size > bestSize) [best, bestSize] = [part, size];
  });
  return best;
}

function toPosition(coordinates: number[]): Position {
  return [coordinates[0] ?? 0, coordinates[1] ?? 0];
}

function roundTo4(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}

/** Every position of a geometry, in order. */
export function positionsOf(geometry: Geometry): Position[] {
  return coordAll(geometry) as Position[];
}
