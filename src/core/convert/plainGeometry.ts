/** Any value to a geometry that can be written: type, nesting and numbers are right, heights are dropped. */
import type { Geometry } from 'geojson';
import type { Position } from '../model.ts';
import { DEPTHS, isShapeType, type ShapeType } from '../positions.ts';
import { isRecord } from '../records.ts';
import { quote } from '../unsafeText.ts';
import { SAVE_AS_WGS84, type Fault } from './conversion.ts';

/** The type of several shapes in one, for what a collection of one sort becomes. */
const SEVERAL = {
  Point: 'MultiPoint',
  MultiPoint: 'MultiPoint',
  LineString: 'MultiLineString',
  MultiLineString: 'MultiLineString',
  Polygon: 'MultiPolygon',
  MultiPolygon: 'MultiPolygon',
} as const satisfies Record<ShapeType, ShapeType>;

class BadGeometry extends Error {}

/** A geometry from a value of unknown form; null where there is none. A collection of one sort becomes one shape. */
export function plainGeometry(value: unknown): { geometry: Geometry | null } | Fault {
  try {
    return { geometry: value === null || value === undefined ? null : read(value) };
  } catch (error) {
    if (error instanceof BadGeometry) return { fault: error.message };
    throw error;
  }
}

/** How many positions of a geometry have more than two numbers. */
export function countHeights(geometry: unknown): number {
  if (!isRecord(geometry)) return 0;
  const { coordinates, geometries } = geometry;
  if (Array.isArray(geometries)) return geometries.reduce<number>((sum, each) => sum + countHeights(each), 0);
  return Array.isArray(coordinates) ? countLong(coordinates) : 0;
}

function countLong(list: readonly unknown[]): number {
  if (typeof list[0] === 'number') return list.length > 2 ? 1 : 0;
  return list.reduce<number>((sum, each) => sum + (Array.isArray(each) ? countLong(each) : 0), 0);
}

function read(value: unknown): Geometry | null {
  const shape = isRecord(value) ? value : {};
  const { type } = shape;
  if (type === 'GeometryCollection') return joinShapes(shape['geometries']);
  if (!isShapeType(type)) throw new BadGeometry(`${quote(String(type))} is not a type of geometry.`);
  const coordinates = shape['coordinates'];
  if (Array.isArray(coordinates) && coordinates.length === 0) return null;
  return { type, coordinates: readNested(coordinates, DEPTHS[type], type) } as Geometry;
}

function readNested(value: unknown, depth: number, type: string): unknown {
  if (depth === 0) return readPosition(value);
  if (!Array.isArray(value))
    throw new BadGeometry(`The coordinates of a ${type} are not nested as they must be.`);
  return value.map((item) => readNested(item, depth - 1, type));
}

function readPosition(value: unknown): Position {
  const [lng, lat] = Array.isArray(value) ? (value as unknown[]) : [];
  if (typeof lng !== 'number' || typeof lat !== 'number' || !Number.isFinite(lng) || !Number.isFinite(lat))
    throw new BadGeometry('A position is not two numbers.');
  if (Math.abs(lng) > 180 || Math.abs(lat) > 90)
    throw new BadGeometry(`[${lng}, ${lat}] is not a longitude and a latitude in degrees. ${SAVE_AS_WGS84}`);
  return [lng, lat];
}

function joinShapes(members: unknown): Geometry | null {
  const shapes = (Array.isArray(members) ? (members as unknown[]) : []).flatMap(
    (member) => read(member) ?? [],
  );
  const [first, ...others] = shapes;
  if (!first || others.length === 0) return first ?? null;
  const type = isShapeType(first.type) ? SEVERAL[first.type] : null;
  const parts = shapes.flatMap((shape) => {
    if (shape.type === 'GeometryCollection' || SEVERAL[shape.type] !== type)
      throw new BadGeometry(
        'One feature holds shapes of several sorts. Keep its areas, its lines or its points, and remove the rest.',
      );
    return shape.type === type ? shape.coordinates : [shape.coordinates];
  });
  return { type, coordinates: parts } as Geometry;
}
