/** Finds where rings or lines cross or touch, with a grid, so that a coast of ten thousand positions takes milliseconds. */
import type { Position } from '../model.ts';

/** A side of a ring: from position `from` to the one after it. */
export interface Side {
  ring: number;
  from: number;
}

/** How two sides meet: inside both, or at an end or along each other. */
export interface Crossing {
  a: Side;
  b: Side;
  proper: boolean;
}

/** A side in whole millionths of a degree, in which its products are exact for any side under 60 degrees. */
interface Segment extends Side {
  ax: number;
  ay: number;
  bx: number;
  by: number;
  /** Which of the ring's sides it is, not counting those without length. */
  order: number;
  /** Number of sides of its ring; of a line, which leads nowhere back, without end. */
  sides: number;
}

/** More comparisons than any drawn coast needs; only a made-up tangle reaches it. */
const MAX_COMPARISONS = 20_000_000;

/**
 * Every place where closed rings cross or touch themselves or each other; sides that are neighbours in a ring only
 * where one folds back on the other. Lines are the same, but that their last side is no neighbour of their first.
 * Null where they are too tangled to be compared in a second.
 */
export function findCrossings(paths: Position[][], are: 'rings' | 'lines' = 'rings'): Crossing[] | null {
  const segments = paths.flatMap((path, index) => toSegments(path, index, are === 'rings'));
  const crossings = new Map<string, Crossing>();
  let comparisons = 0;
  for (const cell of gridCells(segments)) {
    comparisons += (cell.length * cell.length) / 2;
    if (comparisons > MAX_COMPARISONS) return null;
    for (let i = 0; i < cell.length; i += 1) compareWithRest(cell, i, crossings);
  }
  return [...crossings.values()];
}

function toSegments(path: Position[], index: number, isRing: boolean): Segment[] {
  const whole = path.map(([lng, lat]) => [Math.round(lng * 1e6), Math.round(lat * 1e6)] as const);
  const segments: Segment[] = [];
  for (const [from, [ax, ay]] of whole.entries()) {
    const [bx, by] = whole[from + 1] ?? [ax, ay];
    const order = segments.length;
    if (ax !== bx || ay !== by) segments.push({ ring: index, from, ax, ay, bx, by, order, sides: 0 });
  }
  for (const segment of segments) segment.sides = isRing ? segments.length : Infinity;
  return segments;
}

function* gridCells(segments: Segment[]): Generator<Segment[]> {
  const size = cellSize(segments);
  const cells = new Map<number, Segment[]>();
  for (const segment of segments) {
    for (const key of cellsOf(segment, size)) {
      const cell = cells.get(key);
      if (cell) cell.push(segment);
      else cells.set(key, [segment]);
    }
  }
  yield* cells.values();
}

/** Twice the mean length: a side then lies in about two cells. */
function cellSize(segments: Segment[]): number {
  const total = segments.reduce((sum, { ax, ay, bx, by }) => sum + Math.abs(bx - ax) + Math.abs(by - ay), 0);
  return Math.max(1, (2 * total) / Math.max(1, segments.length));
}

/** Cells under a side, row by row; only the columns that it passes in that row. */
function* cellsOf({ ax, ay, bx, by }: Segment, size: number): Generator<number> {
  const [low, high] = ay <= by ? [ay, by] : [by, ay];
  for (let row = Math.floor(low / size); row <= Math.floor(high / size); row += 1) {
    const [x1, x2] = [xAt(row * size), xAt((row + 1) * size)];
    const lastColumn = Math.floor((Math.max(x1, x2) + 1) / size);
    for (let column = Math.floor((Math.min(x1, x2) - 1) / size); column <= lastColumn; column += 1) {
      yield row * 1e8 + column;
    }
  }
  function xAt(y: number): number {
    if (ay === by) return y <= ay ? ax : bx;
    return ax + ((Math.min(Math.max(y, low), high) - ay) / (by - ay)) * (bx - ax);
  }
}

function compareWithRest(cell: Segment[], i: number, crossings: Map<string, Crossing>): void {
  const a = cell[i];
  for (let j = i + 1; a && j < cell.length; j += 1) {
    const b = cell[j];
    const meeting = b && meet(a, b);
    if (meeting)
      crossings.set(`${a.ring} ${a.from} ${b.ring} ${b.from}`, { a, b, proper: meeting === 'cross' });
  }
}

function meet(a: Segment, b: Segment): 'cross' | 'touch' | null {
  if (a.ring === b.ring) {
    if (isNext(a, b)) return foldsBack(a, b) ? 'touch' : null;
    if (isNext(b, a)) return foldsBack(b, a) ? 'touch' : null;
  }
  const [b1, b2] = [turn(a, b.ax, b.ay), turn(a, b.bx, b.by)];
  const [a1, a2] = [turn(b, a.ax, a.ay), turn(b, a.bx, a.by)];
  if (b1 * b2 < 0 && a1 * a2 < 0) return 'cross';
  const touches =
    (b1 === 0 && inBox(a, b.ax, b.ay)) ||
    (b2 === 0 && inBox(a, b.bx, b.by)) ||
    (a1 === 0 && inBox(b, a.ax, a.ay)) ||
    (a2 === 0 && inBox(b, a.bx, a.by));
  return touches ? 'touch' : null;
}

function isNext(a: Segment, b: Segment): boolean {
  return (a.order + 1) % a.sides === b.order;
}

function foldsBack(a: Segment, b: Segment): boolean {
  const [ux, uy, vx, vy] = [a.bx - a.ax, a.by - a.ay, b.bx - b.ax, b.by - b.ay];
  return ux * vy === uy * vx && ux * vx + uy * vy < 0;
}

/** Sign of the side of `segment` on which a point lies; 0 on its line. */
function turn({ ax, ay, bx, by }: Segment, x: number, y: number): number {
  return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
}

function inBox({ ax, ay, bx, by }: Segment, x: number, y: number): boolean {
  return x >= Math.min(ax, bx) && x <= Math.max(ax, bx) && y >= Math.min(ay, by) && y <= Math.max(ay, by);
}
