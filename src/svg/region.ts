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

/** Zoomed out so far, what a drawing leaves out beyond its region (rivers, lakes) begins to be missed. */
const FARTHER = 0.6;

/** True where what is in sight was drawn fine enough. Near the zoom of the drawing, a quarter at each side may be coarse. */
export function isCovered(inSight: Region, drawn: Region): boolean {
  const margin = AROUND * Math.max(drawn.width, drawn.height);
  const coarse = inSight.zoom < drawn.zoom - FARTHER ? 0 : 0.25;
  const [across, down] = [inSight.width * coarse, inSight.height * coarse];
  return (
    inSight.zoom <= drawn.zoom + ZOOM_LEEWAY &&
    inSight.zoom >= drawn.zoom - 3 &&
    inSight.west + across >= drawn.west - margin &&
    inSight.north + down >= drawn.north - margin &&
    inSight.west + inSight.width - across <= drawn.west + drawn.width + margin &&
    inSight.north + inSight.height - down <= drawn.north + drawn.height + margin
  );
}
