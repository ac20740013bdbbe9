import { describe, expect, it } from 'vitest';
import { hitHandle, keepGiven } from '../../../src/map/handleHit.ts';

const points = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 110, y: 0 },
];
const open = { isRing: false, leads: { first: false, last: false } };

describe('hitHandle', () => {
  it('means the nearest vertex or middle within reach', () => {
    expect(hitHandle(open, points, { x: 103, y: 2 }, 10)).toMatchObject({ kind: 'vertex', index: 1 });
    expect(hitHandle(open, points, { x: 48, y: 5 }, 10)).toMatchObject({ kind: 'middle', index: 0 });
    expect(hitHandle(open, points, { x: 30, y: 0 }, 10)).toBeNull();
  });

  it('has no middle on an edge too short for it', () => {
    expect(hitHandle(open, points, { x: 105, y: 0 }, 10)).toMatchObject({ kind: 'vertex' });
    expect(hitHandle(open, points, { x: 50, y: 0 }, 40)).toBeNull();
  });

  it('leaves those alone that only lead on', () => {
    const leads = { first: true, last: true };
    expect(hitHandle({ isRing: false, leads }, points, { x: 0, y: 0 }, 10)).toBeNull();
    expect(hitHandle({ isRing: false, leads }, points, { x: 113, y: 0 }, 10)).toBeNull();
  });

  it('knows the edge that closes a ring', () => {
    const ring = [
      { x: 0, y: 0 },
      { x: 0, y: 100 },
      { x: 100, y: 100 },
    ];
    const hit = hitHandle({ ...open, isRing: true }, ring, { x: 50, y: 50 }, 10);
    expect(hit).toMatchObject({ kind: 'middle', index: 2, point: { x: 50, y: 50 } });
  });
});

describe('keepGiven', () => {
  const given = [
    [0.1234567890123, 1],
    [2, 2],
    [3, 3],
  ];

  it('takes what was not touched exactly as it was given', () => {
    const back = [
      [0.123456789, 1],
      [2.5, 2],
      [3, 3],
    ];
    expect(keepGiven(given, back)).toEqual([given[0], [2.5, 2], given[2]]);
    expect(keepGiven(given, back)[0]).toBe(given[0]);
  });

  it('keeps both ends around one that came or went', () => {
    expect(
      keepGiven(given, [
        [0.123456789, 1],
        [1, 1],
        [2, 2],
        [3, 3],
      ]),
    ).toEqual([given[0], [1, 1], given[1], given[2]]);
    expect(
      keepGiven(given, [
        [0.123456789, 1],
        [3, 3],
      ]),
    ).toEqual([given[0], given[2]]);
    expect(
      keepGiven(
        [
          [1, 1],
          [1, 1],
        ],
        [[1, 1]],
      ),
    ).toEqual([[1, 1]]);
  });
});
