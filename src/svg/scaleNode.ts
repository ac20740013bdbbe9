/** The scale bar of a drawing, as long as its frame makes it: right at any size, without a script. */
import { fromMercator } from '../cartography/mercator.ts';
import { roundLength } from '../cartography/scale.ts';
import type { Frame } from './frame.ts';
import { node, type SvgNode } from './nodes.ts';

/** The bar takes at most this share of the frame's width. */
const LONGEST = 0.22;
/** The earth's circumference at the equator (WGS 84). */
const EQUATOR_KM = 2 * Math.PI * 6378.137;

/** A bar with its length, low at the right of the frame. */
export function scaleNode(frame: Frame, formatDistance: (lengthKm: number) => string): SvgNode {
  const { origin, width, height } = frame;
  const [, lat] = fromMercator([origin[0], origin[1] + height / 2]);
  const frameKm = width * EQUATOR_KM * Math.cos((lat * Math.PI) / 180);
  const lengthKm = roundLength(frameKm * LONGEST);
  const length = (lengthKm / frameKm) * 100;
  const [left, middle, right] = [length, length / 2, 0].map((back) => `${(99 - back).toFixed(2)}%`);
  const y = '98%';
  return node('g', { class: 'scale' }, [
    node('line', { x1: left, x2: right, y1: y, y2: y }),
    node('text', { x: middle, y, dy: -5, 'text-anchor': 'middle', 'font-size': 12 }, [
      formatDistance(lengthKm),
    ]),
  ]);
}
