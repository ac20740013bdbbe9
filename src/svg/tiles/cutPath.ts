/** Cuts paths to a box. */
import { geoClipRectangle } from 'd3-geo';

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

/** d3-geo takes points nearer than a millionth to be one: so it is given numbers as large as those of a drawing. */
const SCALE = 2 ** 24;

/**
 * The rings of an area, closed again along the sides. Where a bay lies across a side the two shores become areas of their
 * own: no seam is left across the water.
 */
export function cutRings(rings: readonly Path[], { left, top, right, bottom }: Sides): Path[] {
  const cut: Point[][] = [];
  const clip = geoClipRectangle(left * SCALE, top * SCALE, right * SCALE, bottom * SCALE);
  const stream = clip({
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
    lineStart: () => void cut.push([]),
    lineEnd: () => {
      const ring = cut.at(-1);
      const [first] = ring ?? [];
      if (first) ring?.push(first);
    },
    point: (x, y) => void cut.at(-1)?.push([x / SCALE, y / SCALE]),
  });
  stream.polygonStart();
  for (const ring of rings) {
    stream.lineStart();
    for (const [x, y] of ring.slice(1)) stream.point(x * SCALE, y * SCALE);
    stream.lineEnd();
  }
  stream.polygonEnd();
  return cut.filter(({ length }) => length > 3);
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
