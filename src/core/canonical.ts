/** The common form of GeoJSON files: two-space indent, one position per line, so that moving a vertex changes one line. */
import type { Geometry } from 'geojson';
import { isCounterClockwise } from './geometry.ts';
import type { Position } from './model.ts';
import { sortKeys } from './propertyKeys.ts';

/** A feature as plain data, before any check of what it says. */
export interface PlainFeature {
  id?: string;
  properties: Record<string, unknown>;
  geometry: Geometry;
  /** Members of the feature that GeoJSON does not know, kept as they are. */
  foreign?: Record<string, unknown>;
}

const DECIMALS = 1e6;

/** Canonical text of a feature file. `{ id: 'etorofu', … }` -> `{\n  "type": "Feature",\n  "id": "etorofu",…` */
export function formatFeature(feature: PlainFeature): string {
  return `${formatValue(featureMembers(feature), '')}\n`;
}

/** Some programs make every area and line a multi one; one part is written as what it is. A group keeps its MultiPoint. */
function withoutNeedlessMulti(geometry: Geometry): Geometry {
  if (geometry.type !== 'MultiPolygon' && geometry.type !== 'MultiLineString') return geometry;
  const [only, ...others] = geometry.coordinates;
  if (!only || others.length > 0) return geometry;
  const type = geometry.type === 'MultiPolygon' ? 'Polygon' : 'LineString';
  return { type, coordinates: only } as Geometry;
}

/** Canonical text of a collection, features in the order given. */
export function formatCollection(features: PlainFeature[]): string {
  const collection = { type: 'FeatureCollection', features: features.map(featureMembers) };
  return `${formatValue(collection, '')}\n`;
}

function featureMembers({ id, properties, geometry, foreign = {} }: PlainFeature): Record<string, unknown> {
  const given = sortKeys(Object.keys(properties)).filter((key) => properties[key] !== null);
  const others = Object.keys(foreign).sort();
  return Object.fromEntries([
    ['type', 'Feature'],
    ...(id === undefined ? [] : [['id', id]]),
    ['properties', Object.fromEntries(given.map((key) => [key, properties[key]]))],
    ['geometry', canonicalGeometry(withoutNeedlessMulti(geometry))],
    ...others.map((key) => [key, foreign[key]]),
  ]) as Record<string, unknown>;
}

/** Six decimals (about 10 cm), outer rings counter-clockwise, holes clockwise; each ring keeps its first position. */
export function canonicalGeometry(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Polygon':
      return { type: 'Polygon', coordinates: geometry.coordinates.map(wind) };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: geometry.coordinates.map((rings) => rings.map(wind)) };
    case 'GeometryCollection':
      return geometry;
    default:
      return { type: geometry.type, coordinates: round(geometry.coordinates) } as Geometry;
  }
}

function wind(ring: number[][], index: number): Position[] {
  const rounded = ring.map(roundPosition);
  return isCounterClockwise(rounded) === (index === 0) ? rounded : rounded.reverse();
}

function round(coordinates: unknown): unknown {
  if (isPosition(coordinates)) return roundPosition(coordinates);
  return Array.isArray(coordinates) ? coordinates.map(round) : coordinates;
}

/** A position as it is kept: longitude and latitude with 6 decimals, without a height. */
export function roundPosition([lng = 0, lat = 0]: number[]): Position {
  return [roundDegrees(lng), roundDegrees(lat)];
}

/** Degrees as they are kept: with 6 decimals (about 10 cm), and no zero with a sign. */
export function roundDegrees(degrees: number): number {
  // Adding 0 turns -0 into 0, which JSON would otherwise write as "0" only at the second run.
  return Math.round(degrees * DECIMALS) / DECIMALS + 0;
}

function isPosition(value: unknown): value is number[] {
  return Array.isArray(value) && typeof value[0] === 'number';
}

/** A value in the common form; `indent` is that of the line on which it begins. */
export function formatValue(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (isPosition(value)) return `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
  if (Array.isArray(value))
    return wrap(
      '[]',
      value.map((item) => formatValue(item, inner)),
      indent,
    );
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${formatValue(item, inner)}`,
  );
  return wrap('{}', members, indent);
}

function wrap(brackets: '[]' | '{}', items: string[], indent: string): string {
  if (items.length === 0) return brackets;
  const lines = items.map((item) => `${indent}  ${item}`).join(',\n');
  return `${brackets[0]}\n${lines}\n${indent}${brackets[1]}`;
}
