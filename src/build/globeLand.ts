/** The land of the whole earth, so coarse that it is right for a globe of a hundred pixels and small enough to be sent for it. */
import type { FeatureCollection, Geometry } from 'geojson';
import { fromMercator, toMercator } from '../cartography/mercator.ts';
import type { Position } from '../core/model.ts';
import type { ShapeProperties } from '../cartography/shapeCollection.ts';
import { generalizeRing, type Point } from '../core/shapes/generalize.ts';

/** By how much a coast may be moved: a good half pixel of the globe, on the ground in degrees. */
const TOLERANCE_DEG = 0.8;
const DECIMALS = 1;
const LAND: readonly string[] = ['land', 'island', 'island-group', 'region'];

/** Closed rings, counterclockwise round the land; lakes are left out, and islands that would be no more than a dot. */
export function globeLand(shapes: FeatureCollection<Geometry, ShapeProperties>): Position[][] {
  return shapes.features
    .filter(({ properties }) => LAND.includes(properties.kind))
    .flatMap(({ geometry }) => outerRings(geometry))
    .map(coarsen)
    .map((ring) => [...ring, ...ring.slice(0, 1)])
    .filter(goesRound);
}

/** False for what has become a line, and for slivers that coarsening has turned over. */
function goesRound(ring: readonly Position[]): boolean {
  const twiceArea = ring.slice(1).reduce((sum, [lng, lat], index) => {
    const [fromLng, fromLat] = ring[index] ?? [0, 0];
    return sum + fromLng * lat - lng * fromLat;
  }, 0);
  return twiceArea > 0;
}

function outerRings(geometry: Geometry): Position[][] {
  const polygons =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  return polygons.map(([outer = []]) => outer as Position[]);
}

/** Without its first point at the end. Worked out in Mercator, whose scale is the same in all directions of a place. */
function coarsen(ring: readonly Position[]): Position[] {
  const tolerance = ([, y]: Point) => {
    const [, lat] = fromMercator([0, y]);
    return TOLERANCE_DEG / 360 / Math.cos((lat * Math.PI) / 180);
  };
  return generalizeRing(ring.slice(1).map(toMercator), tolerance).map(
    (point) => fromMercator(point).map((value) => Number(value.toFixed(DECIMALS))) as Position,
  );
}
