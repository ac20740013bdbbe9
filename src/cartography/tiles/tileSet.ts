/** What build, MapLibre and drawings agree on about the vector tiles of a large atlas. */
import { SET_FILE } from './isTiled.ts';

/** Steps from side to side of a tile: as many as MapLibre has inside it. */
export const EXTENT = 8192;

/** A tile: its zoom, column from the west and row from the north. */
export interface TilePlace {
  z: number;
  x: number;
  y: number;
}

/** What the file of a set says. */
export interface TileSet {
  /** The closest zoom that there are tiles of; closer views are drawn from these. */
  maxZoom: number;
  /** The closest zoom of which a device keeps the tiles, and the lesson pack has them. */
  kept: number;
  /** Which tiles there are: see `writeTree`. */
  tree: string;
}

/** The folder of a set with its slash, from the address of its file. */
export function folderOf(url: string): string {
  return url.slice(0, -SET_FILE.length);
}

/** The path of a tile in the folder of its set. */
export function tilePath({ z, x, y }: TilePlace): string {
  return `${z}/${x}/${y}.pbf`;
}

/** A number for each tile. */
export function tileKey({ z, x, y }: TilePlace): number {
  return (y * 2 ** z + x) * 32 + z;
}

/** The four tiles of the next zoom in a tile. */
export function childrenOf({ z, x, y }: TilePlace): TilePlace[] {
  return [0, 1, 2, 3].map((part) => ({ z: z + 1, x: 2 * x + (part & 1), y: 2 * y + (part >> 1) }));
}

const ROOT: TilePlace = { z: 0, x: 0, y: 0 };

/**
 * Which tiles there are, as a tree from zoom 0 down: a hexadecimal digit for each tile above the closest zoom, in which
 * each bit stands for one of the four tiles below; then those tiles, depth first. Four bits a tile: 10,000 take 5 kB.
 */
export function writeTree(has: (place: TilePlace) => boolean, maxZoom: number): string {
  const write = (place: TilePlace): string => {
    if (place.z === maxZoom) return '';
    const children = childrenOf(place);
    const bits = children.reduce((sum, child, part) => sum + (has(child) ? 1 << part : 0), 0);
    return bits.toString(16) + children.filter(has).map(write).join('');
  };
  return write(ROOT);
}

/** The keys of the tiles in a tree. Throws where the text is none. */
export function readTree({ tree, maxZoom }: Pick<TileSet, 'tree' | 'maxZoom'>): Set<number> {
  const found = new Set<number>();
  let at = 0;
  const read = (place: TilePlace): void => {
    found.add(tileKey(place));
    if (place.z === maxZoom) return;
    const bits = parseInt(tree.charAt(at), 16);
    if (Number.isNaN(bits)) throw new Error(`The list of tiles ends or breaks at ${at}`);
    at += 1;
    childrenOf(place).forEach((child, part) => {
      if (bits & (1 << part)) read(child);
    });
  };
  read(ROOT);
  return found;
}
