/** The geometry of a feature: its type, its coordinates, its rings. */
import type { Geometry } from 'geojson';
import { checkMembers } from './geojsonRules.ts';
import type { Report } from './issues.ts';
import type { JsonNode } from './json/jsonNode.ts';
import { entriesOf, pointerOf, spanOf, startOf } from './jsonTree.ts';
import type { Kind } from './model.ts';
import { isShapeType, readShape, toGeometry, type Shape, type ShapeType } from './positions.ts';
import { checkShape } from './shapes/checkShape.ts';
import { closedRing } from './shapes/rings.ts';
import { quote } from './unsafeText.ts';

const LAND: ShapeType[] = ['Polygon', 'MultiPolygon'];
const LINES: ShapeType[] = ['LineString', 'MultiLineString'];

/** The geometry types that fit each kind. */
export const TYPES_OF_KIND: Record<Kind, ShapeType[]> = {
  island: LAND,
  'island-group': LAND,
  region: LAND,
  pipeline: LINES,
  route: LINES,
  boundary: LINES,
  place: ['Point', ...LAND],
  group: ['MultiPoint'],
};

/** A geometry that can be written again. */
export interface ReadGeometry {
  geometry: Geometry;
  /** The same with its rings closed, which can be drawn and measured; null where faults do not allow it. */
  drawn: Geometry | null;
}

/** Reads a geometry and checks its rings; with a kind, also whether the type fits it. */
export function readGeometry(report: Report, node: JsonNode, kind?: unknown): ReadGeometry | null {
  const members = entriesOf(report, node);
  const typeNode = members.get('type')?.value;
  const type: unknown = typeNode?.value;
  const pointer = pointerOf(node);
  const span = typeNode ? spanOf(typeNode) : startOf(node);
  if (!isShapeType(type)) {
    report.add('wrong-geometry', span, `${quote(String(type))} is not a geometry type of an atlas.`, {
      pointer,
    });
    return null;
  }
  const fitting = typeof kind === 'string' && isKind(kind) ? TYPES_OF_KIND[kind] : [type];
  const fits = fitting.includes(type);
  if (!fits) {
    const cause = `The kind "${String(kind)}" cannot have a ${type}.`;
    report.add('wrong-geometry', span, cause, { pointer, cure: `Use ${fitting.join(' or ')}.` });
  }
  checkMembers(report, members, type);
  const coordinates = members.get('coordinates')?.value;
  if (!coordinates) {
    report.add('bad-coordinates', startOf(node), 'The geometry has no "coordinates".', { pointer });
    return null;
  }
  const shape = readShape(report, type, coordinates);
  if (!shape) return null;
  const geometry = toGeometry(shape);
  const isSound = checkShape(report, shape) && fits;
  return { geometry, drawn: isSound ? toGeometry(withClosedRings(shape)) : null };
}

/** An open ring is reported; for everything else it is taken for what it was meant to be. */
function withClosedRings(shape: Shape): Shape {
  if (!shape.type.endsWith('Polygon')) return shape;
  const parts = shape.parts.map((rings) => rings.map((path) => ({ ...path, positions: closedRing(path) })));
  return { ...shape, parts };
}

function isKind(kind: string): kind is Kind {
  return Object.hasOwn(TYPES_OF_KIND, kind);
}
