/** The text of a feature file as the editor sees it: its shape, and where each vertex stands. */
import { createReport, type Report, type Span } from '../../core/issues.ts';
import type { JsonNode } from '../../core/json/jsonNode.ts';
import { parseJson } from '../../core/json/parseJson.ts';
import { entriesOf } from '../../core/jsonTree.ts';
import type { Position } from '../../core/model.ts';
import { isShapeType, readShape, type Path, type Shape, type ShapeType } from '../../core/positions.ts';
import { isSamePosition, positionSpan } from '../../core/shapes/pathPlaces.ts';

/** A line, a ring, or points in a text. A point alone is a path of one position. */
export interface PathText {
  node: JsonNode;
  positions: readonly Position[];
  /** True for a ring that ends where it begins; its last position is then the same vertex as the first. */
  closed: boolean;
  /** Where a position stands. */
  spanAt: (index: number) => Span;
}

/** A feature file that can be edited. Places are those of `text`: after an edit, read the new text again. */
export interface FeatureText {
  file: string;
  text: string;
  root: JsonNode;
  /** The object of the properties, or null where it is missing or empty in the way of `null`. */
  properties: JsonNode | null;
  geometry: JsonNode;
  coordinates: JsonNode;
  type: ShapeType;
  /** Paths by part: of an area its rings, the outer one first; of a line itself. Several points are one path of one part. */
  parts: PathText[][];
}

/** A vertex by its part, its path in that part and its position in that path, each from 0. */
export interface VertexPlace {
  part: number;
  path: number;
  vertex: number;
}

/**
 * Reads the text of a feature file for editing. Rings may be open or run the wrong way. Null where the text is no JSON, no
 * feature, says something twice, or has positions that are none or lie outside the Earth: it can then be edited as text only.
 */
export function readFeatureText(file: string, text: string): FeatureText | null {
  const report = createReport(file, text);
  const root = parseJson(report);
  const members = root && entriesOf(report, root);
  if (!members || members.get('type')?.value.value !== 'Feature') return null;
  const properties = members.get('properties')?.value ?? null;
  if (properties && properties.type !== 'object' && properties.type !== 'null') return null;
  const geometry = members.get('geometry')?.value;
  const shape = geometry && readShapeText(report, geometry);
  // With a key that stands twice, programs do not agree which of the two shapes it is.
  if (!shape || report.issues().some(({ code }) => code === 'duplicate-key')) return null;
  return {
    file,
    text,
    root,
    properties: properties?.type === 'object' ? properties : null,
    geometry,
    ...shape,
  };
}

function readShapeText(
  report: Report,
  geometry: JsonNode,
): Pick<FeatureText, 'coordinates' | 'type' | 'parts'> | null {
  const members = entriesOf(report, geometry);
  const type: unknown = members.get('type')?.value.value;
  const coordinates = members.get('coordinates')?.value;
  const shape = isShapeType(type) && coordinates ? readShape(report, type, coordinates) : null;
  return shape && coordinates ? { coordinates, type: shape.type, parts: toParts(shape) } : null;
}

function toParts({ type, parts }: Shape): PathText[][] {
  const isArea = type.endsWith('Polygon');
  // Lines that lie in one list are parts like areas.
  const ownParts = type === 'MultiLineString' ? parts.flat().map((path) => [path]) : parts;
  return ownParts.map((paths) => paths.map((path) => toPathText(path, isArea)));
}

function toPathText(path: Path, isRing: boolean): PathText {
  const { node, positions } = path;
  const [first, last] = [positions[0], positions.at(-1)];
  const closed = isRing && positions.length > 1 && !!first && !!last && isSamePosition(first, last);
  return { node, positions, closed, spanAt: (index) => positionSpan(path, index) };
}

/** A path of a feature. Throws where there is none. */
export function pathAt({ file, parts }: FeatureText, place: { part: number; path: number }): PathText {
  const path = parts[place.part]?.[place.path];
  if (!path) throw new RangeError(`${file} has no path ${place.path} in a part ${place.part}.`);
  return path;
}

/** Where a vertex stands in the text. Throws where there is none. */
export function spanOfVertex(feature: FeatureText, place: VertexPlace): Span {
  const path = pathAt(feature, place);
  if (!path.positions[place.vertex]) throw new RangeError(`${feature.file} has no vertex ${place.vertex}.`);
  return path.spanAt(place.vertex);
}

/**
 * The vertex at an offset of the text: the one that it lies in or at the end of, else the one on the same line. Null
 * elsewhere. Where a ring is closed, its last line gives the last position.
 */
export function vertexAt({ parts, text }: FeatureText, offset: number): VertexPlace | null {
  for (const [part, paths] of parts.entries()) {
    const path = paths.findIndex(({ node }) => offset >= node.offset && offset <= node.offset + node.length);
    const found = paths[path];
    if (!found) continue;
    const vertex = vertexOnLine(found, text, offset);
    return vertex === null ? null : { part, path, vertex };
  }
  return null;
}

function vertexOnLine({ positions, spanAt }: PathText, text: string, offset: number): number | null {
  const before = lastStartingAt(positions.length, spanAt, offset);
  if (before >= 0) {
    const { end } = spanAt(before);
    if (offset <= end || !text.slice(end, offset).includes('\n')) return before;
  }
  const next = before + 1;
  if (next >= positions.length) return null;
  return text.slice(offset, spanAt(next).start).includes('\n') ? null : next;
}

/** The last position that starts at an offset or before it; -1 where none does. */
function lastStartingAt(count: number, spanAt: PathText['spanAt'], offset: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spanAt(middle).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
