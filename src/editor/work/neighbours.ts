/** The lines of all other shapes near a place: what a vertex can jump to. */
import type { AtlasSource } from '../../core/atlas.ts';
import { linesOf } from '../../core/geometry.ts';
import type { Bbox, Position } from '../../core/model.ts';

/** Those pieces of lines and rings that may touch the box, of all features but one and of the land of the basemap. */
export function neighbourPaths(
  { atlas, geometries, basemap }: Pick<AtlasSource, 'atlas' | 'geometries' | 'basemap'>,
  without: string | null,
  bbox: Bbox,
): Position[][] {
  // The points of a group are made, not drawn.
  const features = atlas.features.filter(({ id, kind }) => id !== without && kind !== 'group');
  const land = [...basemap.land.features, ...basemap.world.features].map(({ geometry }) => geometry);
  const shapes = [...features.map(({ id }) => geometries[id]), ...land];
  return shapes.flatMap((geometry) => (geometry ? linesOf(geometry) : [])).flatMap((path) => cut(path, bbox));
}

/** The runs of a path whose edges come near the box. */
function cut(path: readonly Position[], box: Bbox): Position[][] {
  const [only] = path;
  if (path.length === 1 && only) return touches(only, only, box) ? [[only]] : [];
  const runs: Position[][] = [];
  let run: Position[] | null = null;
  for (const [index, to] of path.entries()) {
    const from = path[index - 1];
    if (!from) continue;
    if (!touches(from, to, box)) run = null;
    else if (run) run.push(to);
    else runs.push((run = [from, to]));
  }
  return runs;
}

function touches(a: Position, b: Position, [west, south, east, north]: Bbox): boolean {
  return (
    Math.max(a[0], b[0]) >= west &&
    Math.min(a[0], b[0]) <= east &&
    Math.max(a[1], b[1]) >= south &&
    Math.min(a[1], b[1]) <= north
  );
}
