/** The files that the map is drawn from: one for all shapes and one for the names of each language, or tiles of them. */
import type { FeatureCollection } from 'geojson';
import type { Language } from '../../core/model.ts';
import { SET_FILE } from '../../cartography/tiles/isTiled.ts';
import { tilePath, type TileSet } from '../../cartography/tiles/tileSet.ts';
import { hashedFile, hashOf } from '../hashedFile.ts';
import { cutTiles, type Cutting, type Tile, type Tiles } from './cutTiles.ts';
import { isInSight } from './labelSight.ts';
import { archiveOf, type TileArchive } from './tileArchive.ts';

export interface MapSources {
  shapes: FeatureCollection;
  labels: Partial<Record<Language, FeatureCollection>>;
}

/** Paths are below the base of the site. */
export interface CutMap {
  /** Where the shapes are … */
  shapes: string;
  /** … and the names. */
  labels: Partial<Record<Language, string>>;
  /** Path → text. */
  files: Map<string, string>;
  /** Path → bytes of a tile. */
  tiles: Map<string, Uint8Array>;
  /** Paths of the tiles that a device keeps and the lesson pack has: the far views. */
  kept: string[];
  /** For the drawings of pages; null where there are no tiles. */
  archive: TileArchive | null;
}

/**
 * Bytes of GeoJSON that one file may have: shapes, or the names of a language. That of a dozen features is half of it,
 * and a first visit shall not become twice as heavy; one file is simpler as long as it can be, and is edited live.
 */
export const MOST_IN_ONE_FILE = 1_000_000;
/** A set ends at the first of these zooms whose tiles weigh no more than that (bytes). At 7, a step is a pixel at zoom 11. */
const ENDS = [7, 8, 9];
const MOST_AT_END = 200_000;
/** Of each set a device keeps no more than that (bytes), in whole zooms. */
const MOST_KEPT = 600_000;

/** Makes the files. The same content gives the same names. */
export function mapFiles({ shapes, labels }: MapSources, mostInOneFile: number): CutMap {
  const cut: CutMap = { shapes: '', labels: {}, files: new Map(), tiles: new Map(), kept: [], archive: null };
  const languages = Object.entries(labels) as [Language, FeatureCollection][];
  const whole = [
    ['shapes', shapes] as const,
    ...languages.map(([tongue, all]) => [`labels-${tongue}`, all] as const),
  ];
  const single = whole.map(([name, content]) => hashedFile(name, content));
  if (single.every(({ text }) => text.length <= mostInOneFile)) {
    for (const { path, text } of single) cut.files.set(path, text);
    const [first, ...others] = single;
    cut.shapes = first?.path ?? '';
    languages.forEach(([tongue], index) => (cut.labels[tongue] = others[index]?.path ?? ''));
    return cut;
  }
  const tiles = cutFine(shapes, { layer: 'shapes', overlaps: true });
  cut.archive = archiveOf(tiles);
  cut.shapes = addSet(cut, 'shapes', tiles);
  for (const [tongue, names] of languages) {
    const set = cutFine(names, { layer: 'labels', overlaps: false, holds: isInSight });
    cut.labels[tongue] = addSet(cut, `labels-${tongue}`, set);
  }
  return cut;
}

function cutFine(collection: FeatureCollection, cutting: Omit<Cutting, 'maxZoom'>): Tiles {
  const [least = 7, ...deeper] = ENDS;
  let tiles = cutTiles(collection, { ...cutting, maxZoom: least });
  for (const maxZoom of deeper) {
    const heaviest = [...tiles.tiles.values()].reduce((most, { bytes }) => Math.max(most, bytes.length), 0);
    if (heaviest > MOST_AT_END) tiles = cutTiles(collection, { ...cutting, maxZoom });
  }
  return tiles;
}

/** The closest zoom down to which the tiles are light enough to be kept. */
function keptZoom(tiles: Iterable<Tile>, end: number): number {
  const bytesAt = Array.from({ length: end + 1 }, () => 0);
  for (const { place, bytes } of tiles) bytesAt[place.z] = (bytesAt[place.z] ?? 0) + bytes.length;
  let sum = 0;
  const first = bytesAt.findIndex((bytes) => (sum += bytes) > MOST_KEPT);
  return first < 0 ? end : Math.max(first - 1, 0);
}

/** Gives the path of the set's own file. */
function addSet(cut: CutMap, name: string, { maxZoom, tree, tiles }: Tiles): string {
  const kept = keptZoom(tiles.values(), maxZoom);
  const set: TileSet = { maxZoom, kept, tree };
  const folder = `assets/${name}-${hashOf([tree, ...[...tiles.values()].map(({ bytes }) => bytes)])}/`;
  cut.files.set(folder + SET_FILE, JSON.stringify(set));
  for (const { place, bytes } of tiles.values()) {
    cut.tiles.set(folder + tilePath(place), bytes);
    if (place.z <= kept) cut.kept.push(folder + tilePath(place));
  }
  return folder + SET_FILE;
}
