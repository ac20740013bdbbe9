/** The stretches of a line that changed: from a vertex that stayed to the next one that did. */
import type { Path, PathEdit } from './changes.ts';
import { orderOf } from './pathChanges.ts';

/** The course of a stretch before and after; both begin and end in the same place where the line goes on there. */
export interface Stretch {
  before: Path;
  after: Path;
}

/** A vertex that stayed where it was: its rank in the line before, once that was turned, and its index after. */
interface Anchor {
  rank: number;
  index: number;
}

/** The stretches that an edit changes. `before` and `after` are the whole paths. */
export function stretchesOf(edit: PathEdit, before: Path, after: Path): Stretch[] {
  const [old, now] = edit.closed ? [before.slice(0, -1), after.slice(0, -1)] : [before, after];
  const order = orderOf(old.length, edit);
  const line = order.map((index) => old[index]).filter((position) => position !== undefined);
  const anchors = anchorsOf(edit, order, now.length);
  if (anchors.length === 0) return [{ before, after }];
  return gapsOf(anchors, edit.closed, line.length, now.length).map(([from, to]) => ({
    before: between(line, from.rank, to.rank, edit.closed),
    after: between(now, from.index, to.index, edit.closed),
  }));
}

function anchorsOf(edit: PathEdit, order: readonly number[], lengthAfter: number): Anchor[] {
  const gone = new Set(edit.removed.map(({ before }) => before));
  const moved = new Set(edit.moved.map(({ before }) => before));
  const come = new Set(edit.added.map(({ after }) => after));
  const indexes = Array.from({ length: lengthAfter }, (_, index) => index).filter(
    (index) => !come.has(index),
  );
  const staying = order.map((index, rank) => ({ index, rank })).filter(({ index }) => !gone.has(index));
  return staying.flatMap(({ index, rank }, place): Anchor[] => {
    const now = indexes[place];
    return moved.has(index) || now === undefined ? [] : [{ rank, index: now }];
  });
}

/** Anchors with something else between them. A ring goes on from its end to its start. */
function gapsOf(
  anchors: readonly Anchor[],
  closed: boolean,
  before: number,
  after: number,
): [Anchor, Anchor][] {
  const first = anchors[0] ?? { rank: 0, index: 0 };
  const ends = closed
    ? [...anchors, { rank: first.rank + before, index: first.index + after }]
    : [{ rank: -1, index: -1 }, ...anchors, { rank: before, index: after }];
  return ends.slice(1).flatMap((to, place): [Anchor, Anchor][] => {
    const from = ends[place] ?? to;
    return to.rank - from.rank > 1 || to.index - from.index > 1 ? [[from, to]] : [];
  });
}

/** Vertices from one to another, both included, round a ring if need be. */
function between(path: Path, from: number, to: number, closed: boolean): Path {
  const indexes = Array.from({ length: to - from + 1 }, (_, step) => from + step);
  return indexes
    .map((index) => path[closed ? index % path.length : index])
    .filter((position) => position !== undefined);
}
