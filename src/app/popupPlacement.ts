/** Where the popup stands: beside what it speaks of, not on it. */
import { CONTROLS_PX, GAP_PX } from '../cartography/fit.ts';
import type { ScreenPoint } from '../cartography/renderer.ts';

export interface Size {
  width: number;
  height: number;
}

/** CSS pixels from the stage's top left corner. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Room kept between the popup and the edge of the stage. */
const EDGE_PX = 10;
/** Height of the scale and the credits at the foot of the stage: a popup moved down for others' sake stays above them. */
const FOOT_PX = 44;

/** What each fault of a place costs: the feature itself, however little of it, and the click weigh more than all others. */
const COST = { feature: 100, click: 10, rank: 0.01 };

/**
 * The top left corner of a popup of this size: right of the feature, else left, below or above it, whichever side has
 * the room; of several sides the one that covers least of the `others`. Where none has room, it keeps clear of the point
 * clicked, and at the least of the middle.
 */
export function placePopup(
  at: ScreenPoint,
  feature: Box,
  popup: Size,
  stage: Size,
  others: readonly Box[] = [],
): ScreenPoint {
  const click = { left: at.x - 0.5, right: at.x + 0.5, top: at.y - 0.5, bottom: at.y + 0.5 };
  const y = clamp(at.y - popup.height / 2, EDGE_PX, stage.height - popup.height - EDGE_PX);
  const middle = { x: at.x < stage.width / 2 ? stage.width - popup.width - CONTROLS_PX : EDGE_PX, y };
  const corners = [...beside(feature, at, popup, stage), ...beside(click, at, popup, stage)];
  const cost = (corner: ScreenPoint, rank: number): number => {
    const hidden = share(corner, popup, feature);
    return (
      (hidden > 0 ? COST.feature * (1 + hidden) : 0) +
      (share(corner, popup, click) > 0 ? COST.click : 0) +
      others.reduce((sum, other) => sum + share(corner, popup, other), 0) +
      COST.rank * rank
    );
  };
  const tries = corners
    .filter((corner) => fits(corner, popup, stage))
    .map((corner, rank) => ({ corner, cost: cost(corner, rank) }));
  return tries.sort((a, b) => a.cost - b.cost)[0]?.corner ?? middle;
}

/** Places on the four sides of a box: at the height of the click or across from it, and at both ends of the stage. */
function beside(box: Box, at: ScreenPoint, popup: Size, stage: Size): ScreenPoint[] {
  const [right, bottom] = [stage.width - popup.width - CONTROLS_PX, stage.height - popup.height - EDGE_PX];
  const xs = [clamp(at.x - popup.width / 2, EDGE_PX, right), EDGE_PX, right];
  const foot = stage.height - popup.height - FOOT_PX;
  const ys = [clamp(at.y - popup.height / 2, EDGE_PX, bottom), EDGE_PX, foot];
  return [
    ...ys.map((y) => ({ x: box.right + GAP_PX, y })),
    ...ys.map((y) => ({ x: box.left - GAP_PX - popup.width, y })),
    ...xs.map((x) => ({ x, y: box.bottom + GAP_PX })),
    ...xs.map((x) => ({ x, y: box.top - GAP_PX - popup.height })),
  ];
}

/** How much of a box a popup at this corner covers, from 0 to 1. */
function share({ x, y }: ScreenPoint, popup: Size, { left, top, right, bottom }: Box): number {
  const across = Math.min(right, x + popup.width) - Math.max(left, x);
  const down = Math.min(bottom, y + popup.height) - Math.max(top, y);
  if (across <= 0 || down <= 0) return 0;
  return (across * down) / ((right - left) * (bottom - top));
}

function fits({ x, y }: ScreenPoint, popup: Size, stage: Size): boolean {
  return (
    x >= EDGE_PX &&
    y >= EDGE_PX &&
    x + popup.width <= stage.width - CONTROLS_PX &&
    y + popup.height <= stage.height - EDGE_PX
  );
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
