/** The vertices of a feature as the map lays them out, worked out once for each text. */
import { toMercator } from '../../cartography/mercator.ts';
import type { FeatureText, PathText } from '../shape/featureText.ts';
import { vertexCount } from '../shape/pathPlan.ts';

/** A path in the unit square of Mercator: x of vertex i at 2i, y at 2i + 1. */
export interface ProjectedPath {
  part: number;
  path: number;
  xy: Float64Array;
  /** Vertices; of a closed ring without the last position, which is the first again. */
  count: number;
  closed: boolean;
}

const known = new WeakMap<FeatureText, ProjectedPath[]>();

/** All paths of a feature. */
export function projectFeature(feature: FeatureText): ProjectedPath[] {
  const found = known.get(feature);
  if (found) return found;
  const paths = feature.parts.flatMap((part, number) =>
    part.map((path, index) => ({ part: number, path: index, ...projectPath(path) })),
  );
  known.set(feature, paths);
  return paths;
}

function projectPath(path: PathText): Pick<ProjectedPath, 'xy' | 'count' | 'closed'> {
  const { positions, closed } = path;
  const count = vertexCount(path);
  const xy = new Float64Array(2 * count);
  for (let index = 0; index < count; index += 1) {
    const position = positions[index];
    if (position) xy.set(toMercator(position), 2 * index);
  }
  return { xy, count, closed };
}
