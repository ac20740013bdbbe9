/** Things by where they lie, so that those near a place are found without a look at all of them. */
import type { Bounds } from './segmentIndex.ts';

/** Cells for the width of the world: a few names are as large as one at the zooms at which names begin to crowd. */
const CELLS = 256;

/** Things with boxes in the unit square of `toMercator`, or a little outside it. */
export class BoxGrid<T> {
  readonly #cells = new Map<number, T[]>();

  add(bounds: Bounds, thing: T): void {
    for (const cell of cellsOf(bounds)) {
      const others = this.#cells.get(cell);
      if (others) others.push(thing);
      else this.#cells.set(cell, [thing]);
    }
  }

  /** What may lie at a point, in the order in which it was added. */
  at(x: number, y: number): readonly T[] {
    return this.#cells.get(cellOf(Math.floor(x * CELLS), Math.floor(y * CELLS))) ?? [];
  }

  /** What may reach into a box, each once. */
  near(bounds: Bounds): T[] {
    const found = new Set<T>();
    for (const cell of cellsOf(bounds)) {
      for (const thing of this.#cells.get(cell) ?? []) found.add(thing);
    }
    return [...found];
  }
}

/** Boxes may reach so many cells beyond the square; what lies farther out counts as there. */
const BEYOND = CELLS;

function* cellsOf({ left, right, top, bottom }: Bounds): Generator<number> {
  const last = { x: column(right), y: column(bottom) };
  for (let y = column(top); y <= last.y; y += 1) {
    for (let x = column(left); x <= last.x; x += 1) yield cellOf(x, y);
  }
}

function column(at: number): number {
  return Math.min(Math.max(Math.floor(at * CELLS), -BEYOND), CELLS + BEYOND);
}

function cellOf(x: number, y: number): number {
  return (y + BEYOND) * (CELLS + 3 * BEYOND) + x + BEYOND;
}
