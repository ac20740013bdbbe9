/** The map of the shapes in a file. */
import { expect, it } from 'vitest';
import { previewMap } from '../../../../src/editor/import/previewMap.ts';

const square = (lng: number, lat: number, size: number) => ({
  type: 'Polygon' as const,
  coordinates: [[[lng, lat], [lng + size, lat], [lng + size, lat + size], [lng, lat + size], [lng, lat]]], // prettier-ignore
});
const numbers = (path: string) => [...path.matchAll(/-?[\d.]+/g)].map(Number);

it('shows all of the shapes, in the middle', () => {
  const { width, height, shapes } = previewMap([square(0, 0, 1)], [], []);
  const all = numbers(shapes[0]?.path ?? '');
  const [xs, ys] = [all.filter((_, index) => index % 2 === 0), all.filter((_, index) => index % 2 === 1)];
  expect(Math.min(...xs)).toBeGreaterThan(0);
  expect(Math.max(...xs)).toBeLessThan(width);
  expect(Math.min(...ys)).toBeGreaterThan(0);
  expect(Math.max(...ys)).toBeLessThan(height);
  expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeCloseTo(width / 2, 0);
});

it('leaves out ground that is out of sight', () => {
  const { land } = previewMap([square(0, 0, 1)], [], [square(50, 50, 1), square(0, 0, 0.5)]);
  expect(land.match(/M/g)).toHaveLength(1);
});

it('gives points and what is too small to be seen a dot', () => {
  const point = { type: 'Point' as const, coordinates: [5, 5] };
  const { shapes } = previewMap([square(0, 0, 5), point, square(3, 3, 0.001)], [], []);
  expect(shapes.map(({ dots }) => dots.length)).toEqual([0, 1, 1]);
});

it('can draw the poles and a point alone', () => {
  const pole = { type: 'Point' as const, coordinates: [0, 90] };
  const { shapes } = previewMap([pole], [], [square(-180, -90, 180)]);
  expect(shapes[0]?.dots.flat().every(Number.isFinite)).toBe(true);
});
