/** What labels should leave clear: coasts, the shapes of the features, and the lines. */
import type { FeatureCollection, Geometry } from 'geojson';
import { linesOf } from '../core/geometry.ts';
import type { Atlas, Position } from '../core/model.ts';
import { toMercator } from './mercator.ts';
import { BoxGrid } from './boxGrid.ts';
import { SegmentIndex, type Bounds } from './segmentIndex.ts';

/** Islands count with all that is in them; a coast and a line only where they run. */
export type ObstacleKind = 'island' | 'coast' | 'boundary' | 'line';

/** A line or a ring that labels should leave clear. */
export interface Obstacle {
  kind: ObstacleKind;
  path: readonly Position[];
}

type Point = readonly [x: number, y: number];

/** How bad it is to cross a length of each: a name over a strong colour or a broken line is hard to read. */
const WEIGHTS: Record<ObstacleKind, number> = { island: 2, coast: 0.5, boundary: 4, line: 2 };
const KINDS = Object.keys(WEIGHTS) as ObstacleKind[];

/** The obstacles of an atlas and the land around it. */
export function obstaclesOf(
  atlas: Atlas,
  geometries: Record<string, Geometry>,
  basemap: { land: FeatureCollection; world: FeatureCollection },
): Obstacle[] {
  const ofKind = (kind: ObstacleKind, geometry: Geometry) =>
    linesOf(geometry).map((path): Obstacle => ({ kind, path }));
  const land = [...basemap.land.features, ...basemap.world.features];
  return [
    ...land.flatMap(({ geometry }) => ofKind('coast', geometry)),
    ...atlas.features.flatMap(({ id, kind }) => {
      const geometry = geometries[id];
      if (!geometry || kind === 'group' || kind === 'place') return [];
      if (kind === 'boundary') return ofKind('boundary', geometry);
      if (kind === 'region') return ofKind('coast', geometry);
      return ofKind(kind === 'pipeline' || kind === 'route' ? 'line' : 'island', geometry);
    }),
  ];
}

/** Obstacles made ready for many questions. Boxes are in the unit square of `toMercator`. */
export class Ground {
  readonly #lines: Record<ObstacleKind, SegmentIndex>;
  /** Rings as plain numbers, x and y by turns. */
  readonly #islands = new BoxGrid<{ ring: Float64Array; bounds: Bounds }>();

  constructor(obstacles: readonly Obstacle[]) {
    // One after the other: all at once would fill the memory.
    const paths = function* (kind: ObstacleKind) {
      for (const obstacle of obstacles) if (obstacle.kind === kind) yield obstacle.path.map(toMercator);
    };
    this.#lines = {
      island: new SegmentIndex(paths('island')),
      coast: new SegmentIndex(paths('coast')),
      boundary: new SegmentIndex(paths('boundary')),
      line: new SegmentIndex(paths('line')),
    };
    for (const ring of paths('island')) {
      const bounds = boundsOf(ring);
      this.#islands.add(bounds, { ring: Float64Array.from(ring.flat()), bounds });
    }
  }

  /** True where the box lies on an island or across a coast, however little. */
  isOnLand(box: Bounds): boolean {
    return this.#lines.island.touches(box) || this.#lines.coast.touches(box) || this.#isInIsland(box);
  }

  isOnBoundary(box: Bounds): boolean {
    return this.#lines.boundary.touches(box);
  }

  /** How much of a name in the box is hard to read for what lies under it: from 0, nothing, to 1, all of it. */
  clutter(box: Bounds): number {
    if (this.#isInIsland(box)) return 1;
    const width = box.right - box.left;
    let sum = 0;
    for (const kind of KINDS) {
      if (sum < width) sum += WEIGHTS[kind] * this.#lines[kind].lengthIn(box, width / WEIGHTS[kind]);
    }
    return Math.min(sum / width, 1);
  }

  /** True where the middle of the box is in an island. */
  #isInIsland({ left, right, top, bottom }: Bounds): boolean {
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return this.#islands
      .at(x, y)
      .some(
        ({ ring, bounds }) =>
          bounds.left < x && x < bounds.right && bounds.top < y && y < bounds.bottom && isInRing(ring, x, y),
      );
  }
}

function boundsOf(ring: readonly Point[]): Bounds {
  const bounds = { left: 1, right: 0, top: 1, bottom: 0 };
  for (const [x, y] of ring) {
    bounds.left = Math.min(bounds.left, x);
    bounds.right = Math.max(bounds.right, x);
    bounds.top = Math.min(bounds.top, y);
    bounds.bottom = Math.max(bounds.bottom, y);
  }
  return bounds;
}

/** Counts the edges that a ray to the east crosses. */
function isInRing(ring: Float64Array, x: number, y: number): boolean {
  let inside = false;
  let [fromX, fromY] = [ring.at(-2) ?? 0, ring.at(-1) ?? 0];
  for (let at = 0; at < ring.length; at += 2) {
    const [toX, toY] = [ring[at] ?? 0, ring[at + 1] ?? 0];
    if (toY > y !== fromY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)) inside = !inside;
    [fromX, fromY] = [toX, toY];
  }
  return inside;
}
