/** How many features of each kind an atlas of a given size has. */

/** Counts by what is made. */
export interface Counts {
  islands: number;
  islandGroups: number;
  places: number;
  routes: number;
  pipelines: number;
  boundaries: number;
  groups: number;
}

/** Mostly islands; at least one of everything but pipelines, which a small atlas can do without. */
export function countsFor(features: number): Counts {
  const share = (part: number, least = 1) => Math.max(least, Math.round(features * part));
  const others = {
    islandGroups: share(0.04),
    places: share(0.06),
    routes: share(0.025),
    pipelines: share(0.005, 0),
    boundaries: share(0.01),
    groups: share(0.03),
  };
  const taken = Object.values(others).reduce((sum, count) => sum + count, 0);
  return { ...others, islands: features - taken };
}
