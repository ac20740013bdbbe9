/** A shape with fewer positions, for what was drawn finer than a map can show. */
import type { Geometry } from 'geojson';
import type { Position } from '../model.ts';
import { shrinkAt } from '../shapeGap.ts';
import { findCrossings } from './crossings.ts';
import { generalize, generalizeRing, type Point } from './generalize.ts';
import { DEGREE_M } from './planeMetres.ts';

/** A ring has so many different positions at least. */
const LEAST_OF_RING = 3;
/** So often is the tolerance halved for an area whose rings would cross; then it stays as it was. */
const MOST_TRIES = 5;

/**
 * The geometry without the positions that lie no farther than `toleranceM` metres from the line between the others, after
 * Douglas and Peucker. Points stay, no ring goes, and no area gets rings that cross: it is kept finer there.
 */
export function simplifyShape(geometry: Geometry, toleranceM: number): Geometry {
  switch (geometry.type) {
    case 'LineString':
      return { ...geometry, coordinates: simplifyLine(geometry.coordinates as Position[], toleranceM) };
    case 'MultiLineString': {
      const lines = geometry.coordinates as Position[][];
      return { ...geometry, coordinates: lines.map((line) => simplifyLine(line, toleranceM)) };
    }
    case 'Polygon':
      return { ...geometry, coordinates: simplifyArea(geometry.coordinates as Position[][], toleranceM) };
    case 'MultiPolygon': {
      const parts = geometry.coordinates as Position[][][];
      return { ...geometry, coordinates: parts.map((rings) => simplifyArea(rings, toleranceM)) };
    }
    default:
      return geometry;
  }
}

function simplifyArea(rings: Position[][], toleranceM: number): Position[][] {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const simple = rings.map((ring) => simplifyRing(ring, toleranceM / 2 ** tries));
    if (findCrossings(simple)?.length === 0) return simple;
  }
  return rings;
}

function simplifyLine(line: Position[], toleranceM: number): Position[] {
  const plane = planeOf(line);
  return generalize(line.map(plane.there), () => toleranceM).map(plane.back);
}

function simplifyRing(ring: Position[], toleranceM: number): Position[] {
  const open = ring.slice(0, -1);
  const plane = planeOf(open);
  const kept = generalizeRing(open.map(plane.there), () => toleranceM).map(plane.back);
  // What is smaller than the tolerance is still there: an islet is no fault of its drawing.
  if (kept.length < LEAST_OF_RING) return ring.length <= MOST_OF_SMALL ? ring : thinned(open);
  return [...kept, ...kept.slice(0, 1)];
}

/** A ring of so many positions is not thinned further. */
const MOST_OF_SMALL = 9;

/** A ring too small for the tolerance, with some of its positions at equal steps. */
function thinned(open: Position[]): Position[] {
  const step = Math.ceil(open.length / (MOST_OF_SMALL - 1));
  const kept = open.filter((_, index) => index % step === 0);
  return [...kept, ...kept.slice(0, 1)];
}

/** Positions to metres in a plane round the middle of them, and back to the very positions. */
function planeOf(positions: readonly Position[]): {
  there: (position: Position) => Point;
  back: (point: Point) => Position;
} {
  let [south, north] = [90, -90];
  for (const [, lat] of positions) [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  const shrink = shrinkAt((south + north) / 2);
  const origins = new Map<Point, Position>();
  return {
    there: (position) => {
      const point: Point = [position[0] * shrink * DEGREE_M, position[1] * DEGREE_M];
      origins.set(point, position);
      return point;
    },
    back: (point) => origins.get(point) ?? [point[0] / (shrink * DEGREE_M), point[1] / DEGREE_M],
  };
}
