import { toMercator, WORLD_PX } from '../../src/cartography/mercator.ts';
import type { Position } from '../../src/core/model.ts';
import type { Camera } from '../../src/core/url.ts';

/** CSS pixels from the top left corner of the window. */
export interface Point {
  x: number;
  y: number;
}

/** A part of the window. */
export interface Box extends Point {
  width: number;
  height: number;
}

/** Where a position is in the window, given that the camera looks at the middle of the part of the map in sight. */
export function placeOnScreen(position: Position, { center, zoom }: Camera, map: Box): Point {
  const [[x, y], [fromX, fromY]] = [toMercator(position), toMercator(center)];
  const scale = WORLD_PX * 2 ** zoom;
  // The camera may be on the other side of the 180th meridian.
  const right = x - fromX - Math.round(x - fromX);
  return {
    x: map.x + map.width / 2 + right * scale,
    y: map.y + map.height / 2 + (y - fromY) * scale,
  };
}

/** Over how many CSS pixels one box reaches into the other; 0 where they are apart. */
export function overlapPx(a: Box, b: Box): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, Math.min(across, down));
}

/** True where no part of the box is outside the other. */
export function isInside(box: Box, around: Box): boolean {
  return (
    box.x >= around.x &&
    box.y >= around.y &&
    box.x + box.width <= around.x + around.width &&
    box.y + box.height <= around.y + around.height
  );
}
