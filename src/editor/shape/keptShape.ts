/** A whole shape from a map or another file as it is kept. */
import type { Geometry, GeometryCollection } from 'geojson';
import { withoutNeedlessMulti } from '../../core/canonical.ts';
import type { Position } from '../../core/model.ts';
import { allOf, keepLine, keepPosition, keepRings } from './keptPositions.ts';

/** A shape that a feature can have. */
export type PlainShape = Exclude<Geometry, GeometryCollection>;

/**
 * The shape on the Earth, with 6 decimals, rings closed and the right way round; one part is no list of parts. Null where
 * a line or ring is too short, or there is nothing at all.
 */
export function keepShape(shape: PlainShape): PlainShape | null {
  const kept = keepParts(shape);
  return kept && (withoutNeedlessMulti(kept) as PlainShape);
}

function keepParts({ type, coordinates }: PlainShape): PlainShape | null {
  if (coordinates.length === 0) return null;
  switch (type) {
    case 'Point':
      return { type, coordinates: keepPosition(coordinates as Position) };
    case 'MultiPoint':
      return { type, coordinates: (coordinates as Position[]).map(keepPosition) };
    case 'LineString':
      return withCoordinates(type, keepLine(coordinates as Position[]));
    case 'MultiLineString':
      return withCoordinates(type, allOf((coordinates as Position[][]).map(keepLine)));
    case 'Polygon':
      return withCoordinates(type, keepRings(coordinates as Position[][]));
    case 'MultiPolygon':
      return withCoordinates(type, allOf((coordinates as Position[][][]).map(keepRings)));
  }
}

function withCoordinates(type: PlainShape['type'], coordinates: unknown): PlainShape | null {
  return coordinates === null ? null : ({ type, coordinates } as PlainShape);
}
