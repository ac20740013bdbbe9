/** The signs of a map, explained: only those that are on it. */
import type { ChangeView } from '../../cartography/changeViews.ts';
import type { Position } from '../../core/model.ts';
import { addedSign, MOST_SIGNS, movedSign, removedSign } from '../changeMarks.ts';
import { node, type SvgNode } from '../nodes.ts';
import type { ChangedShape } from './figures.ts';
import { CHANGE_COLORS as COLORS } from './changeColors.ts';

const SIZE = { width: 30, height: 16 };

/** The list of signs. */
export function legend({ before, after, marks }: ChangedShape, view: ChangeView): SvgNode {
  const seen = marks.vertices.filter(({ to, from }) => isIn(view, to ?? from));
  const signs = seen.length > MOST_SIGNS ? [] : seen;
  const has = (change: string) => signs.some((mark) => mark.change === change);
  const isArea = [before, after].some((geometry) => geometry?.type.endsWith('Polygon'));
  const isPoint = (after ?? before)?.type.endsWith('Point') === true;
  const sides = sidesOf(marks, view);
  const entries: [shown: boolean, sign: SvgNode, text: string][] = [
    [before !== null && !isPoint, line('var(--old)', '6 4'), 'before'],
    [after !== null && !isPoint, line('var(--now)'), 'now'],
    [
      isArea && sides.gained,
      swatch('gained', 'M0 8L8 0M8 16L24 0M24 16L30 10', COLORS.now, COLORS.nowGround),
      'area gained',
    ],
    [
      isArea && sides.lost,
      swatch('lost', 'M0 8L8 16M8 0L24 16M24 0L30 6', COLORS.old, COLORS.oldGround),
      'area lost',
    ],
    [has('moved'), movedSign([5, 8], [26, 8], COLORS), isPoint ? 'point moved' : 'vertex moved'],
    [has('added'), addedSign([15, 8], COLORS), isPoint ? 'point added' : 'vertex added'],
    [has('removed'), removedSign([15, 8], COLORS), isPoint ? 'point removed' : 'vertex removed'],
  ];
  const items = entries.flatMap(([shown, sign, text]) =>
    shown ? [node('li', {}, [node('svg', { ...SIZE, 'aria-hidden': 'true' }, [sign]), text])] : [],
  );
  return node('ul', { class: 'legend' }, items);
}

/** Whether an area gained or lost: the stretches of its outline turn out of it, or into it. */
function sidesOf(
  { stretches, paths }: ChangedShape['marks'],
  view: ChangeView,
): { gained: boolean; lost: boolean } {
  const whole = paths
    .filter(({ path }) => path.some((at) => isIn(view, at)))
    .map(({ change, isHole }) => (change === 'added') !== isHole);
  const inSight = stretches.filter(({ before, after }) => [...before, ...after].some((at) => isIn(view, at)));
  const turns = inSight.map(({ before, after }) => ({
    many: before.length > 3 && after.length > 3,
    area: twiceArea([...after, ...[...before].reverse()]),
  }));
  return {
    gained: whole.includes(true) || turns.some(({ many, area }) => many || area > 0),
    lost: whole.includes(false) || turns.some(({ many, area }) => many || area < 0),
  };
}

/** Positive where a ring goes counter-clockwise. */
function twiceArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** True for a position that a map shows. */
export function isIn({ bbox }: ChangeView, position: Position | undefined): boolean {
  if (!position) return false;
  const [lng, lat] = position;
  return lng >= bbox[0] && lng <= bbox[2] && lat >= bbox[1] && lat <= bbox[3];
}

function line(stroke: string, dash?: string): SvgNode {
  return node('path', { d: 'M1 8h28', fill: 'none', stroke, 'stroke-width': 2.2, 'stroke-dasharray': dash });
}

function swatch(name: string, d: string, color: string, ground: string): SvgNode {
  return node('g', { class: name }, [
    node('rect', { ...SIZE, fill: ground }),
    node('path', { d, fill: 'none', stroke: color, 'stroke-width': 1.3 }),
    node('rect', { x: 0.5, y: 0.5, width: 29, height: 15, fill: 'none', stroke: color }),
  ]);
}
