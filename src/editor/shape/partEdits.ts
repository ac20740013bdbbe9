/** Edits of what a shape is made of: parts and holes. Parts that stay keep their text, but for indentation. */
import type { Geometry } from 'geojson';
import { canonicalGeometry, formatValue } from '../../core/canonical.ts';
import type { TextEdit } from '../../core/edits.ts';
import type { JsonNode } from '../../core/json/jsonNode.ts';
import { memberOf, spanOf } from '../../core/jsonTree.ts';
import type { Position } from '../../core/model.ts';
import type { ShapeType } from '../../core/positions.ts';
import { pathAt, type FeatureText, type VertexPlace } from './featureText.ts';
import { keepLine, keepPosition, keepRing, keepRings } from './keptPositions.ts';
import { indentAt, insertAfter, lineEndOf, removeItems, separatorAfter, type ListText } from './listEdits.ts';
import { toPlainGeometry } from './plainGeometry.ts';
import { reshape } from './shapeEdits.ts';

/**
 * Adds a part behind the others: rings for an area, the outer one first; one line; or points in one path. Null where it is
 * no part of such a shape: a ring with fewer than 3 different positions, a line with fewer than 2, two lines.
 */
export function addPart(feature: FeatureText, paths: readonly (readonly Position[])[]): TextEdit[] | null {
  const { type, parts } = feature;
  const [path = [], ...others] = paths;
  if (!type.endsWith('Polygon') && (others.length > 0 || path.length === 0)) return null;
  if (type === 'Point') return widen(feature, path.map(keepPosition));
  if (type === 'MultiPoint') {
    const from = parts[0]?.[0]?.positions.length ?? 0;
    return reshape(feature, { part: 0, path: 0, from, count: 0 }, path);
  }
  const part = keepPart(type, paths);
  if (!part) return null;
  if (type === singleOf(type)) return widen(feature, [part]);
  const list = partList(feature);
  return [insertAfter(list, list.count - 1, [writeItem(list, part)])];
}

/** Takes a part away. Null for the only part, and for points, which are vertices. Throws where there is no such part. */
export function removePart(feature: FeatureText, part: number): TextEdit[] | null {
  pathAt(feature, { part, path: 0 });
  if (feature.parts.length < 2) return null;
  return feature.parts.length > 2 ? removeItems(partList(feature), [part]) : narrow(feature, 1 - part);
}

/** Takes a part away and gives its shape for a feature of its own. Null for the only part, and for points. */
export function splitPart(
  feature: FeatureText,
  part: number,
): { edits: TextEdit[]; geometry: Geometry } | null {
  const edits = removePart(feature, part);
  if (!edits) return null;
  const [type, paths] = [singleOf(feature.type), feature.parts[part] ?? []];
  const coordinates = keepPart(
    type,
    paths.map(({ positions }) => positions),
  );
  // A ring that was left open is closed; one that is too short to be kept stays what it is.
  const geometry = coordinates
    ? ({ type, coordinates } as Geometry)
    : canonicalGeometry(toPlainGeometry({ type, parts: [paths] }));
  return { edits, geometry };
}

/** Rings or a line as they are kept; null where one is too short. */
function keepPart(
  type: ShapeType,
  paths: readonly (readonly Position[])[],
): Position[][] | Position[] | null {
  return type.endsWith('Polygon') ? keepRings(paths) : keepLine(paths[0] ?? []);
}

/** Adds a hole behind the others of a part. Null for a shape that is no area, and for fewer than 3 different positions. */
export function addHole(feature: FeatureText, part: number, ring: readonly Position[]): TextEdit[] | null {
  pathAt(feature, { part, path: 0 });
  const hole = feature.type.endsWith('Polygon') ? keepRing(ring, true) : null;
  if (!hole) return null;
  const list = ringList(feature, part);
  return [insertAfter(list, list.count - 1, [writeItem(list, hole)])];
}

/** Takes a hole out. Null for an outer ring, a line or points: these are parts. Throws where there is no such path. */
export function removePath(
  feature: FeatureText,
  place: Pick<VertexPlace, 'part' | 'path'>,
): TextEdit[] | null {
  pathAt(feature, place);
  return place.path === 0 ? null : removeItems(ringList(feature, place.part), [place.path]);
}

/** The type of one part alone. */
function singleOf(type: ShapeType): ShapeType {
  return type.replace('Multi', '') as ShapeType;
}

/** Makes one part the first of several. */
function widen(feature: FeatureText, more: readonly unknown[]): TextEdit[] {
  const { text, coordinates, type } = feature;
  const { start, end } = spanOf(coordinates);
  const old = text.slice(start, end);
  const outer = coordinatesIndent(feature);
  const lineEnd = lineEndOf(text);
  const typeEdits = replaceType(feature, `Multi${type}` as ShapeType);
  if (outer === null) {
    const items = [old, ...more.map((item) => write(item, null, lineEnd))];
    return [...typeEdits, { start, end, text: `[${items.join(',')}]` }];
  }
  const inner = `${outer}  `;
  const items = [
    old.replaceAll(`\n${outer}`, `\n${inner}`),
    ...more.map((item) => write(item, inner, lineEnd)),
  ];
  const lines = items.map((item) => `${lineEnd}${inner}${item}`).join(',');
  return [...typeEdits, { start, end, text: `[${lines}${lineEnd}${outer}]` }];
}

/** Makes one of several parts the only one. */
function narrow(feature: FeatureText, part: number): TextEdit[] {
  const { text, coordinates, type } = feature;
  const { start, end } = partList(feature).spanAt(part);
  const [inner, outer] = [indentAt(text, start), coordinatesIndent(feature)];
  const kept = text.slice(start, end);
  const moved = inner === null || outer === null ? kept : kept.replaceAll(`\n${inner}`, `\n${outer}`);
  return [...replaceType(feature, singleOf(type)), { ...spanOf(coordinates), text: moved }];
}

function replaceType({ geometry }: FeatureText, type: ShapeType): TextEdit[] {
  const node = memberOf(geometry, 'type');
  return node ? [{ ...spanOf(node), text: JSON.stringify(type) }] : [];
}

/** Indentation of the coordinates; null where they do not begin a line. */
function coordinatesIndent({ text, coordinates }: FeatureText): string | null {
  return indentAt(text, (coordinates.parent ?? coordinates).offset);
}

/** A value in the common form, or without white space where there is no indentation. */
function write(value: unknown, indent: string | null, lineEnd: string): string {
  return indent === null ? JSON.stringify(value) : formatValue(value, indent).replaceAll('\n', lineEnd);
}

function writeItem(list: ListText, item: unknown): string {
  const separator = separatorAfter(list, list.count - 1);
  return write(item, indentAt(separator, separator.length), lineEndOf(separator));
}

/** The list of the parts; each is a list of rings or a line. */
function partList({ text, type, coordinates, parts }: FeatureText): ListText {
  const nodes = parts.map(
    ([first]) => (type === 'MultiPolygon' ? first?.node.parent : first?.node) ?? coordinates,
  );
  return listOfNodes(text, coordinates, nodes);
}

function ringList({ text, coordinates, parts }: FeatureText, part: number): ListText {
  const nodes = (parts[part] ?? []).map(({ node }) => node);
  return listOfNodes(text, nodes[0]?.parent ?? coordinates, nodes);
}

function listOfNodes(text: string, node: JsonNode, nodes: readonly JsonNode[]): ListText {
  return { text, node, count: nodes.length, spanAt: (index) => spanOf(nodes[index] ?? node) };
}
