/** Which tiles a drawing of a region needs. */
import { AROUND, type Region } from '../region.ts';
import type { TilePlace } from '../../cartography/tiles/tileSet.ts';
import type { Sides } from './cutPath.ts';

/** Tiles of one zoom, side by side. Columns may lie beyond the world: they are those of its next copy. */
export interface Cover {
  z: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** No more are asked for: where they would be more, larger ones are taken. */
const MOST_TILES = 16;
/** Beyond the region the land is drawn from tiles that are so many zooms farther … */
const FARTHER = 3;
/** … as far as these times its size. */
const BEYOND = 2;

/** The tiles around a region, as fine as its zoom asks for. */
export function nearCover(region: Region, maxZoom: number): Cover {
  const margin = AROUND * Math.max(region.width, region.height);
  let z = Math.min(Math.max(Math.round(region.zoom), 0), maxZoom);
  let cover = coverOf(region, margin, z);
  while (countOf(cover) > MOST_TILES && z > 0) {
    z -= 1;
    cover = coverOf(region, margin, z);
  }
  return cover;
}

/** The coarser tiles around those; null where those are coarse themselves. */
export function farCover(region: Region, near: Cover): Cover | null {
  if (near.z < FARTHER) return null;
  return coverOf(region, BEYOND * Math.max(region.width, region.height), near.z - FARTHER);
}

function coverOf({ west, north, width, height }: Region, margin: number, z: number): Cover {
  const count = 2 ** z;
  const row = (at: number) => Math.min(Math.max(Math.floor(at * count), 0), count - 1);
  const left = Math.floor((west - margin) * count);
  return {
    z,
    left,
    // Of the world no more than once around.
    right: Math.min(Math.floor((west + width + margin) * count), left + count - 1),
    top: row(north - margin),
    bottom: row(north + height + margin),
  };
}

function countOf({ left, top, right, bottom }: Cover): number {
  return (right - left + 1) * (bottom - top + 1);
}

/** The tiles of a cover, each with the turns around the earth to its place. */
export function placesOf({ z, left, top, right, bottom }: Cover): { place: TilePlace; turns: number }[] {
  const places = [];
  for (let column = left; column <= right; column += 1) {
    const turns = Math.floor(column / 2 ** z);
    for (let y = top; y <= bottom; y += 1) {
      places.push({ place: { z, x: column - turns * 2 ** z, y }, turns });
    }
  }
  return places;
}

/** The box of a cover in the unit square. */
export function boxOf({ z, left, top, right, bottom }: Cover): Sides {
  const size = 2 ** -z;
  return { left: left * size, top: top * size, right: (right + 1) * size, bottom: (bottom + 1) * size };
}
