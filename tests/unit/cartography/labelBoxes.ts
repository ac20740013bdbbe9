/** Where a placed label lies on the screen, reckoned anew so that the placement cannot agree with itself only. */
import { LABEL_STYLES } from '../../../src/cartography/labelStyles.ts';
import type { PlacedLabel } from '../../../src/cartography/labels.ts';
import { toMercator, WORLD_PX } from '../../../src/cartography/mercator.ts';
import { labelSize } from '../../../src/cartography/textSize.ts';

/** CSS pixels, from the north-west corner of the world. */
export interface LabelBox {
  label: PlacedLabel;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const SIDES: Record<PlacedLabel['anchor'], [right: number, down: number]> = {
  center: [0, 0],
  left: [1, 0],
  right: [-1, 0],
  top: [0, 1],
  bottom: [0, -1],
  'top-left': [1, 1],
  'top-right': [-1, 1],
  'bottom-left': [1, -1],
  'bottom-right': [-1, -1],
};

/** The boxes of the labels that are in sight at a zoom. */
export function boxesAt(labels: readonly PlacedLabel[], zoom: number): LabelBox[] {
  return labels
    .filter(({ minZoom, maxZoom }) => minZoom <= zoom && zoom < maxZoom)
    .map((label) => boxAt(label, zoom));
}

function boxAt(label: PlacedLabel, zoom: number): LabelBox {
  const style = LABEL_STYLES[label.style];
  const { widthPx, heightPx } = labelSize(label.lines, style, label.sublines);
  const [right, down] = SIDES[label.anchor];
  const [x, y] = toMercator(label.position).map((share) => share * WORLD_PX * 2 ** zoom) as [number, number];
  const middleX = x + right * (style.gapPx + widthPx / 2);
  const middleY = y + down * (style.gapPx + heightPx / 2);
  return {
    label,
    left: middleX - widthPx / 2,
    right: middleX + widthPx / 2,
    top: middleY - heightPx / 2,
    bottom: middleY + heightPx / 2,
  };
}

/** Pairs of labels that lie in each other at a zoom, as `a × b at 6.25`. */
export function overlapsAt(labels: readonly PlacedLabel[], zoom: number): string[] {
  const boxes = boxesAt(labels, zoom);
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.label.id} × ${b.label.id} at ${zoom}`),
  );
}

/** True where a position lies under a label. */
export function covers(box: LabelBox, [x, y]: readonly [number, number], zoom: number): boolean {
  const [u, v] = [x * WORLD_PX * 2 ** zoom, y * WORLD_PX * 2 ** zoom];
  return box.left < u && u < box.right && box.top < v && v < box.bottom;
}

/** True where a line of positions touches a box: not all corners of the box lie on one side of any of its parts. */
export function touches(
  box: LabelBox,
  points: readonly (readonly [number, number])[],
  zoom: number,
): boolean {
  const world = WORLD_PX * 2 ** zoom;
  const corners = [box.left, box.right].flatMap((u) => [box.top, box.bottom].map((v) => [u, v] as const));
  return points.some((from, index) => {
    const to = points[index + 1] ?? from;
    const [x, y, toX, toY] = [from[0] * world, from[1] * world, to[0] * world, to[1] * world];
    if (Math.max(x, toX) < box.left || Math.min(x, toX) > box.right) return false;
    if (Math.max(y, toY) < box.top || Math.min(y, toY) > box.bottom) return false;
    const sides = corners.map(([u, v]) => Math.sign((toX - x) * (v - y) - (toY - y) * (u - x)));
    return sides.some((side) => side >= 0) && sides.some((side) => side <= 0);
  });
}

/** Zooms from `first` to `last`, both counted. */
export function zooms(first: number, last: number, step: number): number[] {
  return Array.from({ length: Math.round((last - first) / step) + 1 }, (_, index) => first + index * step);
}
