/** Boxes in degrees. Apart from geometry.ts, so that a page which needs no more does not load turf. */
import type { Bbox } from './model.ts';

/** The box around several boxes. */
export function joinBboxes(boxes: Bbox[]): Bbox {
  const at = (index: 0 | 1 | 2 | 3) => boxes.map((box) => box[index]);
  return [Math.min(...at(0)), Math.min(...at(1)), Math.max(...at(2)), Math.max(...at(3))];
}
