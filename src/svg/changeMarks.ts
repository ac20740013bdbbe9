/** The signs for what changed about a line: told apart by their form, not by colour alone. */
import type { VertexMark } from '../core/changes/vertexMarks.ts';
import type { Position } from '../core/model.ts';
import { toUnits, type Frame } from './frame.ts';
import { node, type SvgNode } from './nodes.ts';

/** Colours as SVG takes them: of what was, of what is, and of the rim that lifts both off the map. */
export interface ChangeColors {
  old: string;
  now: string;
  /** Paler, below the hatchings of what an area lost and gained. */
  oldGround: string;
  nowGround: string;
  rim: string;
  ink: string;
}

/** Radius of a sign, and the least length that an arrow can be told as one (CSS pixels). */
const RADIUS_PX = 6;
const LEAST_ARROW_PX = 16;
/** Signs nearer to each other hide one another. */
const ROOM_PX = 10;
/** More signs in one map say no more than the lines do. */
export const MOST_SIGNS = 60;

/** The signs of the vertices in sight; none where there are too many to be told apart. */
export function markNodes(
  marks: readonly VertexMark[],
  frame: Frame,
  size: { width: number; height: number },
  colors: ChangeColors,
): SvgNode[] {
  const at = (position: Position) => toUnits(frame, position);
  const inSight = marks.flatMap((mark) => {
    const place = mark.to ?? mark.from;
    if (!place) return [];
    const [x, y] = at(place);
    return x >= 0 && y >= 0 && x <= size.width && y <= size.height ? [{ mark, x, y }] : [];
  });
  if (inSight.length > MOST_SIGNS) return [];
  const placed: { x: number; y: number }[] = [];
  const chosen = inSight.filter(({ x, y }) => {
    if (placed.some((other) => Math.hypot(other.x - x, other.y - y) < ROOM_PX)) return false;
    placed.push({ x, y });
    return true;
  });
  return chosen.map(({ mark, x, y }) => {
    if (mark.change === 'added') return addedSign([x, y], colors);
    if (mark.change === 'removed') return removedSign([x, y], colors);
    return movedSign(at(mark.from ?? [0, 0]), [x, y], colors);
  });
}

type Point = readonly [x: number, y: number];

/** A disc with a plus. */
export function addedSign([x, y]: Point, { now, rim }: ChangeColors): SvgNode {
  const arm = RADIUS_PX * 0.55;
  return node('g', {}, [
    node('circle', { cx: round(x), cy: round(y), r: RADIUS_PX, fill: now, stroke: rim, 'stroke-width': 1.5 }),
    node('path', {
      d: `M${round(x - arm)} ${round(y)}h${round(2 * arm)}M${round(x)} ${round(y - arm)}v${round(2 * arm)}`,
      fill: 'none',
      stroke: rim,
      'stroke-width': 1.8,
    }),
  ]);
}

/** A cross. */
export function removedSign([x, y]: Point, { old, rim }: ChangeColors): SvgNode {
  const arm = RADIUS_PX * 0.8;
  const step = round(2 * arm);
  const d = `M${round(x - arm)} ${round(y - arm)}l${step} ${step}m0 ${-step}l${-step} ${step}`;
  const cross = (stroke: string, width: number) =>
    node('path', { d, fill: 'none', stroke, 'stroke-width': width, 'stroke-linecap': 'round' });
  return node('g', {}, [cross(rim, 5.5), cross(old, 2.5)]);
}

/** An arrow from a ring to a dot; only the dot in the ring where it would be too short. */
export function movedSign(from: Point, to: Point, { old, now, rim, ink }: ChangeColors): SvgNode {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const ring = node('circle', {
    cx: round(from[0]),
    cy: round(from[1]),
    r: 4,
    fill: rim,
    stroke: old,
    'stroke-width': 2,
  });
  const dot = node('circle', {
    cx: round(to[0]),
    cy: round(to[1]),
    r: 3.6,
    fill: now,
    stroke: rim,
    'stroke-width': 1.2,
  });
  if (length < LEAST_ARROW_PX) return node('g', {}, [ring, dot]);
  const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const along = (px: number, aside = 0): string =>
    `${round(from[0] + ux * px - uy * aside)} ${round(from[1] + uy * px + ux * aside)}`;
  const tip = length - 5;
  const shaft = `M${along(4)}L${along(tip - 4)}`;
  const head = `M${along(tip)}L${along(tip - 7, 3.6)}L${along(tip - 7, -3.6)}z`;
  return node('g', {}, [
    node('path', { d: shaft, fill: 'none', stroke: rim, 'stroke-width': 4.5 }),
    node('path', { d: shaft, fill: 'none', stroke: ink, 'stroke-width': 1.6 }),
    node('path', { d: head, fill: ink, stroke: rim, 'stroke-width': 0.8 }),
    ring,
    dot,
  ]);
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
