/** Which tiles a shape may lie in. */
import type { Geometry } from 'geojson';
import { toMercator } from '../../cartography/mercator.ts';
import type { TilePlace } from '../../cartography/tiles/tileSet.ts';
import { positionsOf } from '../../core/geometry.ts';

/** In the unit square of `toMercator`. */
export type MercatorBox = readonly [left: number, top: number, right: number, bottom: number];

/** The box of a shape. */
export function boxOf(geometry: Geometry): MercatorBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng, lat] of positionsOf(geometry)) {
    if (lng < west) west = lng;
    if (lng > east) east = lng;
    if (lat < south) south = lat;
    if (lat > north) north = lat;
  }
  return [...toMercator([west, Math.min(north, 89)]), ...toMercator([east, Math.max(south, -89)])];
}

/** True where the box reaches into a tile or the share of its size around it, in any copy of the world. */
export function isNear(
  [left, top, right, bottom]: MercatorBox,
  { z, x, y }: TilePlace,
  around: number,
): boolean {
  const size = 2 ** -z;
  const [west, north] = [(x - around) * size, (y - around) * size];
  const wide = size * (1 + 2 * around);
  if (top > north + wide || bottom < north) return false;
  return [-1, 0, 1].some((turn) => left + turn <= west + wide && right + turn >= west);
}
