/** Coordinates: JSON nodes to numbers, with every fault noted where it stands. */
import type { Geometry } from 'geojson';
import type { JsonNode } from './json/jsonNode.ts';
import { pointerOf, spanOf, startOf } from './jsonTree.ts';
import type { PositionList } from './json/positionList.ts';
import type { Report, Span } from './issues.ts';
import type { Position } from './model.ts';
import { plural } from './plural.ts';
import { quote, quoteSource } from './unsafeText.ts';

/** A list of positions that belong together, with its node. */
export interface Path {
  node: JsonNode;
  positions: Position[];
}

/** Coordinates of a shape: its lines or rings by part. A point is a part with one path of one position. */
export interface Shape {
  type: ShapeType;
  parts: Path[][];
}

/** How deep the positions lie in the coordinates of each geometry type. */
export const DEPTHS = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
} as const;

/** The geometry types that an atlas uses: all of GeoJSON's but GeometryCollection. */
export type ShapeType = keyof typeof DEPTHS;

/** True for the name of a geometry type that an atlas can hold. */
export function isShapeType(type: unknown): type is ShapeType {
  return typeof type === 'string' && Object.hasOwn(DEPTHS, type);
}

/** Lists around the first number, or null where no number comes first. */
function depthOf(node: JsonNode): number | null {
  let depth = 0;
  let inner: JsonNode | undefined = node;
  for (; inner?.type === 'array'; inner = inner.children?.[0]) {
    if (inner.positions) return depth + 2;
    depth += 1;
  }
  return inner?.type === 'number' ? depth : null;
}

/** Reads coordinates of a known type. Null, with the reasons in the report, where they are not usable. */
export function readShape(report: Report, type: ShapeType, coordinates: JsonNode): Shape | null {
  const depth = DEPTHS[type];
  const found = depthOf(coordinates);
  if (found !== null && found !== depth + 1) {
    const cause = `The positions of a ${type} lie in ${plural(depth, 'list')}, here in ${found - 1}.`;
    report.add('bad-coordinates', startOf(coordinates), cause, { pointer: pointerOf(coordinates) });
    return null;
  }
  if (depth === 0) {
    const position = readPosition(report, coordinates);
    return position && { type, parts: [[{ node: coordinates, positions: [position] }]] };
  }
  const partNodes = depth === 3 ? listOf(report, coordinates) : [coordinates];
  const pathLists = partNodes?.map((part) => (depth === 1 ? [part] : listOf(report, part))) ?? [];
  const parts = pathLists.map((paths) => paths?.map((path) => readPath(report, path)) ?? null);
  return partNodes && isWhole(parts) ? { type, parts } : null;
}

function isWhole(parts: ((Path | null)[] | null)[]): parts is Path[][] {
  return parts.every((paths) => paths !== null && paths.every((path) => path !== null));
}

function listOf(report: Report, node: JsonNode): readonly JsonNode[] | null {
  const children = node.type === 'array' ? (node.children ?? []) : [];
  if (children.length > 0) return children;
  const found =
    node.type === 'array'
      ? 'an empty list'
      : quoteSource(report.source.slice(node.offset, node.offset + Math.min(node.length, 60)));
  report.add('bad-coordinates', spanOf(node), `There should be a list here, but there is ${found}.`, {
    pointer: pointerOf(node),
  });
  return null;
}

function readPath(report: Report, node: JsonNode): Path | null {
  const { positions: list } = node;
  if (list) return checkList(report, node, list) ? { node, positions: list.toPositions() } : null;
  const nodes = listOf(report, node);
  if (!nodes) return null;
  const positions: Position[] = [];
  for (const child of nodes) {
    const position = readPosition(report, child);
    if (position) positions.push(position);
  }
  return positions.length === nodes.length ? { node, positions } : null;
}

/** Looks at the positions of a list that are not on the Earth, or have heights. */
function checkList(report: Report, node: JsonNode, list: PositionList): boolean {
  let isSound = true;
  for (let index = 0; index < list.count; index += 1) {
    const [lng, lat] = list.at(index);
    if (isOnEarth(lng, lat)) continue;
    isSound = false;
    reportOutside(report, { span: list.spanAt(index), pointer: `${pointerOf(node)}/${index}` }, lng, lat);
  }
  for (const [index, { length }] of list.rest) reportHeight(report, list.spanAt(index), length + 2);
  return isSound;
}

function readPosition(report: Report, node: JsonNode): Position | null {
  const values = node.type === 'array' ? (node.children ?? []).map((child) => child.value as unknown) : [];
  const [lng, lat] = values;
  if (
    typeof lng !== 'number' ||
    typeof lat !== 'number' ||
    !values.every((value) => typeof value === 'number')
  ) {
    const found = quote(report.source.slice(node.offset, node.offset + Math.min(node.length, 60)));
    report.add('bad-position', spanOf(node), `${found} is not a position.`, { pointer: pointerOf(node) });
    return null;
  }
  // That a number is too large for programs was noted when it was read.
  if (!Number.isFinite(lng) || !Number.isFinite(lat)) return null;
  if (!isOnEarth(lng, lat)) {
    reportOutside(report, { span: spanOf(node), pointer: pointerOf(node) }, lng, lat);
    return null;
  }
  if (values.length > 2) reportHeight(report, spanOf(node), values.length);
  return [lng, lat];
}

function reportHeight(report: Report, span: Span, numbers: number): void {
  report.add('position-height', span, `This position has ${numbers} numbers.`);
}

function isOnEarth(lng: number, lat: number): boolean {
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
}

function reportOutside(
  report: Report,
  { span, pointer }: { span: Span; pointer: string },
  lng: number,
  lat: number,
): void {
  const details = { pointer };
  if (isOnEarth(lat, lng)) {
    const cause = `Latitude ${lat} is outside -90 to 90; the other way round the position is right.`;
    report.add('swapped-position', span, cause, { ...details, position: [lat, lng] });
    return;
  }
  // No slip of a digit makes degrees as large as the metres of a projection.
  const isInMetres = Math.abs(lng) > 1000 || Math.abs(lat) > 1000;
  if (isInMetres) {
    report.add('foreign-projection', span, `[${lng}, ${lat}] looks like metres of a projection.`, details);
  } else report.add('bad-position', span, `[${lng}, ${lat}] is not on the Earth.`, details);
}

/** The shape as a GeoJSON geometry. */
export function toGeometry({ type, parts }: Shape): Geometry {
  const lists = parts.map((paths) => paths.map((path) => path.positions));
  const deepest: unknown = [lists[0]?.[0]?.[0], lists[0]?.[0], lists[0], lists][DEPTHS[type]];
  return { type, coordinates: deepest } as Geometry;
}
