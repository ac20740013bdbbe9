/** What becomes of each vertex of a path when a stretch of it is replaced. */
import { hunksOf } from '../../core/changes/sequence.ts';
import type { Position } from '../../core/model.ts';
import { isSamePosition } from '../../core/shapes/pathPlaces.ts';
import { keepPath, keepPosition } from './keptPositions.ts';
import type { PathText } from './featureText.ts';

/**
 * Vertices of a path that follow each other. In a closed ring the last position is the first vertex again; a stretch
 * may go on over it, each vertex counted once, or be all positions with the closing one.
 */
export interface Stretch {
  part: number;
  path: number;
  from: number;
  count: number;
}

/** Vertices by their index in the path, that of a closed ring without its last position; those that stay are not named. */
export interface PathPlan {
  moved: Map<number, Position>;
  removed: Set<number>;
  /** New positions behind a vertex; before all for -1. */
  added: Map<number, Position[]>;
}

/** How many vertices a path has: a closed ring one less than positions. */
export function vertexCount({ positions, closed }: PathText): number {
  return closed ? positions.length - 1 : positions.length;
}

/**
 * The plan that puts other positions in the place of a stretch and leaves as many vertices untouched as can be. Throws where
 * the path has no such stretch. `isPath` is false for points, which do not go on from each other.
 */
export function planStretch(
  path: PathText,
  { from, count }: Stretch,
  given: readonly Position[],
  isPath: boolean,
): PathPlan {
  const most = vertexCount(path);
  const isWholeRing = path.closed && from === 0 && count === most + 1;
  const isInside = from >= 0 && from <= most && count >= 0 && (path.closed || from + count <= most);
  if (!isInside || (count > most && !isWholeRing))
    throw new RangeError(`A path of ${most} vertices has no stretch of ${count} from ${from}.`);
  const near = path.positions[from] ?? path.positions[from - 1];
  const kept = isPath ? keepPath(given, near) : given.map(keepPosition);
  const now = isWholeRing ? withoutLastIfFirst(kept) : kept;
  const indexes = Array.from({ length: Math.min(count, most) }, (_, index) => (from + index) % most);
  return alignVertices(path.positions, indexes, now, from - 1);
}

function withoutLastIfFirst(ring: Position[]): Position[] {
  const [first, last] = [ring[0], ring.at(-1)];
  return ring.length > 1 && first && last && isSamePosition(first, last) ? ring.slice(0, -1) : ring;
}

/** Vertices that are no longer there give their lines to new ones as far as there are both between two that stay. */
function alignVertices(
  positions: readonly Position[],
  indexes: readonly number[],
  now: readonly Position[],
  before: number,
): PathPlan {
  const plan: PathPlan = { moved: new Map(), removed: new Set(), added: new Map() };
  const old = indexes.map((index) => keyOf(positions[index] ?? [0, 0]));
  for (const hunk of hunksOf(old, now.map(keyOf))) {
    const gone = indexes.slice(hunk.before.from, hunk.before.to);
    const come = now.slice(hunk.after.from, hunk.after.to);
    gone.forEach((index, at) => {
      const position = come[at];
      if (position) plan.moved.set(index, position);
      else plan.removed.add(index);
    });
    const more = come.slice(gone.length);
    const behind = gone.at(-1) ?? indexes[hunk.before.from - 1] ?? before;
    // Where the stretch is a whole ring, its last vertex is also the one before its first.
    if (more.length > 0) plan.added.set(behind, [...more, ...(plan.added.get(behind) ?? [])]);
  }
  giveLine(plan, before);
  return plan;
}

/** A stretch that is a whole ring begins behind its own last vertex; where that goes, a new one before the first takes its line. */
function giveLine({ moved, removed, added }: PathPlan, before: number): void {
  const [first, ...others] = added.get(before) ?? [];
  if (!first || !removed.delete(before)) return;
  moved.set(before, first);
  if (others.length > 0) added.set(before, others);
  else added.delete(before);
}

function keyOf(position: Position): string {
  return keepPosition(position).join();
}

/** The vertices of a path after its plan, in order. */
export function* plannedVertices(path: PathText, plan: PathPlan): Generator<Position> {
  yield* plan.added.get(-1) ?? [];
  for (let index = 0; index < vertexCount(path); index += 1) {
    const position = plan.moved.get(index) ?? path.positions[index];
    if (position && !plan.removed.has(index)) yield position;
    yield* plan.added.get(index) ?? [];
  }
}
