/** Leaves of the shapes of a region what a drawing can carry: the largest, each by itself or together with others. */
import type { ReadyShape } from './readyShape.ts';

/** How much a drawing carries. */
export interface Limits {
  /** Features that can each be pointed at. */
  features: number;
  /** Points of all features. */
  points: number;
}

/** What stands in the HTML of a page: no more than that of an atlas with a dozen features. */
export const PAGE_LIMITS: Limits = { features: 40, points: 4000 };
/** The same where pages are counted in thousands: the feature, and the largest around it. */
export const LIGHT_LIMITS: Limits = { features: 16, points: 1000 };
/** What a browser draws anew in a moment. */
export const LIVE_LIMITS: Limits = { features: 200, points: 40_000 };

/** The largest so many are drawn however many points they have: a map without its largest islands would be none. */
const ALWAYS = 12;
/** Features that stand out are drawn each by itself up to so many times the limit. */
const KEPT_TIMES = 1.5;

/**
 * All of the context; of the features those in `keep` first, then the largest. Those beyond the limit of features are
 * drawn without a name of their own, and those beyond the limit of points are left out: a closer view has them.
 */
export function thin(shapes: readonly ReadyShape[], keep: ReadonlySet<string>, limits: Limits): ReadyShape[] {
  const isKept = ({ properties: { id } }: ReadyShape) => id !== undefined && keep.has(id);
  const features = shapes
    .filter(({ properties }) => properties.id !== undefined)
    .sort((a, b) => Number(isKept(b)) - Number(isKept(a)) || b.size - a.size || (a.key < b.key ? -1 : 1));
  const alone = new Set<ReadyShape>();
  const together = new Map<string, ReadyShape>();
  let points = 0;
  for (const feature of features) {
    points += pointsOf(feature);
    if (points > limits.points && alone.size >= ALWAYS && !isKept(feature)) break;
    if (alone.size < limits.features * (isKept(feature) ? KEPT_TIMES : 1)) alone.add(feature);
    else join(together, feature);
  }
  return [
    ...shapes.filter((shape) => shape.properties.id === undefined),
    ...together.values(),
    ...shapes.filter((shape) => alone.has(shape)),
  ];
}

/** Draws a feature with all others that look the same. */
function join(together: Map<string, ReadyShape>, { properties, type, paths, size }: ReadyShape): void {
  const others = { ...properties };
  delete others.id;
  const look = JSON.stringify(Object.values(others));
  const drawn = together.get(look);
  if (drawn) drawn.paths.push(...paths);
  else
    together.set(look, { key: `more:${together.size}`, properties: others, type, size, paths: [...paths] });
}

function pointsOf({ paths }: ReadyShape): number {
  return paths.reduce((sum, { length }) => sum + length, 0);
}
