/** The scale bar of a drawing, as long as its frame makes it: right at any size, without a script. */
import { fromMercator } from '../cartography/mercator.ts';
import { roundMetres } from '../cartography/scale.ts';
import type { Frame } from './frame.ts';
import { node, type SvgNode } from './nodes.ts';

/** The bar takes at most this share of the frame's width. */
const LONGEST = 0.22;
/** The earth's circumference at the equator (WGS 84), in metres. */
const EQUATOR_M = 2 * Math.PI * 6_378_137;

/** A bar with its length, low at the right of the frame. */
export function scaleNode(frame: Frame, formatDistance: (metres: number) => string): SvgNode {
  const { origin, width, height } = frame;
  const [, lat] = fromMercator([origin[0], origin[1] + height / 2]);
  const frameMetres = width * EQUATOR_M * Math.cos((lat * Math.PI) / 180);
  const metres = roundMetres(frameMetres * LONGEST);
  const length = (metres / frameMetres) * 100;
  const [left, middle, right] = [length, length / 2, 0].map((back) => `${(99 - back).toFixed(2)}%`);
  const y = '98%';
  return node('g', { class: 'scale' }, [
    node('line', { x1: left, x2: right, y1: y, y2: y }),
    node('text', { x: middle, y, dy: -5, 'text-anchor': 'middle', 'font-size': 12 }, [
      formatDistance(metres),
    ]),
  ]);
}
