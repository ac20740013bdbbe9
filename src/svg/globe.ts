/** A small globe, as path data: its middle is at 0, 0. */
import { areaOnGlobe, lineOnGlobe, type GlobePoint } from '../cartography/orthographic.ts';
import type { Position } from '../core/model.ts';

/** Meridians and parallels of the globe are so far apart (degrees), and their points so. */
const GRID_DEG = 30;
const GRID_STEP_DEG = 10;

/** Meridians and parallels. */
const GRID: Position[][] = [
  ...range(-180, 150, GRID_DEG).map((lng) =>
    range(-90, 90, GRID_STEP_DEG).map((lat): Position => [lng, lat]),
  ),
  ...range(-60, 60, GRID_DEG).map((lat) =>
    range(-180, 180, GRID_STEP_DEG).map((lng): Position => [lng, lat]),
  ),
];

/** Areas as seen from above `center`, each given by a closed ring that goes counterclockwise round it. */
export function globeAreas(rings: readonly Position[][], center: Position, radiusPx: number): string {
  // The whole globe, in the direction in which the rings go.
  const all = `M${-radiusPx} 0a${radiusPx} ${radiusPx} 0 1 0 ${2 * radiusPx} 0a${radiusPx} ${radiusPx} 0 1 0 ${-2 * radiusPx} 0z`;
  return rings
    .map((positions) => {
      const { ring, inverted } = areaOnGlobe(positions, center);
      return `${inverted ? all : ''}${pathOf(ring, radiusPx)}z`;
    })
    .join('');
}

/** Meridians and parallels as seen from above `center`. */
export function globeGrid(center: Position, radiusPx: number): string {
  return GRID.flatMap((line) => lineOnGlobe(line, center))
    .map((line) => pathOf(line, radiusPx))
    .join('');
}

function pathOf(points: readonly GlobePoint[], radiusPx: number): string {
  return `M${points.map(([x, y]) => `${(x * radiusPx).toFixed(1)} ${(y * radiusPx).toFixed(1)}`).join('L')}`;
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step);
}
