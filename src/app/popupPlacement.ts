/** Where the popup stands: beside what it speaks of, not on it. */
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

/** Room between the popup and what it points at, and between it and the edge of the stage. */
const GAP_PX = 14;
const EDGE_PX = 10;
/** Room kept for the zoom buttons on the right. */
const CONTROLS_PX = 64;

/** Width that a popup takes on a map so wide, with the gaps at its sides; its style sheet says the same in rems. */
export function popupRoomPx(stageWidth: number): number {
  return Math.min(384, Math.max(272, stageWidth * 0.42)) + GAP_PX + CONTROLS_PX;
}

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
