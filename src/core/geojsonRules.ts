/** What RFC 7946 says of every GeoJSON object, whatever it is used for. */
import type { Geometry } from 'geojson';
import { hasForeignCrs } from './coordinateSystem.ts';
import { bboxOf } from './geometry.ts';
import type { Report } from './issues.ts';
import type { JsonNode } from './json/jsonNode.ts';
import { plainValue, pointerOf, spanOf, type Members } from './jsonTree.ts';
import type { Bbox } from './model.ts';
import { quote } from './unsafeText.ts';

/** The members that make an object what it is; one of another type must not have them (7.1). */
const DEFINING: Record<string, readonly string[]> = {
  Feature: ['geometry', 'properties'],
  FeatureCollection: ['features'],
  GeometryCollection: ['geometries'],
};
const ALL_DEFINING = ['coordinates', 'features', 'geometries', 'geometry', 'properties'];

/** Notes members of other types, and the `crs` of former GeoJSON. */
export function checkMembers(report: Report, members: Members, type: string): void {
  const own = DEFINING[type] ?? ['coordinates'];
  for (const name of ALL_DEFINING) {
    const member = members.get(name);
    if (!member || own.includes(name)) continue;
    const cause = `${quote(name)} cannot stand in a ${type}.`;
    report.add('misplaced-member', spanOf(member.key), cause, { pointer: pointerOf(member.value) });
  }
  const crs = members.get('crs');
  if (!crs) return;
  const details = { pointer: pointerOf(crs.value) };
  const value = plainValue(crs.value);
  if (!hasForeignCrs(value)) {
    report.add('crs-member', spanOf(crs.key), 'The positions are in WGS 84, as in all GeoJSON.', details);
  } else
    report.add(
      'foreign-projection',
      spanOf(crs.key),
      `The "crs" is ${quote(nameOfCrs(JSON.stringify(value)))}.`,
      details,
    );
}

function nameOfCrs(json: string): string {
  return /"name":"([^"]{5,})"/.exec(json)?.[1] ?? json.replaceAll('"', '');
}

/** A box may be rounded a little more than the positions in it, degrees. */
const BBOX_TOLERANCE = 1e-6;

/** Notes a stored `bbox` that is none, or not that of the shape (null: there is no shape to compare it with). */
export function checkBbox(report: Report, node: JsonNode, shape: Bbox | null): void {
  const details = { pointer: pointerOf(node) };
  const numbers = plainValue(node);
  const isList = Array.isArray(numbers) && numbers.every((each) => typeof each === 'number');
  if (!isList || (numbers.length !== 4 && numbers.length !== 6)) {
    report.add('bad-bbox', spanOf(node), 'This is no list of 4 or 6 numbers.', details);
    return;
  }
  const half = numbers.length / 2;
  const stored = [numbers[0], numbers[1], numbers[half], numbers[half + 1]] as Bbox;
  if (shape && goesAcross(stored, shape)) return;
  if (!shape || stored.every((edge, index) => Math.abs(edge - (shape[index] ?? edge)) <= BBOX_TOLERANCE))
    return;
  report.add('bbox-differs', spanOf(node), `The positions lie in [${shape.join(', ')}].`, details);
}

/** True for the box of a shape on both sides of the 180th meridian, whose west is more than its east (RFC 7946, 5.2). */
function goesAcross([west, south, east, north]: Bbox, shape: Bbox): boolean {
  const isRound = west > east && west > 0 && east < 0 && shape[0] <= east && shape[2] >= west;
  return (
    isRound && Math.abs(south - shape[1]) <= BBOX_TOLERANCE && Math.abs(north - shape[3]) <= BBOX_TOLERANCE
  );
}

/** The box of a geometry; null where it has no positions. */
export function boxOfGeometry(geometry: Geometry): Bbox | null {
  const bbox = bboxOf(geometry);
  return bbox.every(Number.isFinite) ? bbox : null;
}
