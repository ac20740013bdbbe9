/** Land that two features claim at once, though neither is a part of the other. */
import type { Geometry } from 'geojson';
import type { SoundFile } from './featureLinks.ts';
import { createReport, type Issue, type Span } from './issues.ts';
import type { JsonNode } from './json/jsonNode.ts';
import { memberOf, spanOf } from './jsonTree.ts';
import type { Bbox, Position } from './model.ts';
import { boxOf } from './shapeGap.ts';
import { findCrossings } from './shapes/crossings.ts';
import { sideOfOther } from './shapes/ringSide.ts';

interface Land {
  file: SoundFile;
  /** Rings by part, the outer one first. */
  parts: Position[][][];
  box: Bbox;
}

/** Where two shapes overlap, as the place of a position in the second one. */
interface Overlap {
  part: number;
  ring: number;
  index: number;
}

/** Notes features whose shapes overlap; one that is part of another, however far up, lies in it rightly. */
export function checkOverlaps(files: readonly SoundFile[]): Issue[] {
  const parents = new Map(files.map(({ checked }) => [checked.id, checked.properties.part_of]));
  const lands = files.flatMap(toLand).sort((a, b) => a.box[0] - b.box[0]);
  const issues: Issue[] = [];
  for (const [index, land] of lands.entries()) {
    for (let next = index + 1; next < lands.length; next += 1) {
      const other = lands[next];
      if (!other || other.box[0] > land.box[2]) break;
      if (areOfOneLine(land, other, parents)) continue;
      const [first, second] = land.file.checked.id < other.file.checked.id ? [land, other] : [other, land];
      const overlap = findOverlap(first, second);
      if (overlap) issues.push(...note(first, second, overlap));
    }
  }
  return issues;
}

function toLand(file: SoundFile): Land[] {
  const { geometry, bbox, properties } = file.checked;
  const parts = properties.kind === 'place' ? [] : partsOf(geometry);
  return parts.length === 0 ? [] : [{ file, parts, box: bbox }];
}

function partsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates as Position[][]];
  return geometry.type === 'MultiPolygon' ? (geometry.coordinates as Position[][][]) : [];
}

function areOfOneLine(a: Land, b: Land, parents: ReadonlyMap<string, string | undefined>): boolean {
  const isAbove = (above: string, below: string) => {
    const seen = new Set<string>();
    for (let at = parents.get(below); at !== undefined && !seen.has(at); at = parents.get(at)) {
      if (at === above) return true;
      seen.add(at);
    }
    return false;
  };
  const [one, other] = [a.file.checked.id, b.file.checked.id];
  return isAbove(one, other) || isAbove(other, one);
}

function findOverlap(first: Land, second: Land): Overlap | null {
  const box: Bbox = [
    Math.max(first.box[0], second.box[0]),
    Math.max(first.box[1], second.box[1]),
    Math.min(first.box[2], second.box[2]),
    Math.min(first.box[3], second.box[3]),
  ];
  if (box[0] > box[2] || box[1] > box[3]) return null;
  return crossingOf(first, second, box) ?? holding(first, second, box) ?? holding(second, first, box, true);
}

/** A stretch of a ring that runs through a box. */
interface Stretch extends Overlap {
  positions: Position[];
}

function crossingOf(first: Land, second: Land, box: Bbox): Overlap | null {
  const [own, others] = [stretchesIn(first, box), stretchesIn(second, box)];
  if (own.length === 0 || others.length === 0) return null;
  const crossings = findCrossings(
    [...own, ...others].map(({ positions }) => positions),
    'lines',
  );
  const found = crossings?.find(({ a, b, proper }) => proper && a.ring < own.length !== b.ring < own.length);
  if (!found) return null;
  const side = found.a.ring < own.length ? found.b : found.a;
  const stretch = others[side.ring - own.length];
  return stretch ? { part: stretch.part, ring: stretch.ring, index: stretch.index + side.from } : null;
}

function stretchesIn({ parts }: Land, box: Bbox): Stretch[] {
  return parts.flatMap((rings, part) =>
    rings.flatMap((positions, ring) =>
      stretchesOfRing(positions, box).map((each) => ({ ...each, part, ring })),
    ),
  );
}

function stretchesOfRing(ring: Position[], box: Bbox): { index: number; positions: Position[] }[] {
  const stretches: { index: number; positions: Position[] }[] = [];
  let open: { index: number; positions: Position[] } | null = null;
  for (let index = 0; index < ring.length - 1; index += 1) {
    const [from, to] = [ring[index], ring[index + 1]];
    if (!from || !to || !touches(boxOf([from, to]), box)) {
      open = null;
      continue;
    }
    if (!open) stretches.push((open = { index, positions: [from] }));
    open.positions.push(to);
  }
  return stretches;
}

function touches(a: Bbox, b: Bbox): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

/** A part of the inner shape that lies in a part of the outer one, and in none of its holes. */
function holding(outer: Land, inner: Land, box: Bbox, innerIsFirst = false): Overlap | null {
  for (const [part, [ring]] of inner.parts.entries()) {
    if (!ring || !touches(boxOf(ring), box)) continue;
    const around = outer.parts.findIndex(([shell, ...holes]) => {
      if (!shell || sideOfOther(ring, shell) !== 'inside') return false;
      return !holes.some((hole) => sideOfOther(ring, hole) === 'inside');
    });
    if (around !== -1) return { part: innerIsFirst ? around : part, ring: 0, index: 0 };
  }
  return null;
}

function note(first: Land, second: Land, overlap: Overlap): Issue[] {
  const { file, text, root, checked } = second.file;
  const report = createReport(file, text);
  const [other, position] = [
    first.file.checked.id,
    second.parts[overlap.part]?.[overlap.ring]?.[overlap.index],
  ];
  report.add(
    'overlapping-features',
    spanOfPosition(root, overlap),
    `The shape overlaps that of "${other}".`,
    {
      feature: checked.id,
      ...(position ? { position } : {}),
    },
  );
  return report.issues();
}

function spanOfPosition(root: JsonNode | null, { part, ring, index }: Overlap): Span {
  const geometry = memberOf(root, 'geometry');
  const coordinates = memberOf(geometry, 'coordinates');
  const isSingle = memberOf(geometry, 'type')?.value === 'Polygon';
  const rings = isSingle ? coordinates : coordinates?.children?.[part];
  const node = rings?.children?.[ring];
  return node?.positions?.spanAt(index) ?? (node ? spanOf(node) : { start: 0, end: 0 });
}
