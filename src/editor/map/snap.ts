/** Where a vertex jumps to: vertices of others first, then their edges, so that shared coasts stay shared. */
import { fromMercator, toMercator } from '../../cartography/mercator.ts';
import { roundPosition } from '../../core/canonical.ts';
import type { Position } from '../../core/model.ts';

/** Cells from one side of what is indexed to the other. */
const CELLS = 256;

type Point = readonly [x: number, y: number];

/** A place and how far it is (squared, in the unit square). */
interface Candidate {
  distance: number;
  position: Position;
}

/** Lines and rings, in a grid of cells, so that those near a place are found at once. */
export class SnapIndex {
  readonly #positions: Position[] = [];
  readonly #points: Point[] = [];
  readonly #vertices = new Map<number, number[]>();
  /** An edge by its first position; the second is the next one. */
  readonly #edges = new Map<number, number[]>();
  readonly #west: number;
  readonly #north: number;
  readonly #cell: number;

  constructor(paths: readonly (readonly Position[])[]) {
    const starts: number[] = [];
    for (const path of paths) {
      starts.push(this.#positions.length);
      for (const position of path) {
        this.#positions.push(position);
        this.#points.push(toMercator(position));
      }
    }
    const box = boxOf(this.#points);
    [this.#west, this.#north] = [box.west, box.north];
    this.#cell = Math.max(box.east - box.west, box.south - box.north, 1e-9) / CELLS;
    const isStart = new Set(starts);
    for (const [index, point] of this.#points.entries()) {
      put(this.#vertices, this.#cellOf(point), index);
      const next = this.#points[index + 1];
      if (next && !isStart.has(index + 1)) this.#putEdge(index, point, next);
    }
  }

  #cellOf([x, y]: Point): number {
    return this.#key(this.#column(x), this.#row(y));
  }

  #column(x: number): number {
    return Math.floor((x - this.#west) / this.#cell);
  }

  #row(y: number): number {
    return Math.floor((y - this.#north) / this.#cell);
  }

  #key(column: number, row: number): number {
    return row * 2 * CELLS + column;
  }

  /** In every cell that it may touch, piece by piece. */
  #putEdge(index: number, [x, y]: Point, [toX, toY]: Point): void {
    const pieces = Math.max(Math.ceil(Math.max(Math.abs(toX - x), Math.abs(toY - y)) / this.#cell), 1);
    for (let piece = 0; piece < pieces; piece += 1) {
      const [from, to] = [piece / pieces, (piece + 1) / pieces];
      const columns = [this.#column(x + from * (toX - x)), this.#column(x + to * (toX - x))];
      const rows = [this.#row(y + from * (toY - y)), this.#row(y + to * (toY - y))];
      for (const column of new Set(columns))
        for (const row of new Set(rows)) put(this.#edges, this.#key(column, row), index);
    }
  }

  /** The nearest vertex within reach (of the unit square), or null. */
  vertexNear(at: Point, reach: number): Candidate | null {
    return this.#nearest(
      this.#vertices,
      at,
      reach,
      (index) => this.#points[index] ?? at,
      (index) => {
        const [lng, lat] = this.#positions[index] ?? [0, 0];
        return [lng, lat];
      },
    );
  }

  /** The nearest place on an edge within reach (of the unit square), or null. */
  edgeNear(at: Point, reach: number): Candidate | null {
    const onEdge = (index: number) => {
      const from = this.#points[index] ?? at;
      return nearestOn(at, from, this.#points[index + 1] ?? from);
    };
    return this.#nearest(this.#edges, at, reach, onEdge, (index) =>
      roundPosition(fromMercator(onEdge(index))),
    );
  }

  #nearest(
    cells: ReadonlyMap<number, readonly number[]>,
    at: Point,
    reach: number,
    pointOf: (index: number) => Point,
    positionOf: (index: number) => Position,
  ): Candidate | null {
    let best = -1;
    let distance = reach ** 2;
    for (const index of this.#near(cells, at, reach)) {
      const [x, y] = pointOf(index);
      const here = (x - at[0]) ** 2 + (y - at[1]) ** 2;
      if (here <= distance) [best, distance] = [index, here];
    }
    return best < 0 ? null : { distance, position: positionOf(best) };
  }

  *#near(cells: ReadonlyMap<number, readonly number[]>, [x, y]: Point, reach: number): Generator<number> {
    const inside = (cell: number) => Math.min(Math.max(cell, -1), CELLS + 1);
    const [left, right] = [inside(this.#column(x - reach)), inside(this.#column(x + reach))];
    const [top, bottom] = [inside(this.#row(y - reach)), inside(this.#row(y + reach))];
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) yield* cells.get(this.#key(column, row)) ?? [];
  }
}

/** The place that a position jumps to, among several indexes; `reach` in the unit square of Mercator. Null for none. */
export function snapTo(indexes: readonly SnapIndex[], position: Position, reach: number): Position | null {
  const at = toMercator(position);
  const vertex = nearer(indexes.map((index) => index.vertexNear(at, reach)));
  return (vertex ?? nearer(indexes.map((index) => index.edgeNear(at, reach))))?.position ?? null;
}

function nearer(candidates: readonly (Candidate | null)[]): Candidate | null {
  const found = candidates.filter((candidate) => candidate !== null);
  return found.sort((a, b) => a.distance - b.distance)[0] ?? null;
}

function put(cells: Map<number, number[]>, key: number, index: number): void {
  const others = cells.get(key);
  if (!others) cells.set(key, [index]);
  else if (others.at(-1) !== index) others.push(index);
}

function nearestOn(at: Point, [x, y]: Point, [toX, toY]: Point): Point {
  const [alongX, alongY] = [toX - x, toY - y];
  const length = alongX ** 2 + alongY ** 2;
  const share = length === 0 ? 0 : ((at[0] - x) * alongX + (at[1] - y) * alongY) / length;
  const part = Math.min(Math.max(share, 0), 1);
  return [x + part * alongX, y + part * alongY];
}

function boxOf(points: readonly Point[]): { west: number; north: number; east: number; south: number } {
  const box = { west: Infinity, north: Infinity, east: -Infinity, south: -Infinity };
  for (const [x, y] of points) {
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.north = Math.min(box.north, y);
    box.south = Math.max(box.south, y);
  }
  return points.length === 0 ? { west: 0, north: 0, east: 1, south: 1 } : box;
}
