/** GeoJSON files: text to checked features. The door by which shapes enter. */
import type { Geometry } from 'geojson';
import { formatFeature, type PlainFeature } from './canonical.ts';
import { checkCanonical } from './differences.ts';
import { readGeometry } from './geojsonGeometry.ts';
import { checkType, objectMember } from './geojsonMembers.ts';
import { checkBbox, checkMembers } from './geojsonRules.ts';
import { bboxOf, pointOf, positionsOf } from './geometry.ts';
import { createReport, type Issue, type Report } from './issues.ts';
import type { JsonNode } from './json/jsonNode.ts';
import { parseJson } from './json/parseJson.ts';
import { withPointers } from './json/pointerAt.ts';
import { entriesOf, memberOf, plainValue, spanOf, startOf, type Members } from './jsonTree.ts';
import { checkMeasures } from './measures.ts';
import type { Bbox, Position } from './model.ts';
import { idOfFile } from './paths.ts';
import { readProperties } from './properties.ts';
import type { FeatureProperties } from './schema.ts';
import { isSlug } from './slug.ts';
import { checkText, quote } from './unsafeText.ts';
import { whole } from './unrolled.ts';
import { wrapLng } from './wrapLng.ts';

/** A feature that is sound by itself; whether its links to others hold is checked later. */
export interface CheckedFeature {
  id: string;
  properties: FeatureProperties;
  geometry: Geometry;
  bbox: Bbox;
  point: Position;
}

/** What a file of `features/` holds; `plain` and `checked` are null as far as faults do not allow them. */
export interface FeatureFile {
  file: string;
  text: string;
  /** The name of the file, which the id must be. */
  id: string;
  root: JsonNode | null;
  /** Enough to write the file again. */
  plain: PlainFeature | null;
  /** Enough to draw the feature and to speak of it. */
  checked: CheckedFeature | null;
  issues: Issue[];
}

/** Members that are read, or left out on purpose: a bbox is computed, never stored. */
const MEMBERS = ['type', 'id', 'bbox', 'properties', 'geometry'];

/** Members that the rules of GeoJSON have their own words for. */
const MISPLACED = ['crs', 'coordinates', 'features', 'geometries'];

/** Reads one file of `features/`: `features/etorofu.geojson` holds the feature `etorofu`. */
export function readFeatureFile(file: string, text: string): FeatureFile {
  const report = createReport(file, text);
  const id = idOfFile(file);
  const root = parseJson(report);
  const read = root && readMembers(report, root, id);
  const { plain = null, checked = null } = read ?? {};
  if (plain?.id !== undefined) checkCanonical(report, formatFeature(plain));
  const about = { feature: id, ...(checked ? { position: checked.point } : {}) };
  const issues = withPointers(report.issues(), root).map((issue) => ({ ...about, ...issue }));
  return { file, text, id, root, plain, checked, issues };
}

function readMembers(
  report: Report,
  root: JsonNode,
  name: string,
): Pick<FeatureFile, 'plain' | 'checked'> | null {
  const members = entriesOf(report, root);
  if (!checkType(report, members, root, 'Feature')) return null;
  checkMembers(report, members, 'Feature');
  const id = readId(report, members, root, name);
  const propertiesNode = objectMember(report, members, root, 'properties');
  const properties = propertiesNode && readProperties(report, propertiesNode, name);
  const shapeNode = objectMember(report, members, root, 'geometry');
  const shape = shapeNode && readGeometry(report, shapeNode, memberOf(propertiesNode, 'kind')?.value);
  if (!propertiesNode || !shape) return null;
  const { geometry } = shape;
  const stored = members.get('bbox')?.value;
  if (stored) checkBbox(report, stored, bboxOf(geometry));
  const plain = {
    ...(id === null ? {} : { id }),
    properties: plainValue(propertiesNode) as Record<string, unknown>,
    geometry,
    ...foreign(report, members),
  };
  const { drawn } = shape;
  if (id === null || properties === null || !drawn) return { plain, checked: null };
  const checked = { id, properties, geometry: drawn, bbox: bboxOf(drawn), point: labelPointOf(drawn) };
  checkMeasures(report, propertiesNode, checked);
  checkBudget(report, shapeNode, geometry);
  return { plain, checked };
}

/** Of a shape that is cut at the 180th meridian: that of the whole. */
function labelPointOf(geometry: Geometry): Position {
  const [lng, lat] = pointOf(whole(geometry));
  return [lng > 180 ? Number(wrapLng(lng).toFixed(4)) : lng, lat];
}

/** The closest zoom shows 120 m; the longest coast of the first atlas needs 7,000 positions for it. */
const MOST_POSITIONS = 20_000;

function checkBudget(report: Report, node: JsonNode, geometry: Geometry): void {
  const { length } = positionsOf(geometry);
  if (length <= MOST_POSITIONS) return;
  const cause = `The shape has ${length} positions, ${MOST_POSITIONS} are enough for any.`;
  report.add('over-budget', startOf(node), cause);
}

function readId(report: Report, members: Members, root: JsonNode, name: string): string | null {
  const node = members.get('id')?.value;
  const id: unknown = node?.value;
  if (!node || typeof id !== 'string') {
    const cause = node ? 'The id is not a text.' : '"id" is missing.';
    report.add('missing-property', node ? spanOf(node) : startOf(root), cause, {
      feature: name,
      cure: `Write "id": "${name}".`,
    });
    return null;
  }
  const span = spanOf(node);
  if (!isSlug(id)) report.add('bad-id', span, `${quote(id)} is not a slug.`, { pointer: '/id' });
  if (id !== name) {
    const fix = { label: 'Take the name of the file', edits: [{ ...span, text: JSON.stringify(name) }] };
    report.add('id-mismatch', span, `The id is ${quote(id)}, but the file is named ${quote(name)}.`, {
      feature: name,
      fix,
    });
  }
  return id === name && isSlug(id) ? id : null;
}

function foreign(report: Report, members: Members): { foreign?: Record<string, unknown> } {
  const found = Object.create(null) as Record<string, unknown>;
  for (const [name, { key, value }] of members) {
    if (MEMBERS.includes(name)) continue;
    found[name] = plainValue(value);
    if (MISPLACED.includes(name)) continue;
    report.add('unknown-key', spanOf(key), `Nothing reads ${quote(name)} outside the properties.`);
    checkText(report, name, spanOf(key));
  }
  return Object.keys(found).length > 0 ? { foreign: found } : {};
}
