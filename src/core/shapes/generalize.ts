/**
 * Generalization of a line after D. H. Douglas and T. K. Peucker, Cartographica 10 (1973), with a tolerance that may
 * change from place to place: fine where the reader looks, coarse far away.
 */

export type Point = readonly [x: number, y: number];

/** The distance by which a point may be moved. */
export type Tolerance = (point: Point) => number;

/** A line as plain numbers, each asked for many times; tolerances as their squares. */
interface Line {
  x: Float64Array;
  y: Float64Array;
  squares: Float64Array;
}

/** Leaves out the points that lie no farther from the rest than the tolerance there. Both ends are kept. */
export function generalize(points: readonly Point[], tolerance: Tolerance): Point[] {
  if (points.length < 3) return [...points];
  const line = lineOf(points, tolerance);
  const kept = new Uint8Array(points.length);
  kept[0] = kept[points.length - 1] = 1;
  const open: [first: number, last: number][] = [[0, points.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const farthest = farthestFrom(line, ...span);
    if (farthest === null) continue;
    kept[farthest] = 1;
    open.push([span[0], farthest], [farthest, span[1]]);
  }
  return points.filter((_, index) => kept[index]);
}

function lineOf(points: readonly Point[], tolerance: Tolerance): Line {
  const numbers = () => new Float64Array(points.length);
  const [x, y, squares] = [numbers(), numbers(), numbers()];
  points.forEach((point, index) => {
    x[index] = point[0];
    y[index] = point[1];
    squares[index] = tolerance(point) ** 2;
  });
  return { x, y, squares };
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
function farthestFrom({ x, y, squares }: Line, first: number, last: number): number | null {
  const fromX = x[first] ?? 0;
  const fromY = y[first] ?? 0;
  const alongX = (x[last] ?? 0) - fromX;
  const alongY = (y[last] ?? 0) - fromY;
  const length = alongX * alongX + alongY * alongY;
  let farthest: number | null = null;
  let most = 1;
  for (let index = first + 1; index < last; index++) {
    const pointX = (x[index] ?? 0) - fromX;
    const pointY = (y[index] ?? 0) - fromY;
    const along = length === 0 ? 0 : (pointX * alongX + pointY * alongY) / length;
    const share = along < 0 ? 0 : along > 1 ? 1 : along;
    const offX = pointX - share * alongX;
    const offY = pointY - share * alongY;
    const excess = (offX * offX + offY * offY) / (squares[index] ?? 1);
    if (excess <= most) continue;
    farthest = index;
    most = excess;
  }
  return farthest;
}
