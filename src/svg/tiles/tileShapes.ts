/** The shapes of a region as one collection, put together from tiles: what a drawing of a large atlas is made of. */
import type { TilePlace } from '../../cartography/tiles/tileSet.ts';
import type { Region } from '../region.ts';
import { keyOf } from '../shapePaths.ts';
import { boxOf, farCover, nearCover, placesOf } from './cover.ts';
import type { Path, Sides } from './cutPath.ts';
import type { ReadyShape } from './readyShape.ts';
import { cut, type TilePiece } from './tilePieces.ts';

/** The pieces of a tile; none where there is no such tile. */
export type PiecesAt = (place: TilePlace) => readonly TilePiece[];

/** Everything in a region and around it, and the land beyond, coarser. */
export function shapesIn(region: Region, maxZoom: number, piecesAt: PiecesAt): ReadyShape[] {
  const near = nearCover(region, maxZoom);
  const shapes = new Map<string, Parts>();
  for (const { place, turns } of placesOf(near)) {
    for (const piece of piecesAt(place)) add(shapes, piece, turns);
  }
  const far = farCover(region, near);
  for (const { place, turns } of far ? placesOf(far) : []) {
    for (const piece of piecesAt(place)) {
      if (piece.properties.kind !== 'land') continue;
      for (const [side, sides] of Object.entries(beyond(boxOf(near)))) {
        const { left, right } = { left: sides.left - turns, right: sides.right - turns };
        add(shapes, { ...piece, ...cut(piece.paths, true, { ...sides, left, right }) }, turns, `:${side}`);
      }
    }
  }
  return [...shapes.values()].map(shapeOf);
}

/** The tiles that `shapesIn` asks for. */
export function tilesFor(region: Region, maxZoom: number): TilePlace[] {
  const near = nearCover(region, maxZoom);
  const far = farCover(region, near);
  return [near, ...(far ? [far] : [])].flatMap((cover) => placesOf(cover).map(({ place }) => place));
}

/** The four boxes around a box, each far larger than the world. */
function beyond({ left, top, right, bottom }: Sides): Record<string, Sides> {
  return {
    north: { left: -9, right: 9, top: -9, bottom: top },
    south: { left: -9, right: 9, top: bottom, bottom: 9 },
    west: { left: -9, right: left, top, bottom },
    east: { left: right, right: 9, top, bottom },
  };
}

/** A shape, from as many pieces as it lies in tiles. */
interface Parts extends Omit<ReadyShape, 'outline'> {
  wasCut: boolean;
  outline: Path[];
}

function add(shapes: Map<string, Parts>, piece: TilePiece, turns: number, side = ''): void {
  if (piece.paths.length === 0) return;
  const { properties, type, paths, outline, size } = piece;
  const key = keyOf(properties) + side;
  const parts = shapes.get(key) ?? { key, properties, type, size: 0, wasCut: false, paths: [], outline: [] };
  shapes.set(key, parts);
  parts.size = Math.max(parts.size, size);
  parts.wasCut ||= outline !== undefined;
  for (const path of paths) parts.paths.push(turned(path, turns));
  for (const path of outline ?? paths) parts.outline.push(turned(path, turns));
}

function turned(path: Path, turns: number): Path {
  return turns === 0 ? path : path.map(([x, y]) => [x + turns, y] as const);
}

/** Context has no outline of its own to be drawn. */
function shapeOf({ outline, wasCut, ...shape }: Parts): ReadyShape {
  return wasCut && shape.properties.id !== undefined ? { ...shape, outline } : shape;
}
