/** Changes of a geometry: parts, rings or lines, vertices. */
import type { Geometry } from 'geojson';
import { areaKm2, distanceKm, lengthKm } from '../geometry.ts';
import type { GeometryChange, ListChange, Part, PartEdit, Path, PathEdit, ShapeFigures } from './changes.ts';
import { applyToList, listChanges, type Pair } from './lists.ts';
import { pairParts } from './partPairs.ts';
import { applyPathEdit, pathEdit } from './pathChanges.ts';
import { familyOf, toGeometry, toParts, type Parts } from './shapeParts.ts';
import { farthestFromM } from './stray.ts';

/** The changes that turn one geometry into another, both in the common form; null where they are the same. */
export function geometryChange(before: Geometry, after: Geometry): GeometryChange | null {
  const [old, now] = [toParts(before), toParts(after)];
  const alike = familyOf(old.type) === familyOf(now.type);
  const outlines = (parts: Part[]): Path[] => parts.map(([outline]) => outline ?? []);
  const pairs = alike ? pairParts(outlines(old.parts), outlines(now.parts)) : [];
  const parts = listChanges({ before: old.parts, after: now.parts, pairs }, partEdit, (part) => part);
  if (parts.length === 0 && old.type === now.type) return null;
  return { type: { before: old.type, after: now.type }, parts, figures: figuresOf(parts, old, now) };
}

/** The geometry after the changes. Throws where they do not fit it. */
export function applyGeometryChange(before: Geometry, { type, parts }: GeometryChange): Geometry {
  const old = toParts(before).parts;
  return toGeometry({ type: type.after, parts: applyToList(old, parts, applyPartEdit) });
}

function partEdit(before: Part, after: Part): PartEdit | null {
  const holes = pairParts(before.slice(1), after.slice(1)).map(([a, b]): Pair => [a + 1, b + 1]);
  const pairs: Pair[] = [[0, 0], ...holes];
  const changes = listChanges({ before, after, pairs }, pathEdit, (path) => path);
  return changes.length === 0 ? null : changes;
}

function applyPartEdit(part: Part, edit: PartEdit): Part {
  return applyToList(part, edit, applyPathEdit);
}

/** Edits of the lines or rings that a change of parts holds. */
export function pathEditsIn(parts: readonly ListChange<Part, PartEdit>[]): PathEdit[] {
  return parts.flatMap((part) =>
    part.change === 'edited'
      ? (part.edit ?? []).flatMap((path) => (path.change === 'edited' && path.edit ? [path.edit] : []))
      : [],
  );
}

function figuresOf(parts: ListChange<Part, PartEdit>[], old: Parts, now: Parts): ShapeFigures {
  const edits = pathEditsIn(parts);
  const moves = edits.flatMap(({ moved }) => moved);
  const added = edits.flatMap((edit) => edit.added.map(({ position }) => position));
  const measure = (of: (geometry: Geometry) => number) => ({
    before: of(toGeometry(old)),
    after: of(toGeometry(now)),
  });
  const families = [familyOf(old.type), familyOf(now.type)];
  return {
    moved: moves.length,
    added: added.length,
    removed: edits.reduce((sum, { removed }) => sum + removed.length, 0),
    farthestMoveM: moves.reduce((most, { from, to }) => Math.max(most, distanceKm(from, to) * 1000), 0),
    farthestAddedM: farthestFromM(added, old.parts.flat()),
    ...(families.every((family) => family === 'area') && { areaKm2: measure(areaKm2) }),
    ...(families.every((family) => family === 'line') && { lengthKm: measure(lengthKm) }),
  };
}
