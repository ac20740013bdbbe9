/**
 * Label placement. A label has one place for all zooms and is in sight from the zoom at which it fits: nothing jumps or
 * flickers, both renderers agree, and the browser has nothing to work out. The idea is that of active ranges: K. Been,
 * E. Daiches, C. Yap, "Dynamic Map Labeling", IEEE TVCG 12 (2006).
 */
import type { Position } from '../core/model.ts';
import { ZOOM_RANGE } from '../core/url.ts';
import { LABEL_STYLES } from './labelStyles.ts';
import { toMercator, WORLD_PX } from './mercator.ts';
import { labelSize } from './textSize.ts';

/** The side of the text that touches the position, in MapLibre's words. */
export type Anchor =
  'center' | 'left' | 'right' | 'top' | 'bottom' | 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';

/** A place where a label could stand. */
export interface Spot {
  position: Position;
  anchor: Anchor;
}

/** A label that wants a place. */
export interface LabelWish {
  id: string;
  /** The feature that a click on the label opens. */
  feature?: string;
  style: keyof typeof LABEL_STYLES;
  lines: string[];
  /** The further lines are other names, and set smaller; else they go on with the first. */
  sublines: boolean;
  /** Best first. */
  spots: Spot[];
  minZoom: number;
  maxZoom: number;
}

/** A label with its place and the zooms at which it is in sight: `minZoom <= zoom < maxZoom`. */
export interface PlacedLabel extends Omit<LabelWish, 'spots'>, Spot {}

/** A position that labels should leave clear. */
export interface Obstacle {
  position: Position;
  /** Names of waters and lines never lie on it. */
  hard: boolean;
}

/** A box in CSS pixels at some zoom: middle and half sizes. */
interface Box {
  x: number;
  y: number;
  halfWidth: number;
  halfHeight: number;
}

/** Labels begin and end at these zooms only, so that renderers can sort them into few layers. */
const STEP = 0.5;
/** Zooms looked at in between, so that no two labels meet between two steps. */
const PROBE = 0.25;
/** Room kept free between two labels (CSS pixels). */
const AIR_PX = 3;

/** Names of waters and lines have the whole sea to stand in: they never lie on an island. */
const STRICT: ReadonlySet<LabelWish['style']> = new Set([
  'route',
  'pipeline',
  'ocean',
  'sea',
  'strait',
  'bay',
]);

/** Places as many labels as fit, the most important first. A label that fits nowhere is left out. */
export function placeLabels(wishes: readonly LabelWish[], obstacles: readonly Obstacle[]): PlacedLabel[] {
  const placed: { label: PlacedLabel; boxAt: (zoom: number) => Box }[] = [];
  const all = obstacles.map(({ position }) => toMercator(position));
  const hard = obstacles.flatMap((obstacle) => (obstacle.hard ? [toMercator(obstacle.position)] : []));
  const order = [...wishes].sort((a, b) => LABEL_STYLES[a.style].priority - LABEL_STYLES[b.style].priority);
  for (const { spots, ...wish } of order) {
    const tries = spots.map((spot) => {
      const boxAt = boxes(wish, spot);
      const covers = (zoom: number) => coversAny(boxAt(zoom), all, zoom);
      const free = (zoom: number) =>
        !placed.some((other) => meets(other, boxAt, zoom)) &&
        !(STRICT.has(wish.style) && coversAny(boxAt(zoom), hard, zoom));
      const minZoom = firstFree(wish.minZoom, wish.maxZoom, free);
      return { label: { ...wish, ...spot, minZoom }, boxAt, cost: cost(wish, minZoom, covers) };
    });
    const best = tries.reduce<(typeof tries)[number] | null>(
      (found, next) => (found && found.cost <= next.cost ? found : next),
      null,
    );
    if (best && best.label.minZoom < wish.maxZoom) placed.push(best);
  }
  return placed.map(({ label }) => label);
}

/** The lowest zoom from which on the label is free all the way up to where it ends. */
function firstFree(minZoom: number, maxZoom: number, free: (zoom: number) => boolean): number {
  let first = maxZoom;
  for (let zoom = maxZoom - PROBE; zoom >= minZoom && free(zoom); zoom -= PROBE) first = zoom;
  return Math.ceil(first / STEP) * STEP;
}

/** Zooms lost, twice, and those at which the label lies on what it should leave clear: no name is worse than a tight one. */
function cost(
  { minZoom: wished, maxZoom }: Omit<LabelWish, 'spots'>,
  minZoom: number,
  covers: (zoom: number) => boolean,
): number {
  let covered = 0;
  for (let zoom = minZoom; zoom < maxZoom; zoom += STEP) if (covers(zoom)) covered += STEP;
  return 2 * (minZoom - wished) + covered;
}

function coversAny(box: Box, points: readonly (readonly [number, number])[], zoom: number): boolean {
  const scale = WORLD_PX * 2 ** zoom;
  return points.some(
    ([x, y]) => Math.abs(x * scale - box.x) < box.halfWidth && Math.abs(y * scale - box.y) < box.halfHeight,
  );
}

function meets(
  other: { label: PlacedLabel; boxAt: (zoom: number) => Box },
  boxAt: (zoom: number) => Box,
  zoom: number,
): boolean {
  if (zoom < other.label.minZoom || zoom >= other.label.maxZoom) return false;
  const [a, b] = [boxAt(zoom), other.boxAt(zoom)];
  return (
    Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth + AIR_PX &&
    Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight + AIR_PX
  );
}

/** The label's box as a function of the zoom. Text keeps its size, so only its place changes. */
function boxes(wish: Omit<LabelWish, 'spots'>, { position, anchor }: Spot): (zoom: number) => Box {
  const style = LABEL_STYLES[wish.style];
  const { widthPx, heightPx } = labelSize(wish.lines, style, wish.sublines);
  const [right, down] = direction(anchor);
  const [x, y] = toMercator(position);
  return (zoom) => ({
    x: x * WORLD_PX * 2 ** zoom + right * (widthPx / 2 + style.gapPx),
    y: y * WORLD_PX * 2 ** zoom + down * (heightPx / 2 + style.gapPx),
    halfWidth: widthPx / 2,
    halfHeight: heightPx / 2,
  });
}

/** Where the text lies from its position: `left` (the text's left side touches it) → to the right, `[1, 0]`. */
export function direction(anchor: Anchor): [right: -1 | 0 | 1, down: -1 | 0 | 1] {
  const right = anchor.includes('left') ? 1 : anchor.includes('right') ? -1 : 0;
  const down = anchor.startsWith('top') ? 1 : anchor.startsWith('bottom') ? -1 : 0;
  return [right, down];
}

/** The zoom at which a placed label without an end leaves the map: beyond the closest. */
export const NO_END = ZOOM_RANGE.max + 1;
