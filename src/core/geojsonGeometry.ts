/** The geometry of a feature: its type, its coordinates, its rings. */
import type { Geometry } from 'geojson';
import type { Report } from './issues.ts';
import { entriesOf, pointerOf, spanOf, startOf, type JsonNode } from './jsonTree.ts';
import type { Kind } from './model.ts';
import { isShapeType, readShape, toGeometry, type ShapeType } from './positions.ts';
import { checkShape } from './rings.ts';
import { quote } from './unsafeText.ts';

const LAND: ShapeType[] = ['Polygon', 'MultiPolygon'];
const LINES: ShapeType[] = ['LineString', 'MultiLineString'];

/** The geometry types that fit each kind. */
const TYPES_OF_KIND: Record<Kind, ShapeType[]> = {
  island: LAND,
  'island-group': LAND,
  region: LAND,
  pipeline: LINES,
  route: LINES,
  boundary: LINES,
  place: ['Point', ...LAND],
  group: ['MultiPoint'],
};

/** Reads a geometry and checks its rings; with a kind, also whether the type fits it. */
export function readGeometry(report: Report, node: JsonNode, kind?: unknown): Geometry | null {
  const members = entriesOf(report, node);
  const typeNode = members.get('type')?.value;
  const type: unknown = typeNode?.value;
  const details = { pointer: pointerOf(node) };
  const span = typeNode ? spanOf(typeNode) : startOf(node);
  if (!isShapeType(type)) {
    report.add('wrong-geometry', span, `${quote(String(type))} is not a geometry type of an atlas.`, details);
    return null;
  }
  const fitting =
    typeof kind === 'string' && Object.hasOwn(TYPES_OF_KIND, kind) ? TYPES_OF_KIND[kind as Kind] : null;
  const cure = `Use ${fitting?.join(' or ')}.`;
  if (fitting && !fitting.includes(type))
    report.add('wrong-geometry', span, `A ${String(kind)} cannot be a ${type}.`, { ...details, cure });
  const coordinates = members.get('coordinates')?.value;
  if (!coordinates) {
    report.add('bad-coordinates', startOf(node), 'The geometry has no "coordinates".', details);
    return null;
  }
  const shape = readShape(report, type, coordinates);
  if (shape) checkShape(report, shape);
  return shape && toGeometry(shape);
}
