/** Where a feature is pointed at: inside an area far from its edges, or in the middle of a line. */
import type { Position } from './model.ts';

/** A square: its middle, half its side, and the distance of the middle from the edges (below 0: outside). */
interface Cell {
  x: number;
  y: number;
  half: number;
  inside: number;
}

/** The search ends where no position can be farther inside by more than this part of half a first square. */
const PRECISION = 0.1;
/** Squares that the search begins with, along the shorter side of the box. */
const FIRST_SQUARES = 6;

/**
 * The position farthest from the edges of a polygon, to one percent of its width; null where it has no inside.
 * Squares that cannot hold a better position than the best one known are left out, the others cut in four: the
 * method of https://blog.mapbox.com/a-new-algorithm-for-finding-a-visual-center-of-a-polygon-7c77e6492fbc
 */
export function findPole(rings: Position[][]): Position | null {
  const lats = rings.flat().map(([, lat]) => lat);
  // A degree of longitude is shorter than one of latitude; without this the distances would be wrong.
  const stretch = Math.cos(((lats.reduce((sum, lat) => sum + lat, 0) / lats.length) * Math.PI) / 180) || 1;
  const flat = rings.map((ring) => ring.map(([lng, lat]): Position => [lng * stretch, lat]));
  const { west, south, east, north } = boundsOf(flat[0] ?? []);
  // In a rectangle many positions are equally far inside; its middle looks best.
  let best = measure((west + east) / 2, (south + north) / 2, 0, flat);
  let cells = firstCells(flat, best.inside);
  const step = (cells[0]?.half ?? 0) * PRECISION;
  while (cells.length > 0) {
    for (const cell of cells) if (cell.inside > best.inside) best = cell;
    const goal = best.inside + step;
    cells = cells
      .filter((cell) => cell.inside + cell.half * Math.SQRT2 > goal)
      .flatMap((cell) => quarter(cell, flat, best.inside));
  }
  return best.inside > 0 ? [best.x / stretch, best.y] : null;
}

function boundsOf(ring: Position[]): { west: number; south: number; east: number; north: number } {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    [west, south] = [Math.min(west, x), Math.min(south, y)];
    [east, north] = [Math.max(east, x), Math.max(north, y)];
  }
  return { west, south, east, north };
}

function firstCells(rings: Position[][], known: number): Cell[] {
  const { west, south, east, north } = boundsOf(rings[0] ?? []);
  const [width, height] = [east - west, north - south];
  // The longer side must not need more than a hundred squares.
  const side = Math.max(Math.min(width, height) / FIRST_SQUARES, Math.max(width, height) / 100);
  const cells: Cell[] = [];
  if (!(side > 0) || !Number.isFinite(side)) return cells;
  for (let x = west + side / 2; x < east + side / 2; x += side) {
    for (let y = south + side / 2; y < north + side / 2; y += side)
      cells.push(measure(x, y, side / 2, rings, known));
  }
  return cells;
}

function quarter({ x, y, half }: Cell, rings: Position[][], known: number): Cell[] {
  const q = half / 2;
  return [
    measure(x - q, y - q, q, rings, known),
    measure(x + q, y - q, q, rings, known),
    measure(x - q, y + q, q, rings, known),
    measure(x + q, y + q, q, rings, known),
  ];
}

/**
 * A square with the distance of its middle from the edges. As soon as it is so near to one that the square can hold
 * nothing farther inside than what is known, the distance is of no more interest, and given as -Infinity.
 */
function measure(x: number, y: number, half: number, rings: Position[][], known = -Infinity): Cell {
  const atLeast = known - half * Math.SQRT2;
  const enough = atLeast > 0 ? atLeast * atLeast : -1;
  let isInside = false;
  let squared = Infinity;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      const [ax, ay] = ring[i - 1] ?? [x, y];
      const [bx, by] = ring[i] ?? [x, y];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
      squared = Math.min(squared, squaredDistance(x, y, ax, ay, bx - ax, by - ay));
      if (squared < enough) return { x, y, half, inside: -Infinity };
    }
  }
  return { x, y, half, inside: (isInside ? 1 : -1) * Math.sqrt(squared) };
}

/** Square of the distance from a point to the side that begins at a and goes dx, dy. */
function squaredDistance(x: number, y: number, ax: number, ay: number, dx: number, dy: number): number {
  const share = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
  const clamped = Math.min(1, Math.max(0, share));
  return (x - ax - clamped * dx) ** 2 + (y - ay - clamped * dy) ** 2;
}

/** The middle of a line as the map draws it: straight in Mercator between its positions. */
export function findMiddle(line: Position[]): Position {
  const drawn = line.map(([lng, lat]): Position => [lng, mercatorY(lat)]);
  const lengths = drawn.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = drawn[index] ?? [x, y];
    return Math.hypot(x - fromX, y - fromY);
  });
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
  const found = lengths.findIndex((length) => (left -= length) <= 0);
  const [a, b] = [drawn[found], drawn[found + 1]];
  if (!a || !b) return line[0] ?? [0, 0];
  const share = 1 + left / (lengths[found] || 1);
  return [a[0] + (b[0] - a[0]) * share, latitudeAt(a[1] + (b[1] - a[1]) * share)];
}

/** Mercator's y in degrees, so that it compares with a longitude. */
function mercatorY(lat: number): number {
  const limited = Math.min(89.9, Math.max(-89.9, lat));
  return (Math.log(Math.tan(((45 + limited / 2) * Math.PI) / 180)) * 180) / Math.PI;
}

function latitudeAt(y: number): number {
  return (Math.atan(Math.exp((y * Math.PI) / 180)) * 360) / Math.PI - 90;
}
