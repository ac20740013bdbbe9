/** GeoJSON from anywhere, checked by RFC 7946 and by what its shapes say: no properties of an atlas are asked for. */
import { joinBboxes } from './boxes.ts';
import { boxOfGeometry, checkBbox, checkMembers } from './geojsonRules.ts';
import { conflictIssues } from './conflicts/conflictIssues.ts';
import { createReport, type Issue, type Report } from './issues.ts';
import type { IssueCode } from './issueCodes.ts';
import type { JsonNode } from './json/jsonNode.ts';
import { parseJson } from './json/parseJson.ts';
import { TextSource } from './json/textSource.ts';
import { entriesOf, pointerOf, spanOf, startOf, type Members } from './jsonTree.ts';
import type { Bbox } from './model.ts';
import { didYouMean } from './nearest.ts';
import { DEPTHS, isShapeType, readShape, toGeometry } from './positions.ts';
import { checkShape } from './shapes/checkShape.ts';
import { checkTextForm } from './textForm.ts';
import { quote } from './unsafeText.ts';

const TYPES = [...Object.keys(DEPTHS), ...['GeometryCollection', 'Feature', 'FeatureCollection']];

/** Heights are GeoJSON; only an atlas has no use for them. */
const IGNORED: readonly IssueCode[] = ['position-height'];

/** Deeper geometry collections are not followed: no program writes them. */
const MOST_NESTED = 8;

/** What was found in a GeoJSON text. */
export interface AnyGeojson {
  issues: Issue[];
  features: number;
}

/** The issues of a GeoJSON text as a file holds it: how it was saved, marks of a merge, and what it says. */
export function checkSavedGeojson(file: string, saved: string): Issue[] {
  const { text, isReadable, issues } = checkTextForm(file, saved);
  if (!isReadable) return issues;
  const conflicts = conflictIssues(file, text);
  return conflicts.length > 0 ? conflicts : [...issues, ...checkAnyGeojson(file, text).issues];
}

/** The same for a text that is too long to be joined: `next` gives one piece after the other, null after the last. */
export function checkPieces(file: string, next: () => string | null): Issue[] {
  const read = { isUtf8: true };
  const source = new TextSource(() => {
    const piece = next();
    if (piece?.includes('\uFFFD') === true) read.isUtf8 = false;
    return piece;
  });
  const { issues } = checkAnyGeojson(file, source);
  const report = createReport(file, '');
  if (!read.isUtf8)
    report.add('bad-encoding', { start: 0, end: 0 }, 'Some bytes in this file are not UTF-8.');
  return [...report.issues(), ...issues];
}

/** Checks a GeoJSON text, also one that comes in pieces: of a collection only one feature at a time is kept. */
export function checkAnyGeojson(file: string, textOrSource: string | TextSource): AnyGeojson {
  const report = createReport(file, textOrSource, IGNORED);
  const collection: { features: number; box: Bbox | null } = { features: 0, box: null };
  const root = parseJson(report, (feature, isSound) => {
    collection.features += 1;
    if (isSound) collection.box = joined(collection.box, checkFeature(report, feature));
  });
  if (root) checkRoot(report, root, collection);
  return { issues: report.issues(), features: collection.features };
}

function checkRoot(report: Report, root: JsonNode, found: { features: number; box: Bbox | null }): void {
  const members = entriesOf(report, root);
  const type = typeOf(report, members, root);
  if (type !== 'FeatureCollection') {
    if (type === 'Feature') checkFeature(report, root);
    else if (type !== null) checkGeometry(report, root, 0);
    return;
  }
  checkMembers(report, members, type);
  const list = members.get('features')?.value;
  if (list?.type !== 'array') {
    report.add('missing-property', startOf(list ?? root), 'There is no list of "features".', { pointer: '' });
  } else if (found.features === 0)
    report.add('empty-collection', spanOf(list), 'The list of features is empty.');
  const bbox = members.get('bbox')?.value;
  if (bbox) checkBbox(report, bbox, found.box);
}

/** The type of an object, or null with the reason in the report. */
function typeOf(report: Report, members: Members, node: JsonNode): string | null {
  const typeNode = members.get('type')?.value;
  const type: unknown = typeNode?.value;
  if (typeof type === 'string' && TYPES.includes(type)) return type;
  const pointer = pointerOf(node);
  if (type === 'Topology') {
    const cure = 'Convert it to GeoJSON first.';
    report.add('wrong-type', startOf(node), 'This is TopoJSON.', { pointer, cure });
    return null;
  }
  const cause =
    typeof type === 'string' ? `${quote(type)} is no type of GeoJSON.` : 'The object has no "type".';
  report.add('wrong-type', typeNode ? spanOf(typeNode) : startOf(node), cause, {
    pointer,
    cure:
      typeof type === 'string'
        ? `Use one of RFC 7946.${didYouMean(type, TYPES)}`
        : 'Give it one of RFC 7946.',
  });
  return null;
}

function checkFeature(report: Report, node: JsonNode): Bbox | null {
  const members = entriesOf(report, node);
  const type = typeOf(report, members, node);
  if (type === null) return null;
  if (type !== 'Feature') {
    const cause = `A ${type} stands where a Feature should be.`;
    const cure = 'Make it the geometry of a Feature.';
    report.add('wrong-type', startOf(node), cause, { pointer: pointerOf(node), cure });
    return null;
  }
  checkMembers(report, members, type);
  for (const key of ['properties', 'geometry']) checkObjectOrNull(report, members, node, key);
  const id = members.get('id')?.value;
  if (id && id.type !== 'string' && id.type !== 'number') {
    const cause = 'The id is neither a text nor a number.';
    const cure = 'Write it in quotation marks.';
    report.add('bad-id', spanOf(id), cause, { pointer: pointerOf(id), cure });
  }
  const geometry = members.get('geometry')?.value;
  return withOwnBbox(
    report,
    members,
    geometry?.type === 'object' ? checkGeometry(report, geometry, 0) : null,
  );
}

function checkObjectOrNull(report: Report, members: Members, node: JsonNode, key: string): void {
  const member = members.get(key)?.value;
  if (member?.type === 'object' || member?.type === 'null') return;
  const cause = member ? `"${key}" is neither an object nor null.` : `The Feature has no "${key}".`;
  report.add('missing-property', member ? spanOf(member) : startOf(node), cause, {
    pointer: pointerOf(member ?? node),
    cure: 'Add it: every Feature has one, and null is allowed.',
  });
}

/** Checks a geometry and gives the box of its positions; null where it has none, or not all could be read. */
function checkGeometry(report: Report, node: JsonNode, depth: number): Bbox | null {
  const members = entriesOf(report, node);
  const type = typeOf(report, members, node);
  if (type === null) return null;
  checkMembers(report, members, type);
  if (type === 'GeometryCollection') return checkCollection(report, node, members, depth);
  if (!isShapeType(type)) {
    report.add('wrong-geometry', startOf(node), `A ${type} stands where a geometry should be.`, {
      pointer: pointerOf(node),
      cure: 'Put only geometries here.',
    });
    return null;
  }
  const coordinates = members.get('coordinates')?.value;
  if (!coordinates) {
    report.add('bad-coordinates', startOf(node), 'The geometry has no "coordinates".', {
      pointer: pointerOf(node),
    });
    return null;
  }
  if (coordinates.type === 'array' && !coordinates.positions && coordinates.children?.length === undefined) {
    report.add('empty-geometry', spanOf(coordinates), `The ${type} has no positions.`, {
      pointer: pointerOf(coordinates),
    });
    return null;
  }
  const shape = readShape(report, type, coordinates);
  if (!shape) return null;
  checkShape(report, shape);
  return withOwnBbox(report, members, boxOfGeometry(toGeometry(shape)));
}

function checkCollection(report: Report, node: JsonNode, members: Members, depth: number): Bbox | null {
  const list = members.get('geometries')?.value;
  const pointer = pointerOf(node);
  if (list?.type !== 'array') {
    report.add('missing-property', startOf(list ?? node), 'There is no list of "geometries".', { pointer });
    return null;
  }
  const geometries = list.children ?? [];
  if (geometries.length === 0)
    report.add('empty-geometry', spanOf(list), 'The list of geometries is empty.', { pointer });
  if (depth >= MOST_NESTED) return null;
  const box = geometries.map((geometry) => checkGeometry(report, geometry, depth + 1)).reduce(joined, null);
  return withOwnBbox(report, members, box);
}

function withOwnBbox(report: Report, members: Members, box: Bbox | null): Bbox | null {
  const bbox = members.get('bbox')?.value;
  if (bbox) checkBbox(report, bbox, box);
  return box;
}

function joined(a: Bbox | null, b: Bbox | null): Bbox | null {
  return a && b ? joinBboxes([a, b]) : (a ?? b);
}
