/** Stretches of several vertices replaced, case by case. */
import { expect, it } from 'vitest';
import type { Position } from '../../../../src/core/model.ts';
import { reshape } from '../../../../src/editor/shape/shapeEdits.ts';
import { changedLines, edited, geometryOf, partsOf, read, withShape } from './editedFeatures.ts';

const square: Position[] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
];
const ring = read(withShape({ type: 'Polygon', coordinates: [square] }));
const line = read(withShape({ type: 'LineString', coordinates: square.slice(0, 4) }));
const stretch = (from: number, count: number) => ({ part: 0, path: 0, from, count });
const pathOf = (text: string) => partsOf(geometryOf(text))[0]![0]!;

it('takes several vertices out, also from either end', () => {
  const start = edited(line, reshape(line, stretch(0, 2), []));
  expect(start).toBe(line.text.replace('      [0, 0],\n      [1, 0],\n', ''));
  const end = edited(line, reshape(line, stretch(2, 2), []));
  expect(end).toBe(line.text.replace(',\n      [1, 1],\n      [0, 1]', ''));
});

it('leaves the vertices of a stretch that are in the new one as they are', () => {
  const edits = reshape(line, stretch(0, 4), [
    [0, 0],
    [0.5, -1],
    [1, 0],
    [1.5, 1],
    [0, 1],
  ]);
  expect(changedLines(line.text, edited(line, edits))).toEqual({ removed: 1, added: 2 });
});

it('replaces a stretch that goes on over the start of a ring', () => {
  const after = edited(
    ring,
    reshape(ring, stretch(3, 2), [
      [-1, 1],
      [-1, 0.5],
      [-1, 0],
    ]),
  );
  expect(pathOf(after)).toEqual(
    [
      [-1, 0.5],
      [1, 0],
      [1, 1],
      [-1, 1],
      [-1, 0.5],
    ].toSpliced(1, 0, [-1, 0]),
  );
  const less = edited(ring, reshape(ring, stretch(3, 2), [[-1, 0.5]]));
  expect(pathOf(less)).toEqual([
    [1, 0],
    [1, 1],
    [-1, 0.5],
    [1, 0],
  ]);
});

it('replaces a whole ring from any vertex on', () => {
  const whole = (from: number, positions: Position[]) =>
    pathOf(edited(ring, reshape(ring, stretch(from, 4), positions)));
  // New ones before the first of the stretch, whose last one goes; new ones behind the last, whose first one goes.
  expect(
    whole(1, [
      [9, 9],
      [8, 8],
      [1, 0],
      [1, 1],
    ]),
  ).toEqual([
    [9, 9],
    [8, 8],
    [1, 0],
    [1, 1],
    [9, 9],
  ]);
  expect(
    whole(2, [
      [9, 9],
      [1, 1],
      [0, 1],
    ]),
  ).toEqual([
    [9, 9],
    [1, 1],
    [0, 1],
    [9, 9],
  ]);
  expect(
    whole(2, [
      [0, 1],
      [0, 0],
      [1, 0],
      [9, 9],
    ]),
  ).toEqual([
    [0, 0],
    [1, 0],
    [9, 9],
    [0, 1],
    [0, 0],
  ]);
  expect(
    whole(2, [
      [7, 7],
      [1, 1],
      [0, 1],
      [0, 0],
      [1, 0],
      [9, 9],
    ]),
  ).toEqual([
    [0, 0],
    [1, 0],
    [9, 9],
    [7, 7],
    [1, 1],
    [0, 1],
    [0, 0],
  ]);
});

it('replaces a whole ring, with or without its closing position', () => {
  const triangle: Position[] = [
    [0, 0],
    [2, 0],
    [0, 2],
  ];
  const closed: Position[] = [...triangle, [0, 0]];
  for (const [count, given] of [
    [5, closed],
    [5, triangle],
    [4, triangle],
  ] as const)
    expect(pathOf(edited(ring, reshape(ring, stretch(0, count), given)))).toEqual(closed);
});

it('throws for a stretch that is not there', () => {
  for (const [from, count] of [
    [-1, 1],
    [0, -1],
    [5, 1],
    [5, 0],
    [1, 5],
    [0, 6],
  ] as const)
    expect(() => reshape(ring, stretch(from, count), []), `${from} ${count}`).toThrow(RangeError);
  expect(() => reshape(line, stretch(3, 2), [])).toThrow(RangeError);
  expect(() => reshape(ring, { ...stretch(0, 1), path: 1 }, [])).toThrow(RangeError);
});
