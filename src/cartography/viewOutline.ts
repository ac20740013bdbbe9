/** What the camera has in sight, as an outline on the globe. */
import type { Position } from '../core/model.ts';
import type { Camera } from '../core/url.ts';
import { fromMercator, toMercator, WORLD_PX } from './mercator.ts';

/** Points along a parallel are no farther apart than this (degrees): between them a globe is drawn with straight lines. */
const STEP_DEG = 5;
/** Of the map's turns round the earth, one. */
const MOST_DEG = 359;

/**
 * The box that a map of so many CSS pixels shows, counterclockwise from its south-west corner and closed. Longitudes may lie
 * beyond 180°.
 */
export function viewOutline(
  { center, zoom }: Camera,
  { width, height }: { width: number; height: number },
): Position[] {
  const world = WORLD_PX * 2 ** zoom;
  const [, y] = toMercator(center);
  const halfDeg = Math.min((width / world) * 360, MOST_DEG) / 2;
  const latAt = (share: number) => fromMercator([0, Math.min(Math.max(share, 0), 1)])[1];
  const [north, south] = [latAt(y - height / 2 / world), latAt(y + height / 2 / world)];
  const steps = Math.ceil((2 * halfDeg) / STEP_DEG);
  const along = (lat: number) =>
    Array.from({ length: steps + 1 }, (_, step): Position => [
      center[0] - halfDeg + (2 * halfDeg * step) / steps,
      lat,
    ]);
  const bottom = along(south);
  return [...bottom, ...along(north).reverse(), ...bottom.slice(0, 1)];
}
