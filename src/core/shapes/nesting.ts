/** What lies in what: holes in their outer ring, and no part inside another. */
import type { Report } from '../issues.ts';
import { spanOf } from '../jsonTree.ts';
import type { Bbox, Position } from '../model.ts';
import type { Path } from '../positions.ts';
import { boxOf } from '../shapeGap.ts';
import { placeOfPath } from './pathPlaces.ts';
import { closedRing } from './rings.ts';
import { sideOfOther } from './ringSide.ts';

interface Area {
  path: Path;
  ring: readonly Position[];
  box: Bbox;
}

/** Notes holes outside their outer ring or inside each other, and parts inside other parts; for rings that do not cross. */
export function checkNesting(report: Report, parts: readonly Path[][]): boolean {
  const areas = parts.map((rings) => rings.map(toArea));
  const holesFit = areas.map((rings) => checkHoles(report, rings)).every(Boolean);
  return checkParts(report, areas) && holesFit;
}

function toArea(path: Path): Area {
  const ring = closedRing(path);
  return { path, ring, box: boxOf(ring) };
}

function checkHoles(report: Report, [outer, ...holes]: Area[]): boolean {
  if (!outer || holes.length === 0) return true;
  let fit = true;
  const note = (hole: Area, cause: string) => {
    fit = false;
    report.add('misplaced-hole', spanOf(hole.path.node), cause, placeOfPath(hole.path));
  };
  for (const hole of holes) if (!isWithin(hole, outer)) note(hole, 'This hole lies outside its outer ring.');
  for (const [inner] of nested(holes)) note(inner, 'This hole lies inside another hole.');
  return fit;
}

function checkParts(report: Report, areas: readonly Area[][]): boolean {
  const byOuter = new Map(areas.flatMap((rings) => (rings[0] ? [[rings[0], rings.slice(1)] as const] : [])));
  let fit = true;
  for (const [inner, around] of nested([...byOuter.keys()])) {
    const isInHole = (byOuter.get(around) ?? []).some((hole) => isWithin(inner, hole));
    if (isInHole) continue;
    fit = false;
    report.add(
      'part-inside-part',
      spanOf(inner.path.node),
      'This part lies inside another part of the same shape.',
      placeOfPath(inner.path),
    );
  }
  return fit;
}

/** Pairs of areas of which the first lies in the second; only those whose boxes meet are compared, from west to east. */
function* nested(areas: readonly Area[]): Generator<[inner: Area, around: Area]> {
  const sorted = [...areas].sort((a, b) => a.box[0] - b.box[0]);
  for (const [index, area] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (!other || other.box[0] > area.box[2]) break;
      if (isWithin(other, area)) yield [other, area];
      else if (isWithin(area, other)) yield [area, other];
    }
  }
}

function isWithin(inner: Area, around: Area): boolean {
  const [west, south, east, north] = inner.box;
  const [left, low, right, high] = around.box;
  if (west < left || south < low || east > right || north > high) return false;
  return sideOfOther(inner.ring, around.ring) !== 'outside';
}
