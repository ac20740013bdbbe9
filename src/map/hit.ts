/** Which feature a pointer means. */
import type { Map as MapLibreMap, MapGeoJSONFeature, Point } from 'maplibre-gl';

/** Half the side of the square that a finger covers: targets are at least 44 px wide (WCAG 2.5.5). */
const FINGER_PX = 22;
/** Half the side for a mouse: lines and islets are thinner than a hand is steady. */
const MOUSE_PX = 6;

/** Small things first: an islet or a line must not be lost to the large island beside it. */
const ORDER = ['place', 'island-group', 'island', 'pipeline', 'route', 'boundary', 'region'];

/** The id of the feature under a point of the map (CSS pixels), or the nearest in reach; null for none. */
export function hitFeature(map: MapLibreMap, point: Point, touch: boolean): string | null {
  if (!map.isStyleLoaded()) return null;
  const exact = map.queryRenderedFeatures(point);
  const label = exact.find(
    ({ source, properties }) => source === 'labels' && properties['feature'] !== undefined,
  );
  if (label) return String(label.properties['feature']);
  const area = firstOf(exact.filter(({ layer }) => layer.type === 'fill' && layer.id !== 'region'));
  if (area !== null) return area;
  const reach = touch ? FINGER_PX : MOUSE_PX;
  const near = map.queryRenderedFeatures([
    [point.x - reach, point.y - reach],
    [point.x + reach, point.y + reach],
  ]);
  // On a region itself only a line that was really met counts, or its whole coast could not be clicked.
  return firstOf(near.filter(isDrawn)) ?? firstOf(exact.filter(isDrawn));
}

/** Strokes round the coasts are wider than the land and stand for water; only fills and drawn lines are things. */
function isDrawn({ layer, source }: MapGeoJSONFeature): boolean {
  return (
    source === 'shapes' && !/^(water|coast|glow|line-glow)/.test(layer.id) && !layer.id.endsWith('-edge')
  );
}

function firstOf(found: readonly MapGeoJSONFeature[]): string | null {
  const ids = found
    .filter(({ id, properties }) => id !== undefined && ORDER.includes(String(properties['kind'])))
    .sort((a, b) => rank(a) - rank(b))
    .map(({ id }) => String(id));
  return ids[0] ?? null;
}

function rank({ properties }: MapGeoJSONFeature): number {
  return ORDER.indexOf(String(properties['kind']));
}
