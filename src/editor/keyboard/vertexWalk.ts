/** From vertex to vertex of a shape, and a step on the ground. */
import { roundLength } from '../../cartography/scale.ts';
import { metresPerPixel } from '../../cartography/mercator.ts';
import type { Position } from '../../core/model.ts';
import { shrinkAt } from '../../core/shapeGap.ts';
import { DEGREE_M } from '../../core/shapes/planeMetres.ts';
import { pathAt, type FeatureText, type VertexPlace } from '../shape/featureText.ts';
import { vertexCount } from '../shape/pathPlan.ts';

/** The vertex so many further on its path, going round; the first one of the shape where none is selected. */
export function vertexFurther(feature: FeatureText, from: VertexPlace | null, by: number): VertexPlace {
  if (!from) return { part: 0, path: 0, vertex: 0 };
  const count = vertexCount(pathAt(feature, from));
  return { ...from, vertex: (((from.vertex + by) % count) + count) % count };
}

/** The first vertex of the path so many further in the shape, going round. */
export function pathFurther(feature: FeatureText, from: VertexPlace | null, by: number): VertexPlace {
  const places = feature.parts.flatMap((paths, part) =>
    paths.map((_path, path) => ({ part, path, vertex: 0 })),
  );
  const at = from ? places.findIndex(({ part, path }) => part === from.part && path === from.path) : 0;
  const next = from ? places[(at + by + places.length) % places.length] : places[0];
  return next ?? { part: 0, path: 0, vertex: 0 };
}

/** A step of this many pixels is small enough to be exact, and is seen. */
const STEP_PX = 4;

/** Length of a step at a zoom (metres): 1, 2 or 5 and zeros. */
export function stepAt(zoom: number, lat: number): number {
  return roundLength(Math.max(1, STEP_PX * metresPerPixel(lat, zoom)));
}

/** The position so many metres east and north of another; at the edge of the map it stays there, as a line must. */
export function moveBy([lng, lat]: Position, eastM: number, northM: number): Position {
  const within = (value: number, most: number) => Math.min(most, Math.max(-most, value));
  return [within(lng + eastM / (DEGREE_M * shrinkAt(lat)), 180), within(lat + northM / DEGREE_M, 90)];
}

/** Half way between a vertex and the next one on its path, where a new one can stand. */
export function middleBehind(feature: FeatureText, place: VertexPlace): Position | null {
  const { positions } = pathAt(feature, place);
  const from = positions[place.vertex];
  // The end of a line has no next vertex: a new one goes on from it, half as far as the last side is long.
  const next = positions[place.vertex + 1];
  const last = positions[place.vertex - 1];
  if (!from) return null;
  if (next) return [(from[0] + next[0]) / 2, (from[1] + next[1]) / 2];
  return last ? [from[0] + (from[0] - last[0]) / 2, from[1] + (from[1] - last[1]) / 2] : null;
}
