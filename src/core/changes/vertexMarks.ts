/** What a map of a change has to show: vertices that came, went or moved, and whole rings and lines. */
import type { Geometry } from 'geojson';
import type { Position } from '../model.ts';
import type { GeometryChange, Path, PathEdit } from './changes.ts';
import { toParts } from './shapeParts.ts';
import { stretchesOf, type Stretch } from './stretches.ts';

/** One vertex. `around` are its neighbours on the line, before and after. */
export interface VertexMark {
  change: 'moved' | 'added' | 'removed';
  /** Where it was … */
  from?: Position;
  /** … and is. */
  to?: Position;
  around: Position[];
}

/** What a change of a geometry shows. */
export interface ShapeMarks {
  vertices: VertexMark[];
  /** Stretches of lines that have another course, from a vertex that stayed to the next one. */
  stretches: Stretch[];
  /** Rings and lines that came or went as a whole; `isHole` for those in a part that stayed: one that came took land away. */
  paths: { change: 'added' | 'removed'; path: Path; isHole: boolean }[];
}

/** The marks of a change, in the order of the lines. */
export function marksOf({ parts }: GeometryChange, before: Geometry, after: Geometry): ShapeMarks {
  const [old, now] = [toParts(before).parts, toParts(after).parts];
  const marks: ShapeMarks = { vertices: [], stretches: [], paths: [] };
  for (const part of parts) {
    if (part.change !== 'edited') {
      marks.paths.push(...part.item.map((path) => ({ change: part.change, path, isHole: false })));
      continue;
    }
    for (const path of part.edit ?? []) {
      // The outer rings of a part that stayed are always the same one: what comes or goes in it is a hole.
      if (path.change !== 'edited') marks.paths.push({ change: path.change, path: path.item, isHole: true });
      else if (path.edit) {
        const [oldPath, nowPath] = [old[part.before]?.[path.before], now[part.after]?.[path.after]];
        marks.vertices.push(...verticesOf(path.edit, oldPath ?? [], nowPath ?? []));
        marks.stretches.push(...stretchesOf(path.edit, oldPath ?? [], nowPath ?? []));
      }
    }
  }
  return marks;
}

function verticesOf(edit: PathEdit, old: Path, now: Path): VertexMark[] {
  const beside = (path: Path, index: number) => neighbours(path, index, edit.closed);
  const marks = [
    ...edit.moved.map(({ before, after, from, to }) => ({
      order: after,
      mark: { change: 'moved' as const, from, to, around: [...beside(old, before), ...beside(now, after)] },
    })),
    ...edit.added.map(({ after, position }) => ({
      order: after,
      mark: { change: 'added' as const, to: position, around: beside(now, after) },
    })),
    ...edit.removed.map(({ before, position }) => ({
      order: before,
      mark: { change: 'removed' as const, from: position, around: beside(old, before) },
    })),
  ];
  return marks.sort((a, b) => a.order - b.order).map(({ mark }) => mark);
}

function neighbours(path: Path, index: number, closed: boolean): Position[] {
  const count = closed ? path.length - 1 : path.length;
  const wrapped = closed ? [(index - 1 + count) % count, (index + 1) % count] : [index - 1, index + 1];
  return wrapped.map((at) => path[at]).filter((position) => position !== undefined);
}
