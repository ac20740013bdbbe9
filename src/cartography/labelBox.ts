/** The room that a label and its dot take on the screen. */
import { DOT_RADIUS_PX, DOT_STROKE_PX, LABEL_STYLES } from './labelStyles.ts';
import type { Anchor, LabelWish, Spot } from './labels.ts';
import { toMercator, WORLD_PX } from './mercator.ts';
import type { Bounds } from './segmentIndex.ts';
import { labelSize } from './textSize.ts';

/**
 * What a label covers. Text keeps its size at all zooms, so only its place changes: plain numbers, since a large atlas asks
 * whether two labels meet a hundred million times.
 */
export interface Print {
  /** Where it stands, in the unit square of `toMercator`. */
  at: readonly [x: number, y: number];
  /** Text and dot lie no farther from there than this, east or west, north or south (CSS pixels). */
  reachPx: readonly [x: number, y: number];
  /** The middle of the text from there, and half its size (CSS pixels). */
  textPx: readonly [right: number, down: number];
  halfPx: readonly [width: number, height: number];
  /** Of the dot that marks the place; 0 for most sorts of label, which have none. */
  dotPx: number;
}

/** Room kept free between two names, and between a name and another's dot (CSS pixels). */
export const AIR_PX = { text: 3, dot: 1 };

/** The prints of a label at each of its spots. */
export function printsOf(wish: Omit<LabelWish, 'spots'>, spots: readonly Spot[]): Print[] {
  const style = LABEL_STYLES[wish.style];
  const { widthPx, heightPx } = labelSize(wish.lines, style, wish.sublines);
  const halfPx = [widthPx / 2, heightPx / 2] as const;
  const radiusPx = DOT_RADIUS_PX[wish.style === 'capital' ? 'capital' : 'other'] + DOT_STROKE_PX / 2;
  const reach = (px: number) => Math.max(px + style.gapPx, radiusPx);
  const reachPx = [reach(widthPx), reach(heightPx)] as const;
  const dotPx = style.dot ? radiusPx : 0;
  return spots.map(({ position, anchor }) => {
    const [right, down] = direction(anchor);
    const textPx = [right * (halfPx[0] + style.gapPx), down * (halfPx[1] + style.gapPx)] as const;
    return { at: toMercator(position), reachPx, textPx, halfPx, dotPx };
  });
}

const worlds = new Map<number, number>();

/** Width of the world at a zoom (CSS pixels), of which few are ever asked for. */
export function worldPx(zoom: number): number {
  let world = worlds.get(zoom);
  if (world === undefined) worlds.set(zoom, (world = WORLD_PX * 2 ** zoom));
  return world;
}

/** True where a name would lie in the other's name or dot, or the other's in its own. Two dots may touch. */
export function meet(a: Print, b: Print, zoom: number): boolean {
  const world = worldPx(zoom);
  const [x, y] = [b.at[0] * world - a.at[0] * world, b.at[1] * world - a.at[1] * world];
  const [wide, high] = [Math.abs(x + b.textPx[0] - a.textPx[0]), Math.abs(y + b.textPx[1] - a.textPx[1])];
  if (wide < a.halfPx[0] + b.halfPx[0] + AIR_PX.text && high < a.halfPx[1] + b.halfPx[1] + AIR_PX.text)
    return true;
  return isDotIn(a, x, y, b.dotPx) || isDotIn(b, -x, -y, a.dotPx);
}

/** True where a dot, so far from a label's place, lies in its name. */
function isDotIn({ textPx, halfPx }: Print, x: number, y: number, dotPx: number): boolean {
  return (
    dotPx > 0 &&
    Math.abs(x - textPx[0]) < halfPx[0] + dotPx + AIR_PX.dot &&
    Math.abs(y - textPx[1]) < halfPx[1] + dotPx + AIR_PX.dot
  );
}

/** The box of the text in the unit square of `toMercator`. */
export function textBounds({ at, textPx, halfPx }: Print, zoom: number): Bounds {
  const world = worldPx(zoom);
  const [x, y] = [at[0] * world + textPx[0], at[1] * world + textPx[1]];
  return {
    left: (x - halfPx[0]) / world,
    right: (x + halfPx[0]) / world,
    top: (y - halfPx[1]) / world,
    bottom: (y + halfPx[1]) / world,
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
