/** What labels should leave clear: the outlines of the features, and the lines. */
import type { Geometry } from 'geojson';
import { positionsOf } from '../core/geometry.ts';
import type { Atlas } from '../core/model.ts';
import { pointAlong } from './alongLine.ts';
import type { Obstacle } from './labels.ts';
import { fromMercator, toMercator } from './mercator.ts';

/** About so many positions along each outline and line are kept clear. */
const DENSITY = { island: 60, 'island-group': 60, region: 1200, line: 40 };

/** The obstacles of an atlas. Only coasts are hard: a strait's name may lie on the line that runs along it. */
export function obstaclesOf(atlas: Atlas, geometries: Record<string, Geometry>): Obstacle[] {
  return atlas.features.flatMap(({ id, kind }): Obstacle[] => {
    const geometry = geometries[id];
    if (!geometry || kind === 'group' || kind === 'place') return [];
    const positions = positionsOf(geometry);
    if (kind === 'island' || kind === 'island-group' || kind === 'region') {
      const every = Math.ceil(positions.length / DENSITY[kind]);
      const outline = positions.filter((_, index) => index % every === 0);
      return outline.map((position) => ({ position, hard: true }));
    }
    const points = positions.map(toMercator);
    return Array.from({ length: DENSITY.line + 1 }, (_, index) => ({
      position: fromMercator(pointAlong(points, index / DENSITY.line)),
      hard: false,
    }));
  });
}
