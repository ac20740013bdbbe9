/** Writes what d3-geo draws as the text of an SVG path: generalized, in whole steps from point to point. */
import type { GeoContext } from 'd3-geo';
import { generalize, generalizeRing, type Point, type Tolerance } from '../core/shapes/generalize.ts';

export interface PathOptions {
  tolerance: Tolerance;
  /** Rings that are less than twice as wide and high are left out. */
  least: Tolerance;
  /** Decimals of the coordinates. */
  decimals: number;
}

export class PathWriter implements GeoContext {
  readonly #options: PathOptions;
  #points: Point[] = [];
  #text = '';

  constructor(options: PathOptions) {
    this.#options = options;
  }

  moveTo(x: number, y: number): void {
    this.#endLine();
    this.#points = [[x, y]];
  }

  lineTo(x: number, y: number): void {
    this.#points.push([x, y]);
  }

  closePath(): void {
    const { tolerance, least } = this.#options;
    if (!isSmall(this.#points, least)) this.#write(generalizeRing(this.#points, tolerance), 'z');
    this.#points = [];
  }

  beginPath(): void {
    this.#points = [];
  }

  /** d3-geo asks for a circle where there is a point: a dot, which round ends make as large as its stroke is wide. */
  arc(x: number, y: number): void {
    this.#endLine();
    this.#write([[x, y]], '');
  }

  /** The path drawn so far. */
  text(): string {
    this.#endLine();
    return this.#text;
  }

  #endLine(): void {
    if (this.#points.length > 1) this.#write(generalize(this.#points, this.#options.tolerance), '');
    this.#points = [];
  }

  /** Steps are taken between rounded points, so that roundings do not add up. */
  #write(points: readonly Point[], end: string): void {
    const factor = 10 ** this.#options.decimals;
    const rounded = points.map(([x, y]) => [Math.round(x * factor), Math.round(y * factor)] as const);
    const [first, ...rest] = rounded.filter(
      ([x, y], index) => index === 0 || x !== rounded[index - 1]?.[0] || y !== rounded[index - 1]?.[1],
    );
    if (!first) return;
    let [x, y] = first;
    const steps = rest.map(([nextX, nextY]) => {
      const step = [(nextX - x) / factor, (nextY - y) / factor];
      [x, y] = [nextX, nextY];
      return step;
    });
    // A ring of one point is still a dot, by the round ends of its stroke.
    const line = steps.length > 0 ? `l${numbers(steps.flat())}` : 'h0';
    this.#text += `M${numbers([first[0] / factor, first[1] / factor])}${line}${end}`;
  }
}

/** `[3, -4, 5]` → `3-4 5`: a minus parts two numbers by itself. */
function numbers(values: readonly number[]): string {
  return values.map((value, index) => (index > 0 && value >= 0 ? ` ${value}` : `${value}`)).join('');
}

function isSmall(ring: readonly Point[], least: Tolerance): boolean {
  const [first] = ring;
  if (!first) return true;
  const spread = (axis: 0 | 1) => {
    const values = ring.map((point) => point[axis]);
    return Math.max(...values) - Math.min(...values);
  };
  return Math.max(spread(0), spread(1)) < 2 * least(first);
}
