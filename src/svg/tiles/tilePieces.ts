/** What a vector tile holds, for drawings: shapes cut to the tile itself, in the unit square of Mercator. */
import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import type { ShapeProperties } from '../../cartography/shapeCollection.ts';
import { EXTENT, type TilePlace } from '../../cartography/tiles/tileSet.ts';
import { cutLine, cutRings, isWithin, type Path, type Sides } from './cutPath.ts';
import type { ReadyShape } from './readyShape.ts';

/** A shape, or the part of one that lies in a tile. */
export type TilePiece = Omit<ReadyShape, 'key'>;

/** Pieces lie so far over each other (steps of a tile), that no sea shines through between them. */
const OVERLAP = 24;

/** The pieces of a tile's first layer. */
export function tilePieces(bytes: ArrayBuffer | Uint8Array, place: TilePlace): TilePiece[] {
  const [layer] = Object.values(new VectorTile(new PbfReader(bytes)).layers);
  if (!layer) return [];
  return Array.from({ length: layer.length }, (_, index) => pieceOf(layer.feature(index), place)).filter(
    ({ paths }) => paths.length > 0,
  );
}

function pieceOf(feature: VectorTileFeature, { z, x, y }: TilePlace): TilePiece {
  const scale = 2 ** -z;
  const paths = feature
    .loadGeometry()
    .map((line): Path => line.map((at) => [(x + at.x / EXTENT) * scale, (y + at.y / EXTENT) * scale]));
  const over = (scale * OVERLAP) / EXTENT;
  const sides = {
    left: x * scale - over,
    top: y * scale - over,
    right: (x + 1) * scale + over,
    bottom: (y + 1) * scale + over,
  };
  return {
    properties: { ...feature.properties } as unknown as ShapeProperties,
    type: feature.type,
    ...(feature.type === 1 ? { paths } : cut(paths, feature.type === 3, sides)),
    size: sizeOf(paths),
  };
}

/** Paths cut to a box; of areas, the outline too where the cut is seen. */
export function cut(
  paths: readonly Path[],
  areas: boolean,
  sides: Sides,
): Pick<TilePiece, 'paths' | 'outline'> {
  if (paths.every((path) => isWithin(path, sides))) return { paths: [...paths] };
  const lines = paths.flatMap((path) => cutLine(path, sides));
  if (!areas) return { paths: lines };
  return { paths: cutRings(paths, sides), outline: lines };
}

function sizeOf(paths: readonly Path[]): number {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const path of paths) {
    for (const [x, y] of path) {
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  }
  return Math.max(right - left, bottom - top);
}
