/** Lines and outlines, cut into short pieces so that those in a box are found quickly. Lengths in one unit: the map's. */

/** A box by its sides; y grows southward. */
export interface Bounds {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

type Point = readonly [x: number, y: number];
type Piece = readonly [x: number, y: number, toX: number, toY: number];

/** No piece is longer than this share of the world, east or south, so that a search by its north-western end misses none. */
const LONGEST = 1 / 2048;

/** Pieces of paths in the unit square, in bands from north to south, each sorted by its pieces' western ends. */
export class SegmentIndex {
  readonly #bands = new Map<number, Piece[]>();

  constructor(paths: readonly (readonly Point[])[]) {
    for (const piece of paths.flatMap(piecesOf)) {
      const band = Math.floor(Math.min(piece[1], piece[3]) / LONGEST);
      const others = this.#bands.get(band);
      if (others) others.push(piece);
      else this.#bands.set(band, [piece]);
    }
    for (const band of this.#bands.values()) band.sort((a, b) => a[0] - b[0]);
  }

  /** Length of what lies in the box; no more is counted than `enough`. */
  lengthIn(box: Bounds, enough = Infinity): number {
    let sum = 0;
    const last = Math.floor(box.bottom / LONGEST);
    for (let number = Math.floor(box.top / LONGEST) - 1; number <= last; number += 1) {
      const band = this.#bands.get(number) ?? [];
      for (let index = firstFrom(band, box.left - LONGEST); index < band.length; index += 1) {
        const piece = band[index];
        if (!piece || piece[0] > box.right) break;
        sum += clippedLength(piece, box);
        if (sum >= enough) return enough;
      }
    }
    return sum;
  }

  /** True where anything lies in the box. */
  touches(box: Bounds): boolean {
    return this.lengthIn(box, Number.MIN_VALUE) > 0;
  }
}

function firstFrom(band: readonly Piece[], x: number): number {
  let [low, high] = [0, band.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((band[middle]?.[0] ?? 0) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

function piecesOf(path: readonly Point[]): Piece[] {
  return path.slice(1).flatMap((to, index): Piece[] => {
    const from = path[index] ?? to;
    const [west, east] = from[0] <= to[0] ? [from, to] : [to, from];
    const [x, y] = [east[0] - west[0], east[1] - west[1]];
    const count = Math.max(Math.ceil(Math.max(x, Math.abs(y)) / LONGEST), 1);
    const at = (part: number): Point => [west[0] + (x * part) / count, west[1] + (y * part) / count];
    return Array.from({ length: count }, (_, part): Piece => [...at(part), ...at(part + 1)]);
  });
}

/** The algorithm of Y.-D. Liang and B. Barsky, ACM Transactions on Graphics 3 (1984). */
function clippedLength([x, y, toX, toY]: Piece, { left, right, top, bottom }: Bounds): number {
  if (x > right || toX < left || Math.min(y, toY) > bottom || Math.max(y, toY) < top) return 0;
  const [alongX, alongY] = [toX - x, toY - y];
  let [enter, leave] = [0, 1];
  for (const [step, room] of [
    [-alongX, x - left],
    [alongX, right - x],
    [-alongY, y - top],
    [alongY, bottom - y],
  ] as const) {
    if (step === 0) continue;
    if (step < 0) enter = Math.max(enter, room / step);
    else leave = Math.min(leave, room / step);
  }
  return leave > enter ? (leave - enter) * Math.hypot(alongX, alongY) : 0;
}
