/** Shapes that come back from another program, made like the old ones. */
import fc from 'fast-check';
import type { Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { spentMs } from '../../spentTime.ts';
import { alignGeometry } from '../../../../src/core/convert/alignGeometry.ts';
import { deepFreeze } from '../fixtures.ts';
import { area, closed, disturb, line, nextOf, points, seeds, STEPS } from './disturbedShapes.ts';

it('gives the old shape where nothing but order, direction, start, noise and heights has changed', () => {
  fc.assert(
    fc.property(fc.oneof(line, points, area), seeds, (old, stream) => {
      deepFreeze(old);
      expect(alignGeometry(old, deepFreeze(disturb(old, nextOf(stream))))).toEqual(old);
    }),
    { numRuns: 500 },
  );
});

it('leaves a moved vertex as the only change', () => {
  fc.assert(
    fc.property(fc.oneof(line, area), seeds, fc.nat(), (old, stream, choice) => {
      const all = vertexLists(old);
      const path = all[choice % all.length]!;
      const isRing = old.type.endsWith('Polygon');
      const at = choice % (path.length - (isRing ? 1 : 0));
      const moved: Position = path[at]!.map((value) => Math.round((value / 2 + 0.123) * STEPS) / STEPS);
      const from = String(path[at]);
      const replaced = JSON.parse(
        JSON.stringify(old, (_, value: unknown) =>
          String(value) === from && isPosition(value) ? moved : value,
        ),
      ) as Geometry;
      expect(alignGeometry(old, disturb(replaced, nextOf(stream)))).toEqual(replaced);
    }),
    { numRuns: 300 },
  );
});

function isPosition(value: unknown): boolean {
  return Array.isArray(value) && typeof value[0] === 'number';
}

function vertexLists(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      return [];
  }
}

const square = (west: number, south: number, size = 1): Position[] =>
  closed([
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
  ]);

describe('a ring whose start is gone', () => {
  const old: Geometry = { type: 'Polygon', coordinates: [square(0, 0)] };
  it('begins with what stands in the place of a moved start', () => {
    const ring: Position[] = [
      [1, 1],
      [0, 1],
      [0.2, 0.1],
      [1, 0],
      [1, 1],
    ];
    expect(alignGeometry(old, { type: 'Polygon', coordinates: [ring] })).toEqual({
      type: 'Polygon',
      coordinates: [
        closed([
          [0.2, 0.1],
          [1, 0],
          [1, 1],
          [0, 1],
        ]),
      ],
    });
  });
  it('begins with the vertex behind a removed start', () => {
    const ring: Position[] = [
      [0, 1],
      [1, 0],
      [1, 1],
      [0, 1],
    ];
    expect(alignGeometry(old, { type: 'Polygon', coordinates: [ring] })).toEqual({
      type: 'Polygon',
      coordinates: [
        closed([
          [1, 0],
          [1, 1],
          [0, 1],
        ]),
      ],
    });
  });
});

it('puts new parts at the end and leaves out removed ones', () => {
  const areas = (...wests: number[]): Geometry => ({
    type: 'MultiPolygon',
    coordinates: wests.map((west) => [square(west, 0)]),
  });
  expect(alignGeometry(areas(0, 10), areas(30, 10, 0))).toEqual(areas(0, 10, 30));
  expect(alignGeometry(areas(0, 10, 20), areas(20, 0))).toEqual(areas(0, 20));
});

it('gives a part that moved as a whole the place of the nearest one', () => {
  const old: Geometry = {
    type: 'MultiPoint',
    coordinates: [
      [0, 0],
      [10, 0],
      [20, 0],
    ],
  };
  const fresh: Geometry = {
    type: 'MultiPoint',
    coordinates: [
      [20.5, 0],
      [10, 0],
      [0.5, 0],
    ],
  };
  expect(alignGeometry(old, fresh)).toEqual({
    type: 'MultiPoint',
    coordinates: [
      [0.5, 0],
      [10, 0],
      [20.5, 0],
    ],
  });
});

it('takes a cut off sixth decimal for the old vertex, but not a new vertex beside it', () => {
  const old: Geometry = {
    type: 'LineString',
    coordinates: [
      [1.234567, 1],
      [2, 2],
    ],
  };
  expect(
    alignGeometry(old, {
      type: 'LineString',
      coordinates: [
        [1.234566, 1],
        [2, 2],
      ],
    }),
  ).toEqual(old);
  const added: Geometry = {
    type: 'LineString',
    coordinates: [
      [1.234567, 1],
      [1.234566, 1],
      [2, 2],
    ],
  };
  expect(alignGeometry(old, added)).toEqual(added);
});

it('leaves the direction of a line and another sort of shape to the one who changed it', () => {
  const old: Geometry = {
    type: 'LineString',
    coordinates: [
      [0, 0],
      [1, 1],
    ],
  };
  const back: Geometry = {
    type: 'LineString',
    coordinates: [
      [1, 1],
      [0, 0],
    ],
  };
  expect(alignGeometry(old, back)).toEqual(back);
  const point: Geometry = { type: 'Point', coordinates: [0, 0] };
  expect(alignGeometry(old, point)).toEqual(point);
});

it.each([
  [
    'one ring of 100,000 vertices',
    (count: number): Geometry => ({ type: 'Polygon', coordinates: [circle(count, 0)] }),
  ],
  [
    '25,000 islets of 4',
    (count: number): Geometry => ({
      type: 'MultiPolygon',
      coordinates: Array.from({ length: count / 4 }, (_, index) => [circle(4, index)]),
    }),
  ],
  [
    '50,000 lines from one point',
    (count: number): Geometry => ({
      type: 'MultiLineString',
      coordinates: Array.from({ length: count / 2 }, (_, index) => [
        [0, 0],
        [index / 1000, 1 + (index % 7)],
      ]),
    }),
  ],
])('the time for %s grows with their number only', (_, make) => {
  const time = (count: number) => {
    const old = make(count);
    const fresh = disturb(old, () => 0.4);
    const start = spentMs();
    expect(vertexCount(alignGeometry(old, fresh))).toBe(vertexCount(old));
    return spentMs() - start;
  };
  time(1000);
  expect(time(100_000)).toBeLessThan(5000);
});

function vertexCount(geometry: Geometry): number {
  return vertexLists(geometry).flat().length;
}

function circle(count: number, index: number): Position[] {
  const [lng, lat] = [(index % 170) - 80, Math.floor(index / 170) / 2 - 70];
  return closed(
    Array.from({ length: count }, (_, step) => {
      const angle = (step / count) * 2 * Math.PI;
      return [lng + Math.cos(angle) / 4, lat + Math.sin(angle) / 4].map(
        (value) => Math.round(value * STEPS) / STEPS,
      );
    }),
  );
}
