/** The tiles of a build in one stretch of memory, which all threads that write pages share. */
import { tileKey, type TilePlace } from '../../cartography/tiles/tileSet.ts';
import { tilePieces, type TilePiece } from '../../svg/tiles/tilePieces.ts';
import type { Tiles } from './cutTiles.ts';

/** Can be handed to a thread as it is. */
export interface TileArchive {
  maxZoom: number;
  bytes: Uint8Array;
  /** Where in it each tile begins and ends, by its key. */
  spans: ReadonlyMap<number, readonly [from: number, to: number]>;
}

/** Puts tiles into an archive. */
export function archiveOf({ maxZoom, tiles }: Tiles): TileArchive {
  const total = [...tiles.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);
  const all = new Uint8Array(new SharedArrayBuffer(total));
  const spans = new Map<number, readonly [number, number]>();
  let at = 0;
  for (const [key, { bytes }] of tiles) {
    all.set(bytes, at);
    spans.set(key, [at, (at += bytes.length)]);
  }
  return { maxZoom, bytes: all, spans };
}

/** So many points of tiles are kept at hand (some 50 bytes each): pages of one neighbourhood come one after the other. */
const MOST_POINTS = 1_500_000;

const atHand = new Map<string, readonly TilePiece[]>();
let points = 0;

/** The pieces of a tile; none where there is no such tile. */
export function piecesIn({ bytes, spans }: TileArchive, place: TilePlace): readonly TilePiece[] {
  const span = spans.get(tileKey(place));
  if (!span) return [];
  const key = `${bytes.length}:${tileKey(place)}`;
  const known = atHand.get(key);
  if (known) return known;
  // Copied: the reader of tiles decodes text, which no browser and no Node does from shared memory.
  const pieces = tilePieces(bytes.slice(...span), place);
  if (points > MOST_POINTS) {
    atHand.clear();
    points = 0;
  }
  atHand.set(key, pieces);
  points += pieces.reduce((sum, { paths }) => sum + paths.reduce((all, path) => all + path.length, 0), 0);
  return pieces;
}
