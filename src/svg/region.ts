import type { Frame } from './frame.ts';

/** A part of the map in the unit square of Mercator, and the zoom that it is looked at from. */
export interface Region {
  west: number;
  north: number;
  width: number;
  height: number;
  zoom: number;
}

/** The region that a drawing is made for. */
export function regionOf({ origin: [west, north], width, height, zoom }: Frame): Region {
  return { west, north, width, height, zoom };
}

/** Zoomed in so far, the detail of a drawing begins to show as corners. */
const ZOOM_LEEWAY = 0.8;
/** Around a region all is fine as far as this share of its size. */
export const AROUND = 0.35;

/**
 * True where all in sight was drawn fine enough, with the rivers and lakes that a drawing leaves out elsewhere; `byZooms`:
 * where each whole zoom has shapes and names of its own, for that zoom.
 */
export function isCovered(inSight: Region, drawn: Region, byZooms = false): boolean {
  const margin = AROUND * Math.max(drawn.width, drawn.height);
  const within = (from: 'west' | 'north', size: 'width' | 'height') => {
    const shift = inSight[from] - drawn[from];
    return shift >= -margin && shift <= drawn[size] - inSight[size] + margin;
  };
  if (byZooms && Math.floor(inSight.zoom) !== Math.floor(drawn.zoom)) return false;
  return inSight.zoom <= drawn.zoom + ZOOM_LEEWAY && within('west', 'width') && within('north', 'height');
}
