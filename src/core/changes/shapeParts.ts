/** Geometries of every type as parts with rings or lines, and back. */
import type { Geometry } from 'geojson';
import { canonicalGeometry } from '../canonical.ts';
import type { Position } from '../model.ts';
import { isShapeType, type ShapeType } from '../positions.ts';
import type { Part, Path } from './changes.ts';

/** A geometry as parts. */
export interface Parts {
  type: ShapeType;
  parts: Part[];
}

/** The parts of a geometry in the common form. Throws for a GeometryCollection, which no reader lets in. */
export function toParts(geometry: Geometry): Parts {
  const canonical = canonicalGeometry(geometry);
  if (!isShapeType(canonical.type)) throw new Error(`${canonical.type} has no parts`);
  return { type: canonical.type, parts: partsOf(canonical) };
}

function partsOf(geometry: Geometry): Part[] {
  switch (geometry.type) {
    case 'Point':
      return [[[geometry.coordinates as Path[number]]]];
    case 'MultiPoint':
    case 'LineString':
      return [[geometry.coordinates as Path]];
    case 'MultiLineString':
      return (geometry.coordinates as Path[]).map((line) => [line]);
    case 'Polygon':
      return [geometry.coordinates as Part];
    case 'MultiPolygon':
      return geometry.coordinates as Part[];
    case 'GeometryCollection':
      return [];
  }
}

/** The geometry that has these parts. The positions are the same objects. */
export function toGeometry({
  type,
  parts,
}: {
  type: ShapeType;
  parts: readonly (readonly (readonly Position[])[])[];
}): Geometry {
  const coordinates: Record<ShapeType, unknown> = {
    Point: parts[0]?.[0]?.[0],
    MultiPoint: parts[0]?.[0],
    LineString: parts[0]?.[0],
    MultiLineString: parts.map(([line]) => line),
    Polygon: parts[0],
    MultiPolygon: parts,
  };
  return { type, coordinates: coordinates[type] } as Geometry;
}

/** What kind of thing a type draws; types of one family can be compared part by part. */
export function familyOf(type: ShapeType): 'points' | 'line' | 'area' {
  return type.endsWith('Point') ? 'points' : type.endsWith('Polygon') ? 'area' : 'line';
}
