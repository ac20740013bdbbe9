/** How far apart two shapes are, and that nothing is overlooked. */
import type { Geometry } from 'geojson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm, gapKm, isInside, positionsOf } from '../../../src/core/geometry.ts';
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

describe('the distance between two shapes', () => {
  const coast = (west: number, south: number) =>
    fc
      .array(
        fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
        {
          minLength: 2,
          maxLength: 40,
        },
      )
      .map((steps): Geometry => ({
        type: 'LineString',
        coordinates: steps.map(([x, y]) => [west + x, south + y]),
      }));

  /** Every vertex of one with points along every side of the other: never too near, and at most a step too far. */
  function bruteGapKm(a: Geometry, b: Geometry): number {
    const [pointsA, pointsB] = [a, b].map((each) => {
      const line = positionsOf(each);
      const steps = 10;
      return line.flatMap((from, index) => {
        const to = line[index + 1] ?? from;
        return Array.from({ length: steps }, (_, step): Position => {
          const along = step / steps;
          return [from[0] + along * (to[0] - from[0]), from[1] + along * (to[1] - from[1])];
        });
      });
    });
    return Math.min(...(pointsA ?? []).flatMap((from) => (pointsB ?? []).map((to) => distanceKm(from, to))));
  }

  it('is that of comparing all of one with all of the other', () => {
    fc.assert(
      fc.property(coast(145, 43), coast(146.5, 44.2), (a, b) => {
        const [gap, brute] = [gapKm(a, b), bruteGapKm(a, b)];
        expect(gap).toBeLessThan(brute * 1.01);
        // No side is longer than 140 km, so the steps are 14 km at most.
        expect(gap).toBeGreaterThan(brute - 14);
      }),
      { numRuns: 40 },
    );
  });

  it('is the same from both, and never more than from a vertex to a vertex', () => {
    fc.assert(
      fc.property(coast(145, 43), coast(146.2, 43.5), (a, b) => {
        const [there, back] = [gapKm(a, b), gapKm(b, a)];
        expect(Math.abs(there - back)).toBeLessThanOrEqual(back * 0.01);
        const least = Math.min(
          ...positionsOf(a).flatMap((from) => positionsOf(b).map((to) => distanceKm(from, to))),
        );
        expect(there).toBeLessThanOrEqual(least * 1.01);
      }),
    );
  });

  it('is 0 where they cross, where they touch and where one lies in the other', () => {
    const area: Geometry = { type: 'Polygon', coordinates: [box(0, 0, 4, 4)] };
    const across: Geometry = {
      type: 'LineString',
      coordinates: [
        [-1, 2],
        [5, 2.5],
      ],
    };
    const inner: Geometry = { type: 'Polygon', coordinates: [box(1, 1, 2, 2)] };
    const beside: Geometry = { type: 'Polygon', coordinates: [box(4, 1, 5, 2)] };
    expect([across, inner, beside].map((other) => [gapKm(area, other), gapKm(other, area)])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it('reaches into a hole', () => {
    const ringed: Geometry = { type: 'Polygon', coordinates: [box(0, 0, 4, 4), box(1, 1, 3, 3).reverse()] };
    const islet: Geometry = { type: 'Polygon', coordinates: [box(1.5, 1.1, 2, 2)] };
    expect(gapKm(ringed, islet)).toBeCloseTo(11.12, 1);
    expect(isInside([2, 2], ringed)).toBe(false);
  });

  it('is found between points, lines and collections', () => {
    const point: Geometry = { type: 'Point', coordinates: [0, 0] };
    const points: Geometry = {
      type: 'MultiPoint',
      coordinates: [
        [5, 5],
        [0, 1],
      ],
    };
    const lines: Geometry = {
      type: 'MultiLineString',
      coordinates: [
        [
          [-9, 2],
          [9, 2],
        ],
      ],
    };
    const all: Geometry = { type: 'GeometryCollection', geometries: [points, lines] };
    expect([points, lines, all].map((other) => Math.round(gapKm(point, other)))).toEqual([111, 222, 111]);
  });
});
