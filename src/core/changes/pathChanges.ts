/** Changes of one line or ring, vertex by vertex. */
import type { Position } from '../model.ts';
import type { Path, PathEdit } from './changes.ts';
import { fillUp } from './lists.ts';
import { hunksOf, type Hunk } from './sequence.ts';
import { pairMoves } from './vertexMoves.ts';

/** A way to look at the vertices before: turned round, and beginning at another one. */
interface Turn {
  reversed: boolean;
  rotated: number;
}

/** The changes that turn one path into another; null where they are the same. */
export function pathEdit(before: Path, after: Path): PathEdit | null {
  const closed = isRing(before) && isRing(after);
  const [old, now] = closed ? [before.slice(0, -1), after.slice(0, -1)] : [before, after];
  const keysNow = now.map(keyOf);
  const found = turnsOf(old, keysNow, closed).map((turn) => compare(old, keysNow, turn));
  // Of turns that are as good, the first, which is none.
  const best = found.reduce((least, next) => (next.cost < least.cost ? next : least));
  const { hunks, order, turn } = best;
  if (hunks.length === 0 && !turn.reversed && turn.rotated === 0) return null;
  return { closed, ...turn, ...verticesIn(hunks, order, old, now) };
}

/** The path after the changes. Throws where they do not fit it. */
export function applyPathEdit(before: Path, edit: PathEdit): Path {
  const old = edit.closed ? before.slice(0, -1) : before;
  const moves = new Map(edit.moved.map(({ before: index, to }) => [index, to]));
  const gone = new Set(edit.removed.map(({ before: index }) => index));
  const staying = orderOf(old.length, edit).flatMap((index) => {
    const position = moves.get(index) ?? old[index];
    return position && !gone.has(index) ? [position] : [];
  });
  const now = fillUp(staying, new Map(edit.added.map(({ after, position }) => [after, position])));
  return edit.closed ? [...now, ...now.slice(0, 1)] : now;
}

function isRing(path: Path): boolean {
  const [first, last] = [path[0], path.at(-1)];
  return path.length > 1 && first !== undefined && last !== undefined && keyOf(first) === keyOf(last);
}

/** A position as a text, the same for the same position. */
export function keyOf([lng, lat]: Position): string {
  return `${lng},${lat}`;
}

/** How the vertices before could lie: as they were; begun elsewhere; turned round. */
function turnsOf(old: Path, keysNow: readonly string[], closed: boolean): Turn[] {
  const asItWas = { reversed: false, rotated: 0 };
  if (!closed) return [asItWas, { reversed: true, rotated: 0 }];
  const places = new Map(old.map((position, index) => [keyOf(position), index]));
  const first = keysNow.findIndex((key) => places.has(key));
  const place = places.get(keysNow[first] ?? '');
  if (place === undefined || place === first) return [asItWas];
  return [asItWas, { reversed: false, rotated: (place - first + old.length) % old.length }];
}

/** Indexes before, in the order that the vertices have after a turn. */
export function orderOf(length: number, { reversed, rotated }: Turn): number[] {
  const order = Array.from({ length }, (_, index) => (index + rotated) % length);
  return reversed ? order.reverse() : order;
}

function compare(old: Path, keysNow: readonly string[], turn: Turn) {
  const order = orderOf(old.length, turn);
  const keys = order.map((index) => keyOf(old[index] ?? [0, 0]));
  const hunks = hunksOf(keys, keysNow);
  const steps = hunks.reduce((sum, hunk) => sum + lengthOf(hunk.before) + lengthOf(hunk.after), 0);
  // A turn is a change too.
  const cost = steps + (turn.reversed || turn.rotated > 0 ? 1 : 0);
  return { cost, hunks, order, turn };
}

function lengthOf({ from, to }: Hunk['before']): number {
  return to - from;
}

function verticesIn(
  hunks: readonly Hunk[],
  order: readonly number[],
  old: Path,
  now: Path,
): Pick<PathEdit, 'moved' | 'added' | 'removed'> {
  const changes: Pick<PathEdit, 'moved' | 'added' | 'removed'> = { moved: [], added: [], removed: [] };
  for (const hunk of hunks) {
    const gone = order.slice(hunk.before.from, hunk.before.to).flatMap((before) => {
      const position = old[before];
      return position ? [{ before, position }] : [];
    });
    const come = now
      .slice(hunk.after.from, hunk.after.to)
      .map((position, index) => ({ after: hunk.after.from + index, position }));
    const moves = pairMoves(
      gone.map(({ position }) => position),
      come.map(({ position }) => position),
    );
    for (const [from, to] of moves) {
      const [a, b] = [gone[from], come[to]];
      if (a && b) changes.moved.push({ before: a.before, after: b.after, from: a.position, to: b.position });
    }
    const [movedFrom, movedTo] = [new Set(moves.map(([a]) => a)), new Set(moves.map(([, b]) => b))];
    changes.removed.push(...gone.filter((_, index) => !movedFrom.has(index)));
    changes.added.push(...come.filter((_, index) => !movedTo.has(index)));
  }
  return changes;
}
