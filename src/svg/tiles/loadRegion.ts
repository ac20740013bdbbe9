/** What of an atlas in tiles a drawing of a region needs, from its tiles. Loaded where it is asked for. */
import type { Feature, Point } from 'geojson';
import type { LabelProperties } from '../../cartography/labelCollection.ts';
import { fromMercator } from '../../cartography/mercator.ts';
import { loadTileSet } from '../../cartography/tiles/loadTiles.ts';
import { tileKey, type TilePlace } from '../../cartography/tiles/tileSet.ts';
import type { DrawingContent } from '../drawing.ts';
import type { Region } from '../region.ts';
import { nearCover, placesOf } from './cover.ts';
import { LIVE_LIMITS, thin } from './thin.ts';
import { tilePieces, type TilePiece } from './tilePieces.ts';
import { shapesIn, tilesFor } from './tileShapes.ts';

/** The shapes of a region, those in `keep` each by itself. Throws where a tile does not arrive. */
export async function loadShapes(
  url: string,
  region: Region,
  keep: readonly string[],
): Promise<DrawingContent['shapes']> {
  const { maxZoom } = await loadTileSet(url);
  const pieces = await loadPieces(url, tilesFor(region, maxZoom));
  const shapes = shapesIn(region, maxZoom, (place) => pieces.get(tileKey(place)) ?? []);
  return { features: thin(shapes, new Set(keep), LIVE_LIMITS), ready: true };
}

/** The names that are in sight in a region at its zoom, up to the next whole one. Throws where a tile does not arrive. */
export async function loadLabels(url: string, region: Region): Promise<DrawingContent['labels']> {
  const { maxZoom } = await loadTileSet(url);
  const cover = nearCover({ ...region, zoom: Math.floor(region.zoom) }, maxZoom);
  const places = placesOf(cover);
  const pieces = await loadPieces(
    url,
    places.map(({ place }) => place),
  );
  const features = places.flatMap(({ place }) => (pieces.get(tileKey(place)) ?? []).map(labelOf));
  return { type: 'FeatureCollection', features };
}

/** What is in each tile, by its key. */
async function loadPieces(url: string, places: readonly TilePlace[]): Promise<Map<number, TilePiece[]>> {
  const set = await loadTileSet(url);
  const loaded = await Promise.all(
    places.map(async (place) => {
      const bytes = await set.tile(place);
      return [tileKey(place), bytes ? tilePieces(bytes, place) : []] as const;
    }),
  );
  return new Map(loaded);
}

function labelOf({ properties, paths }: TilePiece): Feature<Point, LabelProperties> {
  const label = properties as unknown as LabelProperties;
  const [x, y] = paths[0]?.[0] ?? [0, 0];
  return {
    type: 'Feature',
    // Tiles hold no lists.
    properties: { ...label, offset: JSON.parse(String(label.offset)) as LabelProperties['offset'] },
    geometry: { type: 'Point', coordinates: fromMercator([x, y]) },
  };
}
