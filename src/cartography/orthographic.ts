/** The earth from far above a place: the orthographic projection (Snyder, Map Projections, USGS 1395, 1987, p. 145). */
import type { Position } from '../core/model.ts';

/** On a globe of radius 1 with its middle at 0, 0; y southward. */
export type GlobePoint = readonly [x: number, y: number];

/** Points that follow the rim lie no farther apart than this (radians). */
const RIM_STEP = 0.3;

/** Where a position is on the globe as seen from above `center`; it is on the side in sight where `depth` is not negative. */
export function toGlobe([lng, lat]: Position, center: Position): { point: GlobePoint; depth: number } {
  const [turn, high, tilt] = [lng - center[0], lat, center[1]].map((degrees) => (degrees * Math.PI) / 180);
  if (turn === undefined || high === undefined || tilt === undefined) throw new Error('No position');
  const [sine, cosine] = [Math.sin(high), Math.cos(high)];
  const ahead = cosine * Math.cos(turn);
  return {
    point: [cosine * Math.sin(turn), Math.sin(tilt) * ahead - Math.cos(tilt) * sine],
    depth: Math.sin(tilt) * sine + Math.cos(tilt) * ahead,
  };
}

/** The parts of a line that are in sight. */
export function lineOnGlobe(line: readonly Position[], center: Position): GlobePoint[][] {
  const parts: GlobePoint[][] = [[]];
  for (const position of line) {
    const { point, depth } = toGlobe(position, center);
    if (depth >= 0) parts.at(-1)?.push(point);
    else if (parts.at(-1)?.length) parts.push([]);
  }
  return parts.filter(({ length }) => length > 1);
}

/**
 * What is in sight of an area, given by a closed ring that goes counterclockwise round it: what lies on the far side is
 * drawn out to the rim. `inverted` where the ring then goes round what is not the area, because it holds the point
 * opposite `center`; no ring may hold both.
 */
export function areaOnGlobe(
  ring: readonly Position[],
  center: Position,
): { ring: GlobePoint[]; inverted: boolean } {
  const shown: GlobePoint[] = [];
  let [bearing, turned] = [0, 0];
  let isBehind = false;
  ring.forEach((position, index) => {
    const { point, depth } = toGlobe(position, center);
    const to = Math.atan2(point[1], point[0]);
    const turn = index === 0 ? 0 : Math.atan2(Math.sin(to - bearing), Math.cos(to - bearing));
    if (depth >= 0) shown.push(point);
    else shown.push(...alongRim(bearing, isBehind ? turn : 0, to));
    isBehind = depth < 0;
    [bearing, turned] = [to, turned + turn];
  });
  return { ring: shown, inverted: turned > Math.PI };
}

/** Points of the rim that lead by `turn` from a bearing to another, the latter with them. */
function alongRim(from: number, turn: number, to: number): GlobePoint[] {
  const steps = Math.max(Math.ceil(Math.abs(turn) / RIM_STEP), 1);
  return Array.from({ length: steps }, (_, step) => {
    const bearing = step === steps - 1 ? to : from + (turn * (step + 1)) / steps;
    return [Math.cos(bearing), Math.sin(bearing)] as const;
  });
}
