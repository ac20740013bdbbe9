/** Cuts paths to a box. */

export type Point = readonly [x: number, y: number];
export type Path = readonly Point[];

/** A box by its sides; y grows southward. */
export interface Sides {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** One side of a box: which coordinate it holds to, where, and on which side of it all is kept. */
type Side = readonly [axis: 0 | 1, at: number, keep: 1 | -1];

function sidesOf({ left, top, right, bottom }: Sides): Side[] {
  return [
    [0, left, 1],
    [0, right, -1],
    [1, top, 1],
    [1, bottom, -1],
  ];
}

/** True where all of a path lies in the box. */
export function isWithin(path: Path, { left, top, right, bottom }: Sides): boolean {
  return path.every(([x, y]) => x >= left && x <= right && y >= top && y <= bottom);
}

/** A closed ring, closed again along the sides: I. E. Sutherland and G. W. Hodgman, CACM 17 (1974). */
export function cutRing(ring: Path, sides: Sides): Path {
  return sidesOf(sides).reduce<Path>((path, side) => {
    const kept: Point[] = [];
    path.forEach((to, index) => {
      const from = path[index === 0 ? path.length - 1 : index - 1] ?? to;
      if (isKept(from, side) !== isKept(to, side)) kept.push(crossing(from, to, side));
      if (isKept(to, side)) kept.push(to);
    });
    const [first] = kept;
    const last = kept.at(-1);
    return first && last && (first[0] !== last[0] || first[1] !== last[1]) ? [...kept, first] : kept;
  }, ring);
}

/** The parts of a line that lie in the box. */
export function cutLine(line: Path, sides: Sides): Path[] {
  return sidesOf(sides).reduce<Path[]>((lines, side) => lines.flatMap((path) => partsOf(path, side)), [line]);
}

function partsOf(path: Path, side: Side): Path[] {
  const parts: Point[][] = [];
  path.forEach((to, index) => {
    const from = path[index - 1];
    if (from && isKept(from, side) !== isKept(to, side)) {
      const at = crossing(from, to, side);
      if (isKept(to, side)) parts.push([at]);
      else parts.at(-1)?.push(at);
    } else if (!from && isKept(to, side)) parts.push([]);
    if (isKept(to, side)) parts.at(-1)?.push(to);
  });
  return parts.filter(({ length }) => length > 1);
}

function isKept(point: Point, [axis, at, keep]: Side): boolean {
  return (point[axis] - at) * keep >= 0;
}

function crossing(from: Point, to: Point, [axis, at]: Side): Point {
  const share = (at - from[axis]) / (to[axis] - from[axis]);
  const other = axis === 0 ? 1 : 0;
  const across = from[other] + (to[other] - from[other]) * share;
  return axis === 0 ? [at, across] : [across, at];
}
