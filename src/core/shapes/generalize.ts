/**
 * Generalization of a line after D. H. Douglas and T. K. Peucker, Cartographica 10 (1973), with a tolerance that may
 * change from place to place: fine where the reader looks, coarse far away.
 */

export type Point = readonly [x: number, y: number];

/** The distance by which a point may be moved. */
export type Tolerance = (point: Point) => number;

/** Leaves out the points that lie no farther from the rest than the tolerance there. Both ends are kept. */
export function generalize(points: readonly Point[], tolerance: Tolerance): Point[] {
  if (points.length < 3) return [...points];
  const kept = new Uint8Array(points.length);
  kept[0] = kept[points.length - 1] = 1;
  const open: [first: number, last: number][] = [[0, points.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const farthest = farthestFrom(points, span, tolerance);
    if (farthest === null) continue;
    kept[farthest] = 1;
    open.push([span[0], farthest], [farthest, span[1]]);
  }
  return points.filter((_, index) => kept[index]);
}

/** The same for a ring, given without its first point at the end; two opposite points are kept. */
export function generalizeRing(ring: readonly Point[], tolerance: Tolerance): Point[] {
  const [first] = ring;
  if (!first || ring.length < 4) return [...ring];
  let opposite = 0;
  let most = -1;
  ring.forEach(([x, y], index) => {
    const distance = (x - first[0]) ** 2 + (y - first[1]) ** 2;
    if (distance > most) [opposite, most] = [index, distance];
  });
  const there = generalize(ring.slice(0, opposite + 1), tolerance);
  const back = generalize([...ring.slice(opposite), first], tolerance);
  return [...there, ...back.slice(1, -1)];
}

/** Index of the point of a span that is farthest beyond its tolerance; null where none is. */
function farthestFrom(
  points: readonly Point[],
  [first, last]: [number, number],
  tolerance: Tolerance,
): number | null {
  const [a, b] = [points[first], points[last]];
  if (!a || !b) return null;
  let farthest: number | null = null;
  let most = 1;
  for (let index = first + 1; index < last; index++) {
    const point = points[index];
    if (!point) continue;
    const excess = distanceToSegment(point, a, b) / tolerance(point);
    if (excess > most) [farthest, most] = [index, excess];
  }
  return farthest;
}

function distanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / square));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}
