/** A part of the map in the unit square of Mercator, and the zoom that it is looked at from. */
export interface Region {
  west: number;
  north: number;
  width: number;
  height: number;
  zoom: number;
}

/** Zoomed in so far, the detail of a drawing begins to show as corners. */
const ZOOM_LEEWAY = 0.8;
/** Around a region all is fine as far as this share of its size. */
export const AROUND = 0.35;

/** True where what is in sight was drawn fine enough. */
export function isCovered(inSight: Region, drawn: Region): boolean {
  const margin = AROUND * Math.max(drawn.width, drawn.height);
  return (
    inSight.zoom <= drawn.zoom + ZOOM_LEEWAY &&
    inSight.zoom >= drawn.zoom - 3 &&
    inSight.west + inSight.width / 4 >= drawn.west - margin &&
    inSight.north + inSight.height / 4 >= drawn.north - margin &&
    inSight.west + inSight.width * 0.75 <= drawn.west + drawn.width + margin &&
    inSight.north + inSight.height * 0.75 <= drawn.north + drawn.height + margin
  );
}
