/** Which names a tile holds. */
import type { GeoJSONVTFeature } from '@maplibre/geojson-vt';
import type { LabelProperties } from '../../cartography/labelCollection.ts';
import type { TilePlace } from '../../cartography/tiles/tileSet.ts';

/** True where a name is in sight at some zoom at which its tile is: up to the next whole one, or without an end. */
export function isInSight({ tags }: GeoJSONVTFeature, { z }: TilePlace, end: number): boolean {
  const { minZoom, maxZoom } = tags as unknown as LabelProperties;
  return maxZoom > z && (z === end || minZoom < z + 1);
}
