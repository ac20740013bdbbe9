/** What a pointer means among the handles of a stretch. */
import type { HandleStretch } from '../cartography/editSurface.ts';
import type { ScreenPoint } from '../cartography/renderer.ts';

/** A vertex, or the middle of the edge from it to the next one. */
export type Hit = { kind: 'vertex' | 'middle'; index: number; point: ScreenPoint };

/** On an edge shorter than so many reaches, a pointer in reach of the middle could mean an end as well. */
const REACHES = 4;

/** The handle nearest to a point within reach (CSS pixels), or null. Points are those of the positions of the stretch. */
export function hitHandle(
  { isRing, leads }: Pick<HandleStretch, 'isRing' | 'leads'>,
  points: readonly ScreenPoint[],
  at: ScreenPoint,
  reachPx: number,
): Hit | null {
  let best: Hit | null = null;
  let nearest = reachPx;
  const look = (kind: Hit['kind'], index: number, point: ScreenPoint) => {
    const distance = Math.hypot(point.x - at.x, point.y - at.y);
    if (distance < nearest) [best, nearest] = [{ kind, index, point }, distance];
  };
  for (const [index, point] of points.entries()) {
    if (isHandle(leads, index, points.length)) look('vertex', index, point);
    const next = points[index + 1] ?? (isRing ? points[0] : undefined);
    if (next && hasMiddle(point, next, reachPx)) look('middle', index, middleOf(point, next));
  }
  return best;
}

/** False for the ends of a stretch that only lead on to the rest of the line. */
export function isHandle(leads: HandleStretch['leads'], index: number, count: number): boolean {
  return !(leads.first && index === 0) && !(leads.last && index === count - 1);
}

/** True where an edge has room for a handle in its middle. */
export function hasMiddle(a: ScreenPoint, b: ScreenPoint, reachPx: number): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) >= REACHES * reachPx;
}

function middleOf(a: ScreenPoint, b: ScreenPoint): ScreenPoint {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** Positions that came back, with those that were not touched exactly as they were given. */
export function keepGiven<Item extends readonly number[]>(
  given: readonly Item[],
  back: readonly Item[],
): Item[] {
  const isSame = (a: Item | undefined, b: Item | undefined) =>
    a !== undefined && b !== undefined && a.every((value, axis) => Math.abs(value - (b[axis] ?? NaN)) < 1e-8);
  let first = 0;
  while (isSame(given[first], back[first])) first += 1;
  let last = 0;
  const most = Math.min(given.length, back.length) - first;
  while (last < most && isSame(given.at(-1 - last), back.at(-1 - last))) last += 1;
  return [
    ...given.slice(0, first),
    ...back.slice(first, back.length - last),
    ...given.slice(given.length - last),
  ];
}
