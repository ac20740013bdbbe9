/** Screen and position, from one projected position. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { courseOnScreen, positionAt } from '../../../src/app/screenView.ts';

const view = fc.record({
  camera: fc.record({
    center: fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -70, max: 70, noNaN: true }),
    ),
    zoom: fc.double({ min: 2, max: 11, noNaN: true }),
  }),
  middle: fc.record({ x: fc.integer({ min: 0, max: 2000 }), y: fc.integer({ min: 0, max: 1200 }) }),
});

it('a point of the screen is where its position is', () => {
  fc.assert(
    fc.property(view, fc.integer({ min: -500, max: 500 }), fc.integer({ min: -90, max: 90 }), (at, x, y) => {
      const point = { x: at.middle.x + x, y: at.middle.y + y };
      const position = positionAt(at, point);
      expect(position[0]).toBeGreaterThanOrEqual(-180);
      expect(position[0]).toBeLessThan(180);
      const [back] = courseOnScreen(at, [position]);
      expect(back?.x).toBeCloseTo(point.x, 3);
      expect(back?.y).toBeCloseTo(point.y, 3);
    }),
  );
});

it('a course across the 180th meridian is whole, from either side', () => {
  for (const lng of [170, -170]) {
    const at = { camera: { center: [lng, 0] as [number, number], zoom: 3 }, middle: { x: 500, y: 400 } };
    const [from, to] = courseOnScreen(at, [
      [175, 10],
      [185, 10],
    ]);
    expect((to?.x ?? 0) - (from?.x ?? 0)).toBeCloseTo((512 * 8 * 10) / 360, 6);
    expect(Math.abs((from?.x ?? 0) - 500)).toBeLessThan(512);
  }
});

it('a course over a pole ends', () => {
  const at = { camera: { center: [0, 80] as [number, number], zoom: 3 }, middle: { x: 500, y: 400 } };
  const points = courseOnScreen(at, [
    [0, 89],
    [0, 90],
    [180, 89],
  ]);
  expect(points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
});
