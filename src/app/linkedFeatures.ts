/** Which features have a link on the map. */
import type { ScreenPoint } from '../cartography/renderer.ts';
import type { Feature, Position } from '../core/model.ts';
import type { Size } from './popupPlacement.ts';

/** So many are gone through by keys; of more, those in sight. */
export const MOST_LINKS = 200;

/** The largest of those in sight, in the order of the atlas; `held` are there in any case. */
export function featuresInSight(
  features: readonly Feature[],
  project: (position: Position) => ScreenPoint | null,
  { width, height }: Size,
  held: readonly (string | undefined)[],
): Feature[] {
  const inSight = features.filter(({ point }) => {
    const at = project(point);
    return at && at.x > 0 && at.y > 0 && at.x < width && at.y < height;
  });
  const largest = inSight.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, MOST_LINKS);
  const linked = new Set([...largest.map(({ id }) => id), ...held]);
  return features.filter(({ id }) => linked.has(id));
}

function sizeOf({ bbox: [west, south, east, north] }: Feature): number {
  return (east - west) * (north - south);
}
