/** Geometries of invented features. */
import type { Geometry } from 'geojson';
import type { Position } from '../../../src/core/model.ts';
import { coast, moved, type Site } from './coast.ts';
import type { Random } from './random.ts';

/** The land of an island; the larger, the more vertices. `smallest` is the radius of the least island. */
export function islandShape(random: Random, site: Site, smallest: number): Geometry {
  const vertices = Math.min(1900, 56 * (site.radius / smallest) ** 1.2 * random.between(0.9, 1.5));
  return { type: 'Polygon', coordinates: [coast(random, site, Math.max(50, vertices))] };
}

/** Three to six islets side by side in the circle of a site. */
export function isletsShape(random: Random, site: Site): Geometry {
  const count = random.whole(3, 6);
  const [distance, radius] = [0.62, Math.min(0.34, 0.62 * Math.sin(Math.PI / count) * 0.9)];
  const coordinates = Array.from({ length: count }, (_, at) => {
    const angle = (2 * Math.PI * at) / count;
    const centre = moved(site, distance * Math.cos(angle), distance * Math.sin(angle));
    return [coast(random, { centre, radius: site.radius * radius }, 50)];
  });
  return { type: 'MultiPolygon', coordinates };
}

/** A way from one position to another, bent a little: it goes on ahead all the time, so it never crosses itself. */
export function lineShape(random: Random, from: Position, to: Position): Geometry {
  const steps = random.whole(6, 40);
  const [east, north] = [to[0] - from[0], to[1] - from[1]];
  const [bow, wave] = [random.between(-0.2, 0.2), random.between(-0.03, 0.03)];
  const coordinates = Array.from({ length: steps + 1 }, (_, step): Position => {
    const share = step / steps;
    const aside = bow * share * (1 - share) + wave * Math.sin(3 * Math.PI * share);
    return [
      Number((from[0] + east * share - north * aside).toFixed(5)),
      Number((from[1] + north * share + east * aside).toFixed(5)),
    ];
  });
  return { type: 'LineString', coordinates };
}
