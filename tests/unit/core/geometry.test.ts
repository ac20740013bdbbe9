/** Measures and positions of shapes. */
import type { Geometry } from 'geojson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinBboxes } from '../../../src/core/boxes.ts';
import {
  areaKm2,
  bboxOf,
  COMPASS,
  compassPoint,
  distanceKm,
  extentKm,
  lengthKm,
  pointOf,
} from '../../../src/core/geometry.ts';
import type { Position } from '../../../src/core/model.ts';

function box(west: number, south: number, east: number, north: number): number[][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

it('measures in kilometres', () => {
  // One degree of the equator on a sphere of 6371.0088 km.
  const line: Geometry = {
    type: 'LineString',
    coordinates: [
      [0, 0],
      [1, 0],
    ],
  };
  expect(lengthKm(line)).toBeCloseTo(111.195, 2);
  expect(areaKm2({ type: 'Polygon', coordinates: [box(0, 0, 1, 1)] }) / 12_364).toBeCloseTo(1, 2);
});

it('points into the largest part of an area, away from its edges', () => {
  const parts = [[box(0, 0, 1, 1)], [box(5, 0, 9, 2)]];
  expect(pointOf({ type: 'MultiPolygon', coordinates: parts })).toEqual([7, 1]);
});

it('points beside a hole and inside a bent area', () => {
  const ringed = {
    type: 'Polygon' as const,
    coordinates: [box(0, 0, 4, 4), box(0.5, 0.5, 3, 3.5).reverse()],
  };
  const [lng, lat] = pointOf(ringed);
  expect(lng).toBeGreaterThan(3);
  const bent: Geometry = {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [5, 0],
        [5, 1],
        [1, 1],
        [1, 5],
        [0, 5],
        [0, 0],
      ],
    ],
  };
  const [x, y] = pointOf(bent);
  expect([lat > 0, x > 0 && y > 0 && (x < 1 || y < 1)]).toEqual([true, true]);
});

it('points at the middle of a line as Mercator draws it', () => {
  const [lng, lat] = pointOf({
    type: 'LineString',
    coordinates: [
      [0, 0],
      [60, 60],
    ],
  });
  expect(lng).toBe(30);
  // y(60°) = 75.456 degrees of longitude; half of that is at 35.2644°.
  expect(lat).toBeCloseTo(35.264, 3);
});

it('survives shapes without extent', () => {
  expect(
    pointOf({
      type: 'LineString',
      coordinates: [
        [1, 2],
        [1, 2],
      ],
    }),
  ).toEqual([1, 2]);
  expect(
    pointOf({
      type: 'Polygon',
      coordinates: [
        [
          [1, 2],
          [1, 2],
          [1, 2],
          [1, 2],
        ],
      ],
    }),
  ).toEqual([1, 2]);
});

it('joins boxes', () => {
  const first = bboxOf({
    type: 'LineString',
    coordinates: [
      [0, 5],
      [1, 6],
    ],
  });
  expect(joinBboxes([first, [-2, 7, -1, 8]])).toEqual([-2, 5, 1, 8]);
});

describe('the compass', () => {
  it('has north where the way goes north, and so on clockwise', () => {
    const ends: Position[] = [
      [0, 1],
      [1, 1],
      [1, 0],
      [1, -1],
      [0, -1],
      [-1, -1],
      [-1, 0],
      [-1, 1],
    ];
    expect(ends.map((end) => compassPoint([0, 0], end))).toEqual(COMPASS);
  });

  it('points back the opposite way', () => {
    const near = fc.tuple(
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.double({ min: -1, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(near, near, (a, b) => {
        fc.pre(distanceKm(a, b) > 0.01);
        const steps = COMPASS.indexOf(compassPoint(a, b)) - COMPASS.indexOf(compassPoint(b, a));
        // Half way between two points, rounding may go to either side.
        expect([3, 4, 5]).toContain(Math.abs(steps));
      }),
    );
  });
});

it('finds the longest distance between two points of shapes', () => {
  const position = fc.tuple(
    fc.double({ min: 140, max: 147, noNaN: true }),
    fc.double({ min: 41, max: 46, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(position, { minLength: 1, maxLength: 60 }), (positions) => {
      const all = Math.max(...positions.flatMap((a) => positions.map((b) => distanceKm(a, b))));
      const found = extentKm([{ type: 'MultiPoint', coordinates: positions }]);
      expect(found).toBeLessThanOrEqual(all + 1e-9);
      expect(found).toBeGreaterThanOrEqual(all * 0.999);
    }),
  );
});
