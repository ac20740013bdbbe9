/** Web Mercator, in which both renderers draw (EPSG:3857 without its scale; lines between vertices are straight). */
import type { Bbox, Position } from '../core/model.ts';
import type { Camera } from '../core/url.ts';

/** Width of the whole world at zoom 0 (CSS pixels), as MapLibre counts it. */
export const WORLD_PX = 512;

/** Longitude and latitude (degrees) to the unit square: x eastward, y southward. */
export function toMercator([lng, lat]: Position): [x: number, y: number] {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [(lng + 180) / 360, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** The inverse of `toMercator`. */
export function fromMercator([x, y]: readonly [number, number]): Position {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return [x * 360 - 180, lat];
}

/** Metres on the ground for one CSS pixel; the equator is 2π · 6,378,137 m long (WGS 84). */
export function metresPerPixel(lat: number, zoom: number): number {
  return (Math.cos((lat * Math.PI) / 180) * 2 * Math.PI * 6_378_137) / (WORLD_PX * 2 ** zoom);
}

/**
 * The camera that shows a box whole in an area of so many CSS pixels, with `roomPx` left free at the right for what
 * belongs beside it. No closer than `maxZoom`.
 */
export function cameraFor(
  bbox: Bbox,
  { width, height }: { width: number; height: number },
  { roomPx = 0, maxZoom = Infinity }: { roomPx?: number; maxZoom?: number } = {},
): Camera {
  const [west, north] = toMercator([bbox[0], bbox[3]]);
  const [east, south] = toMercator([bbox[2], bbox[1]]);
  const free = Math.max(width - roomPx, 1);
  const scale = Math.min(free / (east - west), Math.max(height, 1) / (south - north)) / WORLD_PX;
  const zoom = Math.min(Math.log2(scale), maxZoom);
  const shift = roomPx / 2 / (WORLD_PX * 2 ** zoom);
  return { center: fromMercator([(west + east) / 2 + shift, (north + south) / 2]), zoom };
}
