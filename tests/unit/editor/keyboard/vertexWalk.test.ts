import { describe, expect, it } from 'vitest';
import { gapM } from '../../../../src/core/shapes/planeMetres.ts';
import {
  middleBehind,
  moveBy,
  pathFurther,
  stepAt,
  vertexFurther,
} from '../../../../src/editor/keyboard/vertexWalk.ts';
import { read, withShape } from '../shape/editedFeatures.ts';

const SQUARE = [
  [0, 0],
  [2, 0],
  [2, 2],
  [0, 2],
  [0, 0],
];
const HOLE = [
  [0.5, 0.5],
  [0.5, 1],
  [1, 1],
  [0.5, 0.5],
];
const area = read(withShape({ type: 'MultiPolygon', coordinates: [[SQUARE, HOLE], [SQUARE]] }));
const line = read(
  withShape({
    type: 'LineString',
    coordinates: [
      [0, 0],
      [4, 0],
    ],
  }),
);
const first = { part: 0, path: 0, vertex: 0 };

describe('a walk along a shape', () => {
  it('begins with its first vertex, and goes round a ring of which the last position is the first', () => {
    expect(vertexFurther(area, null, 1)).toEqual(first);
    expect(vertexFurther(area, { ...first, vertex: 3 }, 1)).toEqual(first);
    expect(vertexFurther(area, first, -1)).toEqual({ ...first, vertex: 3 });
  });

  it('goes from ring to ring through all parts, and round', () => {
    expect(pathFurther(area, null, 1)).toEqual(first);
    expect(pathFurther(area, { ...first, vertex: 2 }, 1)).toEqual({ part: 0, path: 1, vertex: 0 });
    expect(pathFurther(area, { part: 1, path: 0, vertex: 1 }, 1)).toEqual(first);
    expect(pathFurther(area, first, -1)).toEqual({ part: 1, path: 0, vertex: 0 });
  });
});

describe('a new vertex', () => {
  it('stands in the middle of the side behind the selected one', () => {
    expect(middleBehind(area, { ...first, vertex: 1 })).toEqual([2, 1]);
    expect(middleBehind(area, { ...first, vertex: 3 })).toEqual([0, 1]);
  });

  it('goes on from the end of a line', () => {
    expect(middleBehind(line, { ...first, vertex: 1 })).toEqual([6, 0]);
  });
});

describe('a step', () => {
  it('is a round length, shorter the closer one looks', () => {
    const steps = [4, 8, 12, 16].map((zoom) => stepAt(zoom, 44));
    expect(steps).toEqual([...steps].sort((a, b) => b - a));
    for (const step of steps) expect(String(step)).toMatch(/^[125]0*$/);
  });

  it('is as long as it says, in every direction', () => {
    const from: [number, number] = [147, 44];
    for (const [east, north] of [
      [100, 0],
      [0, 100],
      [-60, 80],
    ] as const)
      expect(gapM(from, moveBy(from, east, north))).toBeCloseTo(100, 0);
  });

  it('ends at the edge of the map', () => {
    expect(moveBy([180, 0], 1000, 0)).toEqual([180, 0]);
    expect(moveBy([0, 90], 0, 1000)).toEqual([0, 90]);
  });
});
