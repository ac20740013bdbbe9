/** Which boxes lie near another: with ten thousand of them, not all can be compared with all. */
import type { Bbox } from './model.ts';
import { boxGap } from './shapeGap.ts';

/** Something with a box. */
interface Boxed {
  bbox: Bbox;
}

/** Things in the order of their western edges. */
export class NearLand<T extends Boxed> {
  readonly #sorted: readonly Placed<T>[];
  /** How far east anything reaches up to here: where that is too far west, all before it is. */
  readonly #reach: Float64Array;

  constructor(things: readonly T[]) {
    this.#sorted = things.map((thing, place) => ({ thing, place })).sort((a, b) => west(a) - west(b));
    this.#reach = new Float64Array(things.length);
    for (const [at, { thing }] of this.#sorted.entries())
      this.#reach[at] = Math.max(this.#reach[at - 1] ?? -Infinity, thing.bbox[2]);
  }

  /**
   * That with the least gap to a box; of several with the same the first that was given. Null where all are passed over.
   * `shrink` is how long a degree of longitude is, in degrees of latitude.
   */
  nearest(bbox: Bbox, shrink: number, passedOver: ReadonlySet<T>): T | null {
    const best: { found: Placed<T> | null; square: number } = { found: null, square: Infinity };
    this.#walk(bbox, shrink, (found, square) => {
      const { found: before } = best;
      const isNearer =
        square < best.square || (square === best.square && before && found.place < before.place);
      if (isNearer && !passedOver.has(found.thing)) Object.assign(best, { found, square });
      return best.square;
    });
    return best.found?.thing ?? null;
  }

  /** All whose gap is less than `gap` degrees of latitude, the nearest first. */
  within(bbox: Bbox, shrink: number, gap: number): { thing: T; gap: number }[] {
    const near: { thing: T; gap: number; place: number }[] = [];
    this.#walk(bbox, shrink, ({ thing, place }, square) => {
      if (square < gap * gap) near.push({ thing, gap: Math.sqrt(square), place });
      return gap * gap;
    });
    return near.sort((a, b) => a.gap - b.gap || a.place - b.place);
  }

  /** Goes through what may be nearer than the square of a gap, which each step gives anew. */
  #walk(bbox: Bbox, shrink: number, step: (found: Placed<T>, square: number) => number): void {
    const start = firstBeyond(this.#sorted, bbox[2]);
    let limit = Infinity;
    const visit = (at: number, away: number): boolean => {
      const found = this.#sorted[at];
      const least = Math.max(0, away) * shrink;
      if (!found || least * least > limit) return false;
      limit = step(found, boxGap(bbox, found.thing.bbox, shrink));
      return true;
    };
    for (let at = start - 1; visit(at, bbox[0] - (this.#reach[at] ?? 0));) at -= 1;
    for (let at = start; visit(at, (this.#sorted[at]?.thing.bbox[0] ?? 0) - bbox[2]);) at += 1;
  }
}

interface Placed<T> {
  thing: T;
  /** In the order in which they were given. */
  place: number;
}

function west({ thing: { bbox } }: Placed<Boxed>): number {
  return bbox[0];
}

/** The first whose western edge lies east of a longitude. */
function firstBeyond(sorted: readonly Placed<Boxed>[], lng: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (west(sorted[middle] as Placed<Boxed>) > lng) high = middle;
    else low = middle + 1;
  }
  return low;
}
