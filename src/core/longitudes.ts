/**
 * Longitudes of a map that does not end at the 180th meridian. In files a shape that crosses it is cut there (RFC 7946,
 * 3.1.9); on a map it is one thing, whose longitudes go on past 180 degrees. Boxes inside the atlas are of the second sort.
 */
import type { Bbox } from './model.ts';
import type { Camera } from './url.ts';

/** The same longitude in the turn of the earth in which it is nearest to another: -179 near 170 → 181. */
export function lngNear(lng: number, middle: number): number {
  return lng + 360 * Math.round((middle - lng) / 360);
}

/** The longitude in the middle of a box. */
export function middleLng([west, , east]: Bbox): number {
  return (west + east) / 2;
}

/** A box in the turn of the earth in which its middle is nearest to a longitude. */
export function boxNear(box: Bbox, lng: number): Bbox {
  const middle = middleLng(box);
  const turn = lngNear(middle, lng) - middle;
  return [box[0] + turn, box[1], box[2] + turn, box[3]];
}

/** True for a box that lies as files have it; false where it goes on past the 180th meridian. */
export function isAsWritten([west, , east]: Bbox): boolean {
  return west >= -180 && east <= 180;
}

/**
 * The longitude at which a map with this first view begins and ends: the 180th meridian, and where that is in the view,
 * the meridian across from its middle.
 */
export function seamOf(view: Bbox): number {
  return isAsWritten(view) ? -180 : middleLng(view) - 180;
}

/** The same longitude from that on at which a map begins: -179 from 0 on → 181. */
function lngFrom(seam: number, lng: number): number {
  return lng - 360 * Math.floor((lng - seam) / 360);
}

/** A camera of the browser with the longitude that the drawings of an atlas with this first view have there. */
export function cameraInDrawing({ center: [lng, lat], zoom }: Camera, view: Bbox): Camera {
  return { center: [lngFrom(seamOf(view), lng), lat], zoom };
}

/** From the west to the east, in degrees. */
export type Stretch = readonly [west: number, east: number];

/** The shortest stretch with all of these in it: it goes on past 180 where the way by Greenwich is longer. */
export function shortestStretch(stretches: readonly Stretch[]): Stretch {
  const sorted = [...stretches].sort((a, b) => a[0] - b[0]);
  const first = sorted[0]?.[0] ?? 0;
  let reach = first;
  let gap = { width: -Infinity, from: 0, to: 0 };
  for (const [west, east] of sorted) {
    if (west - reach > gap.width) gap = { width: west - reach, from: reach, to: west };
    reach = Math.max(reach, east);
  }
  return gap.width > first + 360 - reach ? [gap.to, Math.max(gap.from + 360, reach)] : [first, reach];
}
