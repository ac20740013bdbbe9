/** The longest part of a list that rises. */

/** Indexes of the longest run of values that rise, not necessarily side by side. `[3, 1, 2]` → `[1, 2]` */
export function longestIncreasing(values: readonly number[]): number[] {
  /** By length of a run less one: the index of the smallest value that can end it. */
  const ends: number[] = [];
  const previous: number[] = [];
  values.forEach((value, index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  });
  const run: number[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) run.push(at);
  return run.reverse();
}
