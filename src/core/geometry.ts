/** Measures and positions of a shape. The only file that knows turf. */
import {
  area,
  bbox,
  bearing,
  booleanClockwise,
  booleanPointInPolygon,
  convex,
  destination,
  distance,
  earthRadius,
  featureCollection,
  flattenEach,
  length,
  lineString,
  pointOnFeature,
  coordAll,
  polygon as polygonOf,
  union,
} from '@turf/turf';
import type { Geometry, LineString, MultiPolygon, Polygon } from 'geojson';
import { findMiddle, findPole } from './labelPoint.ts';
import type { Bbox, Position } from './model.ts';
import { boxGap, nearestPair, outlineOf } from './shapeGap.ts';

/** The eight points of the compass, clockwise. */
export const COMPASS = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const;
export type CompassPoint = (typeof COMPASS)[number];

/** From a point to its opposite on Turf's sphere. */
const HALF_ROUND_KM = (Math.PI * earthRadius) / 1000;

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
  const km = distance(from, to, { units: 'kilometers' });
  // Between opposite points of the earth rounding may leave Turf with the root of less than nothing.
  return Number.isNaN(km) ? HALF_ROUND_KM : km;
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

/** The largest area or the longest line of a shape; null for points. */
export const largestPart = remember((geometry): Polygon | LineString | null => {
  let best: Polygon | LineString | null = null;
  let bestSize = -1;
  flattenEach(geometry, ({ geometry: part }) => {
    if (part.type !== 'Polygon' && part.type !== 'LineString') return;
    const size = part.type === 'Polygon' ? areaKm2(part) : lengthKm(part);
    if (size > bestSize) [best, bestSize] = [part, size];
  });
  return best;
});

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

/** The point of the compass for which one sets out from `from` on the shortest way to `to`. */
export function compassPoint(from: Position, to: Position): CompassPoint {
  const eighths = Math.round(bearing(from, to) / 45);
  return COMPASS[(eighths + 8) % 8] ?? 'north';
}

/** True for a position in an area or on its edge. */
export function isInside(position: Position, geometry: Geometry): boolean {
  return isArea(geometry) && booleanPointInPolygon(position, geometry);
}

function isArea(geometry: Geometry): geometry is Polygon | MultiPolygon {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

/**
 * The longest distance between two points of the shapes together, in kilometres. Only corners of the convex hull are
 * compared; it is taken in the plane of degrees, which can cost less than 0.1 % within a thousand kilometres.
 */
export function extentKm(geometries: Geometry[]): number {
  const corners = geometries.flatMap(hullOf);
  let longest = 0;
  corners.forEach((a, index) => {
    for (const b of corners.slice(index + 1)) longest = Math.max(longest, distanceKm(a, b));
  });
  return longest;
}

const hullOf = remember((geometry) => {
  const hull = convex({ type: 'Feature', properties: {}, geometry });
  return positionsOf(hull?.geometry ?? geometry);
});

/** What was found out of a geometry, for as long as it is the same object, which that of an unchanged file is. */
function remember<T>(find: (geometry: Geometry) => T): (geometry: Geometry) => T {
  const found = new WeakMap<Geometry, { value: T }>();
  return (geometry) => {
    const known = found.get(geometry) ?? { value: find(geometry) };
    found.set(geometry, known);
    return known.value;
  };
}

/**
 * The distance between the edges of two shapes in kilometres, on a sphere (some 0.3 % from an ellipsoid); 0 where they
 * meet or one lies in the other. Between coasts whose vertices are a kilometre or less apart it is exact to metres; where
 * sides are a hundred kilometres long it can be too great by 1 %. Infinity where it is greater than `withinKm`.
 */
export function gapKm(a: Geometry, b: Geometry, withinKm = Infinity): number {
  const gaps = gapsFrom(a);
  const known = gaps.get(b);
  if (known !== undefined) return known;
  const found = findGapKm(a, b, withinKm);
  if (found < Infinity) gaps.set(b, found);
  return found;
}

const outline = remember((geometry) => outlineOf(linesOf(geometry)));
const gapsFrom = remember(() => new WeakMap<Geometry, number>());

/** A little more than as many kilometres are: distances are compared in a plane first. */
const DEGREES_PER_KM = 1.05 / 111.195;

function findGapKm(a: Geometry, b: Geometry, withinKm: number): number {
  const [outlineA, outlineB] = [outline(a), outline(b)];
  const boxesMeet = boxGap(outlineA.box, outlineB.box, 1) === 0;
  if (boxesMeet && (startsIn(a, b) || startsIn(b, a))) return 0;
  const pair = nearestPair(outlineA, outlineB, withinKm * DEGREES_PER_KM);
  return pair ? distanceKm(...pair) : Infinity;
}

/** True where a part of `a` begins in `b`. Where the edges do not cross, the rest of that part is there too. */
function startsIn(a: Geometry, b: Geometry): boolean {
  if (!isArea(b)) return false;
  return linesOf(a).some(([start]) => start !== undefined && isInside(start, b));
}

/** Areas that touch or overlap as one; the others as they are. */
export function joinAreas(areas: Polygon[]): Polygon[] {
  const joined = union(featureCollection(areas.map(({ coordinates }) => polygonOf(coordinates))));
  if (!joined) return [];
  const { geometry } = joined;
  if (geometry.type === 'Polygon') return [geometry];
  return geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
}

/** Lines, rings, and each point as a line of one position. */
export function linesOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates as Position]];
    case 'MultiPoint':
      return geometry.coordinates.map((position) => [position as Position]);
    case 'LineString':
      return [geometry.coordinates as Position[]];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates as Position[][];
    case 'MultiPolygon':
      return geometry.coordinates.flat() as Position[][];
    case 'GeometryCollection':
      return geometry.geometries.flatMap(linesOf);
  }
}
