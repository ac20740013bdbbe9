/** Things by where they lie, so that those near a place are found without a look at all of them. */
import type { Bounds } from './segmentIndex.ts';

/** Cells for the width of the world, where nothing else is said: an island is smaller than one, a sea is not many. */
const CELLS = 256;

/** Things with boxes in the unit square of `toMercator`, or a little outside it. */
export class BoxGrid<T> {
  readonly #cells = new Map<number, T[]>();
  /** For the width of the world. */
  readonly #count: number;

  constructor(count = CELLS) {
    this.#count = count;
  }

  add(bounds: Bounds, thing: T): void {
    for (const cell of this.#cellsOf(bounds)) {
      const others = this.#cells.get(cell);
      if (others) others.push(thing);
      else this.#cells.set(cell, [thing]);
    }
  }

  /** What may lie at a point, in the order in which it was added. */
  at(x: number, y: number): readonly T[] {
    return this.#cells.get(this.#cellOf(Math.floor(x * this.#count), Math.floor(y * this.#count))) ?? [];
  }

  /** What may reach into a box; each once, where things are points. */
  in(bounds: Bounds): T[] {
    const found: T[] = [];
    for (const cell of this.#cellsOf(bounds)) found.push(...(this.#cells.get(cell) ?? []));
    return found;
  }

  /** True where something that may reach into a box is such as is asked. Things may be asked more than once. */
  some({ left, right, top, bottom }: Bounds, is: (thing: T) => boolean): boolean {
    const last = { x: this.#column(right), y: this.#column(bottom) };
    const first = this.#column(left);
    for (let y = this.#column(top); y <= last.y; y += 1) {
      for (let x = first; x <= last.x; x += 1) {
        if (this.#cells.get(this.#cellOf(x, y))?.some(is)) return true;
      }
    }
    return false;
  }

  *#cellsOf({ left, right, top, bottom }: Bounds): Generator<number> {
    const last = { x: this.#column(right), y: this.#column(bottom) };
    for (let y = this.#column(top); y <= last.y; y += 1) {
      for (let x = this.#column(left); x <= last.x; x += 1) yield this.#cellOf(x, y);
    }
  }

  /** Boxes may reach one world beyond the square; what lies farther out counts as there. */
  #column(at: number): number {
    return Math.min(Math.max(Math.floor(at * this.#count), -this.#count), 2 * this.#count);
  }

  #cellOf(x: number, y: number): number {
    return (y + this.#count) * 4 * this.#count + x + this.#count;
  }
}
