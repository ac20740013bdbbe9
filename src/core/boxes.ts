/** Boxes in degrees. Apart from geometry.ts, so that a page which needs no more does not load turf. */
import type { Bbox } from './model.ts';

/** The box around several boxes. */
export function joinBboxes(boxes: readonly Bbox[]): Bbox {
  const all: Bbox = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [west, south, east, north] of boxes) {
    all[0] = Math.min(all[0], west);
    all[1] = Math.min(all[1], south);
    all[2] = Math.max(all[2], east);
    all[3] = Math.max(all[3], north);
  }
  return all;
}
