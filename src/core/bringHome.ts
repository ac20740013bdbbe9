/** Feature files as QGIS, GDAL and geojson.io write them, taken back to what the atlas keeps. */
import { hasForeignCrs } from './coordinateSystem.ts';
import { idOfFile } from './paths.ts';
import { isRecord } from './records.ts';
import { createReport, type Report } from './issues.ts';
import type { JsonNode } from './json/jsonNode.ts';
import { parseJson } from './json/parseJson.ts';
import { entriesOf, memberOf, plainValue } from './jsonTree.ts';
import { homeProperties } from './homeProperties.ts';

/** What a collection says about itself: of no use for a single feature. */
const OF_COLLECTIONS = ['type', 'features', 'name', 'crs', 'bbox', 'xy_coordinate_resolution', 'generator'];
/** What programs add to a feature, and what is written anew. */
const OF_FEATURES = ['type', 'id', 'properties', 'geometry', 'crs', 'bbox'];

/**
 * The text of a feature file without what other programs have put round the feature: a collection of this one feature, a
 * `crs` that says what holds anyway, numbers as text and text as numbers, an id that became a property. Null where there
 * is no such thing, or where anything about the content is unclear. The id is the file's name where none is stated.
 */
export function bringHome(file: string, text: string): string | null {
  const report = createReport(file, text);
  const root = parseJson(report);
  if (!root || hasRepeatedKeys(report, root)) return null;
  const value = plainValue(root);
  const found = isRecord(value) ? unwrap(value) : null;
  if (!found) return null;
  const { feature, around } = found;
  const { properties, geometry } = feature;
  if (hasForeignCrs(feature['crs']) || hasForeignCrs(around['crs'])) return null;
  if (!isRecord(properties) || !isRecord(geometry)) return null;
  const id = typeof feature['id'] === 'string' ? feature['id'] : idOfFile(file);
  const home = { ...without(around, OF_COLLECTIONS), ...without(feature, OF_FEATURES) };
  const members = { type: 'Feature', id, properties: homeProperties(properties, id), geometry, ...home };
  return JSON.stringify(members);
}

/** The one feature, and the collection that it lies in. */
function unwrap(
  root: Record<string, unknown>,
): { feature: Record<string, unknown>; around: Record<string, unknown> } | null {
  if (root['type'] === 'Feature') return { feature: root, around: {} };
  const features = root['type'] === 'FeatureCollection' ? root['features'] : null;
  if (!Array.isArray(features) || features.length !== 1) return null;
  const feature: unknown = features[0];
  return isRecord(feature) && feature['type'] === 'Feature' ? { feature, around: root } : null;
}

/** A key that stands twice has two values, and nobody but its author knows which one is meant. */
function hasRepeatedKeys(report: Report, root: JsonNode): boolean {
  const feature = memberOf(root, 'features')?.children?.[0];
  for (const node of [root, feature])
    for (const part of [node, memberOf(node, 'properties'), memberOf(node, 'geometry')])
      if (part) entriesOf(report, part);
  return report.issues().some(({ severity }) => severity === 'error');
}

function without(members: Record<string, unknown>, keys: string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([key]) => !keys.includes(key)));
}
