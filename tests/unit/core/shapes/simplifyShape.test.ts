/** Shapes with fewer positions. */
import fc from 'fast-check';
import type { MultiPolygon, Polygon } from 'geojson';
import { expect, it } from 'vitest';
import { positionsOf } from '../../../../src/core/geometry.ts';
import { findCrossings } from '../../../../src/core/shapes/crossings.ts';
import { DEGREE_M } from '../../../../src/core/shapes/planeMetres.ts';
import { simplifyShape } from '../../../../src/core/shapes/simplifyShape.ts';
import type { Position } from '../../../../src/core/model.ts';

/** A coast round a middle: one position for each distance (metres) from it. */
function coast(distances: readonly number[], [lng, lat]: Position = [10, 0]): Position[] {
  const ring = distances.map((metres, index): Position => {
    const angle = (index / distances.length) * 2 * Math.PI;
    return [lng + (Math.cos(angle) * metres) / DEGREE_M, lat + (Math.sin(angle) * metres) / DEGREE_M];
  });
  return [...ring, ...ring.slice(0, 1)];
}

const distances = fc.array(fc.double({ min: 50, max: 5000, noNaN: true }), { minLength: 3, maxLength: 60 });

it('leaves out what lies within the tolerance, and nothing else', () => {
  const line = { type: 'LineString' as const, coordinates: [[0, 60], [0.5, 60.00005], [1, 60], [1, 61]] }; // prettier-ignore
  expect(simplifyShape(line, 10)).toEqual({ ...line, coordinates: [[0, 60], [1, 60], [1, 61]] }); // prettier-ignore
  expect(simplifyShape(line, 4)).toEqual(line);
});

it('measures in metres on the ground, not in degrees', () => {
  const bent = (lat: number) => ({ type: 'LineString' as const, coordinates: [[0, lat], [0.001, lat + 0.5], [0, lat + 1]] }); // prettier-ignore
  expect(positionsOf(simplifyShape(bent(0), 100))).toHaveLength(3);
  expect(positionsOf(simplifyShape(bent(79), 100))).toHaveLength(2);
});

it('keeps points', () => {
  const points = { type: 'MultiPoint' as const, coordinates: [[0, 0], [0, 0.0000001]] }; // prettier-ignore
  expect(simplifyShape(points, 1000)).toEqual(points);
});

it('keeps rings whole: closed, with three sides, of positions that were there, and without crossings', () => {
  fc.assert(
    fc.property(distances, fc.double({ min: 1, max: 20_000, noNaN: true }), (around, toleranceM) => {
      const ring = coast(around);
      const { coordinates } = simplifyShape({ type: 'Polygon', coordinates: [ring] }, toleranceM) as Polygon;
      const [simple = []] = coordinates;
      expect(simple[0]).toEqual(simple.at(-1));
      expect(simple.length).toBeGreaterThanOrEqual(4);
      expect(simple.every((position) => ring.includes(position as Position))).toBe(true);
      if (findCrossings([ring])?.length === 0) expect(findCrossings([simple as Position[]])).toEqual([]);
    }),
  );
});

it('does not let a deep bay cut its island in two', () => {
  const bay: Position[] = [[0, 0], [1, 0], [1, 0.01], [0.5, 0.0002], [0, 0.01], [0, 0]]; // prettier-ignore
  const far = simplifyShape({ type: 'Polygon', coordinates: [bay] }, 2000) as Polygon;
  expect(findCrossings(far.coordinates as Position[][])).toEqual([]);
});

it('keeps each part, however small', () => {
  const islets = [coast(Array<number>(40).fill(30)), coast(Array<number>(400).fill(3000), [12, 0])];
  const shape: MultiPolygon = { type: 'MultiPolygon', coordinates: islets.map((ring) => [ring]) };
  const simple = simplifyShape(shape, 200) as MultiPolygon;
  expect(simple.coordinates).toHaveLength(2);
  expect(positionsOf(simple).length).toBeLessThan(40);
});

it('takes a shape of 200,000 positions in seconds', () => {
  const ring = coast(Array.from({ length: 200_000 }, (_, index) => 50_000 + (index % 7)));
  const simple = simplifyShape({ type: 'Polygon', coordinates: [ring] }, 50);
  expect(positionsOf(simple).length).toBeLessThan(1000);
}, 10_000);
