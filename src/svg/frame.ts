/** The box that a drawing is made for: what fits into the map when the page opens. More is drawn around it, coarser. */
import { CLOSEST, fitCamera, type Fit } from '../cartography/fit.ts';
import { toMercator, WORLD_PX } from '../cartography/mercator.ts';
import type { Position } from '../core/model.ts';

export interface Frame {
  fit: Fit;
  /** The north-west corner in the unit square of Mercator. */
  origin: readonly [x: number, y: number];
  /** Width and height in the unit square. */
  width: number;
  height: number;
  /** The zoom that the shapes are generalized for. */
  zoom: number;
  /** Units of the drawing for the width of the whole world. */
  worldUnits: number;
}

/** The map on a screen of 1440 × 900, beside the panel: what the first paint is made for (CSS pixels). */
const USUAL_MAP = { width: 1008, height: 900 };
/** Units of the drawing in a CSS pixel at the frame's zoom: coordinates are whole numbers, and still fine enough. */
const UNITS_PER_PX = 10;
/** A point has no size, but its frame must have one: so many pixels at the closest fit. */
const LEAST_PX = 40;

/** The frame of a fit. `size` (CSS pixels) is that of the map, where it is known. */
export function frameOf(fit: Fit, size = USUAL_MAP): Frame {
  const [west, north] = toMercator([fit.bbox[0], fit.bbox[3]]);
  const [east, south] = toMercator([fit.bbox[2], fit.bbox[1]]);
  const least = LEAST_PX / (WORLD_PX * 2 ** CLOSEST[fit.kind]);
  const [width, height] = [Math.max(east - west, least), Math.max(south - north, least)];
  const { zoom } = fitCamera(fit, size);
  return {
    fit,
    origin: [(west + east - width) / 2, (north + south - height) / 2],
    width,
    height,
    zoom,
    worldUnits: WORLD_PX * 2 ** zoom * UNITS_PER_PX,
  };
}

/** A position in units of the drawing. */
export function toUnits({ origin, worldUnits }: Frame, position: Position): [x: number, y: number] {
  const [x, y] = toMercator(position);
  return [(x - origin[0]) * worldUnits, (y - origin[1]) * worldUnits];
}

/** A position in hundredths of the frame's width and height. */
export function toPercent({ origin, width, height }: Frame, position: Position): [x: number, y: number] {
  const [x, y] = toMercator(position);
  return [((x - origin[0]) / width) * 100, ((y - origin[1]) / height) * 100];
}

/** Width of the frame at a zoom (CSS pixels). */
export function widthPxAt({ width }: Frame, zoom: number): number {
  return width * WORLD_PX * 2 ** zoom;
}

/** Height of the frame at a zoom (CSS pixels). */
export function heightPxAt({ height }: Frame, zoom: number): number {
  return height * WORLD_PX * 2 ** zoom;
}
