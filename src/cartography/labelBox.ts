/** The room that a label and its dot take on the screen. */
import { DOT_RADIUS_PX, DOT_STROKE_PX, LABEL_STYLES } from './labelStyles.ts';
import type { Anchor, LabelWish, Spot } from './labels.ts';
import { toMercator, WORLD_PX } from './mercator.ts';
import type { Bounds } from './segmentIndex.ts';
import { labelSize } from './textSize.ts';

/** In CSS pixels at some zoom: middle and half sizes. */
interface Box {
  x: number;
  y: number;
  halfWidth: number;
  halfHeight: number;
}

/** What a label covers as a function of the zoom. Text keeps its size, so only its place changes. */
export interface Print {
  /** Where it stands, in the unit square of `toMercator`. */
  at: readonly [x: number, y: number];
  /** Text and dot lie no farther from there than this, east or west, north or south (CSS pixels). */
  reachPx: readonly [x: number, y: number];
  textAt: (zoom: number) => Box;
  /** The dot that marks the place; none for most sorts of label. */
  dotAt: ((zoom: number) => Box) | null;
}

/** Room kept free between two names, and between a name and another's dot (CSS pixels). */
export const AIR_PX = { text: 3, dot: 1 };

/** The print of a label that stands at a spot. */
export function printOf(wish: Omit<LabelWish, 'spots'>, { position, anchor }: Spot): Print {
  const style = LABEL_STYLES[wish.style];
  const { widthPx, heightPx } = labelSize(wish.lines, style, wish.sublines);
  const [right, down] = direction(anchor);
  const [x, y] = toMercator(position);
  const radiusPx = DOT_RADIUS_PX[wish.style === 'capital' ? 'capital' : 'other'] + DOT_STROKE_PX / 2;
  const textAt = (world: number) => ({
    x: x * world + right * (widthPx / 2 + style.gapPx),
    y: y * world + down * (heightPx / 2 + style.gapPx),
    halfWidth: widthPx / 2,
    halfHeight: heightPx / 2,
  });
  const dotAt = (world: number) => ({
    x: x * world,
    y: y * world,
    halfWidth: radiusPx,
    halfHeight: radiusPx,
  });
  const reach = (px: number) => Math.max(px + style.gapPx, radiusPx);
  return {
    at: [x, y],
    reachPx: [reach(widthPx), reach(heightPx)],
    textAt: remembered(textAt),
    dotAt: style.dot ? remembered(dotAt) : null,
  };
}

/** A box by zoom instead of by the width of the world: each is asked for as often as there are labels. */
function remembered(boxAt: (world: number) => Box): (zoom: number) => Box {
  const known = new Map<number, Box>();
  return (zoom) => {
    const box = known.get(zoom) ?? boxAt(WORLD_PX * 2 ** zoom);
    known.set(zoom, box);
    return box;
  };
}

/** False where two labels are too far apart to meet at this zoom: they are so at all closer ones too. */
export function mayMeet(a: Print, b: Print, zoom: number): boolean {
  const world = WORLD_PX * 2 ** zoom;
  return (
    Math.abs(a.at[0] - b.at[0]) * world <= a.reachPx[0] + b.reachPx[0] + AIR_PX.text &&
    Math.abs(a.at[1] - b.at[1]) * world <= a.reachPx[1] + b.reachPx[1] + AIR_PX.text
  );
}

/** True where a name would lie in the other's name or dot, or the other's in its own. Two dots may touch. */
export function meet(a: Print, b: Print, zoom: number): boolean {
  const [textA, textB] = [a.textAt(zoom), b.textAt(zoom)];
  return (
    overlap(textA, textB, AIR_PX.text) ||
    (b.dotAt !== null && overlap(textA, b.dotAt(zoom), AIR_PX.dot)) ||
    (a.dotAt !== null && overlap(textB, a.dotAt(zoom), AIR_PX.dot))
  );
}

function overlap(a: Box, b: Box, airPx: number): boolean {
  return (
    Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth + airPx &&
    Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight + airPx
  );
}

/** The box in the unit square of `toMercator`. */
export function boundsOf({ x, y, halfWidth, halfHeight }: Box, zoom: number): Bounds {
  const world = WORLD_PX * 2 ** zoom;
  return {
    left: (x - halfWidth) / world,
    right: (x + halfWidth) / world,
    top: (y - halfHeight) / world,
    bottom: (y + halfHeight) / world,
  };
}

/** All anchors. */
export const ANCHORS: readonly Anchor[] = [
  'center',
  'left',
  'right',
  'top',
  'bottom',
  'top-left',
  'top-right',
  'bottom-left',
  'bottom-right',
];

/** Where the text lies from its position: `left` (the text's left side touches it) → to the right, `[1, 0]`. */
export function direction(anchor: Anchor): [right: -1 | 0 | 1, down: -1 | 0 | 1] {
  const right = anchor.includes('left') ? 1 : anchor.includes('right') ? -1 : 0;
  const down = anchor.startsWith('top') ? 1 : anchor.startsWith('bottom') ? -1 : 0;
  return [right, down];
}
