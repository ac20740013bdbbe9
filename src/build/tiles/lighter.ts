/** Tiles of far views that would be heavy are made lighter by their smallest shapes, which closer tiles have. */
import type { GeoJSONVTFeature } from '@maplibre/geojson-vt';
import { EXTENT } from '../../cartography/tiles/tileSet.ts';

/** Most that a tile weighs which is not of the closest zoom (bytes): a first view takes four to six of them. */
const MOST_BYTES = 60_000;
/** Each try takes so much less than would be right if all shapes weighed alike: the small ones weigh less. */
const LESS = 0.9;

/** The tile with as many of its features as it can carry, the largest first, in their order. */
export function lighter(
  features: readonly GeoJSONVTFeature[],
  write: (features: readonly GeoJSONVTFeature[]) => Uint8Array,
): Uint8Array {
  let kept = features;
  let bytes = write(kept);
  while (bytes.length > MOST_BYTES && kept.length > 1) {
    const count = Math.floor(kept.length * Math.max(0.3, (LESS * MOST_BYTES) / bytes.length));
    kept = largest(kept, count);
    bytes = write(kept);
  }
  return bytes;
}

/** Context is never left out: without its land a sea would be drawn where there is none. Labels come in their order. */
function largest(features: readonly GeoJSONVTFeature[], count: number): GeoJSONVTFeature[] {
  const ranked = features.map((feature, order) => ({ feature, order, size: sizeOf(feature) }));
  const kept = ranked.toSorted((a, b) => b.size - a.size || a.order - b.order).slice(0, count);
  return kept.sort((a, b) => a.order - b.order).map(({ feature }) => feature);
}

/** The longer side in the tile's steps. */
function sizeOf({ type, tags, geometry }: GeoJSONVTFeature): number {
  if (type === 1) return 0;
  if (tags?.['id'] === undefined) return EXTENT;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of geometry.flat()) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return Math.max(right - left, bottom - top);
}
