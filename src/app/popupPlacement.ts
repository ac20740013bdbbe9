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

/**
 * The top left corner of a popup of this size: right of the feature, else left, below or above it, whichever side has
 * the room. Where none has, it keeps clear of the point clicked, and at the least of the middle.
 */
export function placePopup(at: ScreenPoint, feature: Box, popup: Size, stage: Size): ScreenPoint {
  const x = clamp(at.x - popup.width / 2, EDGE_PX, stage.width - popup.width - CONTROLS_PX);
  const y = clamp(at.y - popup.height / 2, EDGE_PX, stage.height - popup.height - EDGE_PX);
  const around = (box: Box): ScreenPoint[] => [
    { x: box.right + GAP_PX, y },
    { x: box.left - GAP_PX - popup.width, y },
    { x, y: box.bottom + GAP_PX },
    { x, y: box.top - GAP_PX - popup.height },
  ];
  const click = { left: at.x, right: at.x, top: at.y, bottom: at.y };
  const free = [...around(feature), ...around(click)].find((corner) => fits(corner, popup, stage));
  return free ?? { x: at.x < stage.width / 2 ? stage.width - popup.width - CONTROLS_PX : EDGE_PX, y };
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
