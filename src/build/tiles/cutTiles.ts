/** Cuts shapes and labels into vector tiles. */
import { GeoJSONVT, type GeoJSONVTFeature, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, FeatureCollection } from 'geojson';
import { TOLERANCE_PX } from '../../cartography/shapeCollection.ts';
import { childrenOf, EXTENT, tileKey, writeTree, type TilePlace } from '../../cartography/tiles/tileSet.ts';
import { boxOf, isNear } from './mercatorBox.ts';
import { lighter } from './lighter.ts';

/** A tile with its bytes. */
export interface Tile {
  place: TilePlace;
  bytes: Uint8Array;
}

/** A set of tiles. */
export interface Tiles {
  maxZoom: number;
  tree: string;
  /** By their keys. */
  tiles: ReadonlyMap<number, Tile>;
}

/** What is cut, and how. */
export interface Cutting {
  /** Name of the layer in the tiles. */
  layer: string;
  maxZoom: number;
  /** Shapes reach over the edges of their tiles, so that no stroke ever shows where they were cut. */
  overlaps: boolean;
  /** What of it a tile holds; everything, if nothing else is said. */
  holds?: (feature: GeoJSONVTFeature, place: TilePlace, maxZoom: number) => boolean;
}

/** Steps of a tile in a CSS pixel of its own zoom. */
const STEPS_PER_PX = EXTENT / 512;
/** So far do shapes reach over the edges (CSS pixels): more than half of the widest stroke, a waterline's 34. */
const OVERLAP_PX = 32;
/** Tiles from this zoom down are cut from what lies near them alone: all at once would take several times the memory. */
const SPLIT_AT = 3;

/** Cuts a collection into tiles from zoom 0 to the closest. The same collection gives the same bytes. */
export function cutTiles(collection: FeatureCollection, cutting: Cutting): Tiles {
  const tiles = new Map<number, Tile>();
  const there = new Set<number>();
  const boxed = collection.features.map((feature) => ({ feature, box: boxOf(feature.geometry) }));
  const visit = (index: GeoJSONVT, place: TilePlace): void => {
    const tile = index.getTile(place.z, place.x, place.y);
    if (!tile) return;
    there.add(tileKey(place));
    tiles.set(tileKey(place), { place, bytes: encode(tile, place, cutting) });
    if (place.z === cutting.maxZoom) return;
    for (const child of childrenOf(place)) {
      if (child.z === SPLIT_AT) {
        const near = boxed.filter(({ box }) => isNear(box, child, OVERLAP_PX / 512));
        if (near.length > 0) visit(indexOf(near, cutting, cutting.maxZoom), child);
      } else visit(index, child);
    }
  };
  const top = Math.min(SPLIT_AT - 1, cutting.maxZoom);
  visit(indexOf(boxed, cutting, top), { z: 0, x: 0, y: 0 });
  return {
    maxZoom: cutting.maxZoom,
    tree: writeTree((place) => there.has(tileKey(place)), cutting.maxZoom),
    tiles,
  };
}

function indexOf(
  found: readonly { feature: Feature }[],
  { maxZoom, overlaps }: Cutting,
  to: number,
): GeoJSONVT {
  return new GeoJSONVT(
    { type: 'FeatureCollection', features: found.map(({ feature }) => feature) },
    {
      maxZoom,
      indexMaxZoom: to,
      indexMaxPoints: 0,
      extent: EXTENT,
      tolerance: TOLERANCE_PX * STEPS_PER_PX,
      buffer: overlaps ? OVERLAP_PX * STEPS_PER_PX : 0,
    },
  );
}

function encode(tile: GeoJSONVTTile, place: TilePlace, { layer, maxZoom, holds }: Cutting): Uint8Array {
  // The library's type of a tile says more than is true of its points.
  const write = (features: readonly GeoJSONVTFeature[]) =>
    fromGeojsonVt({ [layer]: { ...tile, features } as GeoJSONVTTile }, { version: 2, extent: EXTENT });
  const features = tile.features as GeoJSONVTFeature[];
  const held = holds ? features.filter((feature) => holds(feature, place, maxZoom)) : features;
  return place.z === maxZoom ? write(held) : lighter(held, write);
}
