/**
 * Label placement. A label has one place for all zooms and is in sight from the zoom at which it fits: nothing jumps or
 * flickers, both renderers agree, and the browser has nothing to work out. The idea is that of active ranges: K. Been,
 * E. Daiches, C. Yap, "Dynamic Map Labeling", IEEE TVCG 12 (2006).
 */
import type { Bbox, Position } from '../core/model.ts';
import { ZOOM_RANGE } from '../core/url.ts';
import { printsOf, textBounds, type Print } from './labelBox.ts';
import { PlacedPrints } from './placedPrints.ts';
import { LABEL_STYLES } from './labelStyles.ts';
import { toMercator, WORLD_PX } from './mercator.ts';
import { Ground, type Obstacle } from './obstacles.ts';
import type { Bounds } from './segmentIndex.ts';

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
  /** Where it may stand while there is no room for it on any of its spots, best first. */
  farther?: Spot[];
  minZoom: number;
  maxZoom: number;
  /** The first view, in which the label should stand whole. */
  view?: Bbox;
}

/** A label with its place and the zooms at which it is in sight: `minZoom <= zoom < maxZoom`. */
export interface PlacedLabel extends Omit<LabelWish, 'spots' | 'farther' | 'view'>, Spot {}

/** Labels begin and end at these zooms only, so that renderers can sort them into few layers. */
const STEP = 0.5;
/** With a dot only at whole zooms: dots share one layer, which sees the zoom of its tile. */
const DOT_STEP = 1;
/** Zooms looked at in between, so that no two labels meet between two steps. */
const PROBE = 0.25;

/** What each fault of a place costs, in zooms at which the label is hard to read. */
const COST = {
  /** For a zoom at which the label is not there … */
  lost: 2,
  /** … at which a window that shows the first view cuts it off … */
  cut: 1.5,
  /** … and for each place before it in the order of the wish. */
  rank: 0.02,
};

/** Widths of the windows in which the first view is looked at (CSS pixels). */
const WINDOWS_PX = [360, 1280] as const;

/** Names of waters and lines have the whole sea to stand in: they never lie on an island or across a coast. */
const STRICT: ReadonlySet<LabelWish['style']> = new Set([
  'route',
  'pipeline',
  'ocean',
  'sea',
  'strait',
  'bay',
]);

type Wish = Omit<LabelWish, 'spots' | 'farther'>;
export type Placed = Print & { label: PlacedLabel };

/** Places as many labels as fit, the most important first. A label that fits nowhere is left out. */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Obstacle[] | Ground,
): PlacedLabel[] {
  const ground = obstacles instanceof Ground ? obstacles : new Ground(obstacles);
  const placed = new PlacedPrints();
  const order = [...wishes].sort((a, b) => LABEL_STYLES[a.style].priority - LABEL_STYLES[b.style].priority);
  for (const wish of order) {
    const found = bestOf(wish, placed, ground);
    if (!found) continue;
    const { farther, ...rest } = wish;
    const { minZoom } = found.label;
    const before =
      farther && minZoom > wish.minZoom
        ? bestOf({ ...rest, id: `${wish.id}-farther`, spots: farther, maxZoom: minZoom }, placed, ground)
        : null;
    for (const each of before ? [found, before] : [found]) placed.add(each);
  }
  return placed.all.map(({ label }) => label);
}

/** A name across a boundary is better than none, but only where it has no other place. */
function bestOf(wish: LabelWish, placed: PlacedPrints, ground: Ground): Placed | null {
  const tried = { wish, prints: printsOf(wish, wish.spots), placed };
  const offBoundaries = STRICT.has(wish.style) ? bestSpot(tried, ground, true) : null;
  return offBoundaries ?? bestSpot(tried, ground, false);
}

/** A wish with its prints at all spots, and what has its place. */
interface Trial {
  wish: LabelWish;
  prints: readonly Print[];
  placed: PlacedPrints;
}

/** The label at the best spot, or null where it fits on none. */
function bestSpot({ wish, prints, placed }: Trial, ground: Ground, offBoundaries: boolean): Placed | null {
  let best: (Placed & { cost: number }) | null = null;
  for (const [rank, spot] of wish.spots.entries()) {
    const print = prints[rank];
    const ranked = COST.rank * rank;
    if (!print || (best && ranked >= best.cost)) break;
    const most = best ? wish.minZoom + (best.cost - ranked) / COST.lost : Infinity;
    const isFree = (zoom: number) =>
      !placed.meets(print, zoom) && (!STRICT.has(wish.style) || isOff(ground, print, zoom, offBoundaries));
    const minZoom = firstFree(wish, isFree, most);
    if (minZoom >= wish.maxZoom) continue;
    const cost: number = ranked + costOf(wish, print, minZoom, ground, best?.cost);
    if (!best || cost < best.cost) best = { ...print, label: labelOf(wish, spot, minZoom), cost };
  }
  return best;
}

/** True where a name lies on no land, and across no boundary. */
function isOff(ground: Ground, print: Print, zoom: number, offBoundaries: boolean): boolean {
  const box = textBounds(print, zoom);
  return !ground.isOnLand(box) && !(offBoundaries && ground.isOnBoundary(box));
}

function labelOf(
  { id, feature, style, lines, sublines, maxZoom }: Wish,
  spot: Spot,
  minZoom: number,
): PlacedLabel {
  return { id, ...(feature !== undefined && { feature }), style, lines, sublines, minZoom, maxZoom, ...spot };
}

/**
 * The lowest zoom from which on the label is free all the way up to where it ends; `maxZoom` also where that would be `most`
 * or closer: of nearly all spots of a name in a crowd it is soon known.
 */
function firstFree(
  { style, minZoom, maxZoom }: Wish,
  isFree: (zoom: number) => boolean,
  most: number,
): number {
  const last = maxZoom - PROBE * Math.max(1, Math.floor((maxZoom - most) / PROBE) + 1);
  if (last < minZoom ? most <= minZoom : !isFree(last)) return maxZoom;
  let first = maxZoom;
  for (let zoom = maxZoom - PROBE; zoom >= minZoom && isFree(zoom); zoom -= PROBE) first = zoom;
  const step = LABEL_STYLES[style].dot ? DOT_STEP : STEP;
  return Math.ceil(first / step) * step;
}

/** The faults of a place over all zooms, or what has come together when it is more than `most`. */
function costOf(wish: Wish, print: Print, minZoom: number, ground: Ground, most = Infinity): number {
  let cost = COST.lost * (minZoom - wish.minZoom);
  for (let zoom = minZoom; zoom < wish.maxZoom && cost < most; zoom += STEP) {
    const box = textBounds(print, zoom);
    cost += STEP * (ground.clutter(box) + (wish.view && isCut(box, wish.view, zoom) ? COST.cut : 0));
  }
  return cost;
}

/** True where a window that shows just the view at this zoom cuts the box off. */
function isCut(box: Bounds, [west, south, east, north]: Bbox, zoom: number): boolean {
  const [left, top] = toMercator([west, north]);
  const [right, bottom] = toMercator([east, south]);
  const widthPx = (right - left) * WORLD_PX * 2 ** zoom;
  if (widthPx < WINDOWS_PX[0] / 2 ** STEP || widthPx > WINDOWS_PX[1]) return false;
  return box.left < left || box.right > right || box.top < top || box.bottom > bottom;
}

/** The zoom at which a placed label without an end leaves the map: beyond the closest. */
export const NO_END = ZOOM_RANGE.max + 1;
