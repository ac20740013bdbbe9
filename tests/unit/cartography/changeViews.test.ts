/** Maps of changes: framed so that what changed can be seen. */
import { expect, it } from 'vitest';
import { changeViews, widthM } from '../../../src/cartography/changeViews.ts';
import { geometryChange } from '../../../src/core/changes/shapeChanges.ts';
import { marksOf } from '../../../src/core/changes/vertexMarks.ts';
import type { Position } from '../../../src/core/model.ts';

const SIZE = { width: 480, height: 340 };

/** A ring about a degree wide, with some of its vertices moved by so many degrees northward. */
function ring(moves: Record<number, number> = {}): Position[] {
  const open = Array.from({ length: 200 }, (_, index): Position => {
    const angle = (2 * Math.PI * index) / 200;
    const lat = 44 + 0.4 * Math.sin(angle) + (moves[index] ?? 0);
    return [round(146 + 0.5 * Math.cos(angle)), round(lat)];
  });
  return [...open, open[0]!];
}

/** As files have it. */
function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}

function marks(before: Position[], after: Position[]) {
  const [old, now] = [before, after].map((path) => ({ type: 'Polygon' as const, coordinates: [path] }));
  return marksOf(geometryChange(old!, now!)!, old!, now!);
}

it('a vertex moved by 20 m has a map on which that is easily seen', () => {
  const views = changeViews(marks(ring(), ring({ 50: 0.00018 })), SIZE)!;
  expect(views).toMatchObject({ close: [], more: 0 });
  const px = (20 / widthM(views.whole, SIZE)) * SIZE.width;
  expect(px).toBeGreaterThan(20);
  expect(px).toBeLessThan(200);
});

it('small moves far apart have a map each, those beyond the fourth only a word', () => {
  const moved = { 5: 0.0002, 40: 0.0003, 80: 0.0002, 120: 0.0004, 150: 0.0001, 180: 0.0002 };
  const views = changeViews(marks(ring(), ring(moved)), SIZE)!;
  expect(widthM(views.whole, SIZE)).toBeGreaterThan(80_000);
  expect(views.close).toHaveLength(4);
  expect(views.more).toBe(2);
});

it('an islet that came has its own map; nothing has none', () => {
  const islet: Position[] = [
    [150, 44],
    [150.001, 44],
    [150.001, 44.001],
    [150, 44],
  ];
  const views = changeViews(
    { vertices: [], stretches: [], paths: [{ change: 'added', path: islet, isHole: false }] },
    SIZE,
  )!;
  expect(widthM(views.whole, SIZE)).toBeLessThan(1000);
  expect(changeViews({ vertices: [], stretches: [], paths: [] }, SIZE)).toBeNull();
});

it('the poles have a map too', () => {
  const vertices = [
    { change: 'moved' as const, from: [0, 90] as Position, to: [0, 89] as Position, around: [] },
  ];
  const { camera } = changeViews({ vertices, stretches: [], paths: [] }, SIZE)!.whole;
  expect([...camera.center, camera.zoom].every(Number.isFinite)).toBe(true);
});

it('a stretch goes from a vertex that stayed to the next one, also round the start of a ring', () => {
  const before = ring();
  const after = ring({ 0: 0.01, 199: 0.01, 70: 0.01 });
  const { stretches } = marks(before, after);
  expect(stretches).toHaveLength(2);
  expect(stretches[0]).toEqual({ before: before.slice(69, 72), after: after.slice(69, 72) });
  expect(stretches[1]).toEqual({
    before: [before[198], before[199], before[0], before[1]],
    after: [after[198], after[199], after[0], after[1]],
  });
});
