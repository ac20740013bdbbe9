/** Lines and outlines, cut into short pieces so that those in a box are found quickly. Lengths in one unit: the map's. */

/** A box by its sides; y grows southward. */
export interface Bounds {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

type Point = readonly [x: number, y: number];

/** No piece is longer than this share of the world, east or south, so that a search by its north-western end misses none. */
const LONGEST = 1 / 2048;
/** Numbers of a piece: its western end, then its eastern. */
const NUMBERS = 4;
const NONE = new Float64Array();

/**
 * Pieces of paths in the unit square, in bands from north to south, each sorted by its pieces' western ends. Plain numbers,
 * one piece after the other: a large atlas has millions.
 */
export class SegmentIndex {
  readonly #bands = new Map<number, Float64Array>();

  constructor(paths: Iterable<readonly Point[]>) {
    const bands = new Map<number, number[]>();
    for (const path of paths) {
      eachPiece(path, (x, y, toX, toY) => {
        const number = Math.floor(Math.min(y, toY) / LONGEST);
        const band = bands.get(number);
        if (band) band.push(x, y, toX, toY);
        else bands.set(number, [x, y, toX, toY]);
      });
    }
    for (const [number, band] of bands) this.#bands.set(number, sorted(band));
  }

  /** Length of what lies in the box; no more is counted than `enough`. */
  lengthIn(box: Bounds, enough = Infinity): number {
    let sum = 0;
    const last = Math.floor(box.bottom / LONGEST);
    for (let number = Math.floor(box.top / LONGEST) - 1; number <= last; number += 1) {
      const band = this.#bands.get(number) ?? NONE;
      for (let at = firstFrom(band, box.left - LONGEST); at < band.length; at += NUMBERS) {
        if ((band[at] ?? 0) > box.right) break;
        sum += clippedLength(band, at, box);
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

function sorted(band: readonly number[]): Float64Array {
  const order = Uint32Array.from({ length: band.length / NUMBERS }, (_, piece) => piece * NUMBERS);
  order.sort((a, b) => (band[a] ?? 0) - (band[b] ?? 0));
  const pieces = new Float64Array(band.length);
  order.forEach((from, place) => {
    for (let part = 0; part < NUMBERS; part += 1) pieces[place * NUMBERS + part] = band[from + part] ?? 0;
  });
  return pieces;
}

/** Where the first piece begins whose western end is not west of `x`. */
function firstFrom(band: Float64Array, x: number): number {
  let [low, high] = [0, band.length / NUMBERS];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((band[middle * NUMBERS] ?? 0) < x) low = middle + 1;
    else high = middle;
  }
  return low * NUMBERS;
}

function eachPiece(
  path: readonly Point[],
  take: (x: number, y: number, toX: number, toY: number) => void,
): void {
  for (let index = 1; index < path.length; index += 1) {
    const [from, to] = [path[index - 1], path[index]];
    if (!from || !to) continue;
    const [west, east] = from[0] <= to[0] ? [from, to] : [to, from];
    const [x, y] = [east[0] - west[0], east[1] - west[1]];
    const count = Math.max(Math.ceil(Math.max(x, Math.abs(y)) / LONGEST), 1);
    for (let part = 0; part < count; part += 1) {
      const [across, down] = [
        (share: number) => west[0] + (x * share) / count,
        (share: number) => west[1] + (y * share) / count,
      ];
      take(across(part), down(part), across(part + 1), down(part + 1));
    }
  }
}

/** The algorithm of Y.-D. Liang and B. Barsky, ACM Transactions on Graphics 3 (1984). */
function clippedLength(band: Float64Array, at: number, { left, right, top, bottom }: Bounds): number {
  const [x, y, toX, toY] = [band[at] ?? 0, band[at + 1] ?? 0, band[at + 2] ?? 0, band[at + 3] ?? 0];
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
