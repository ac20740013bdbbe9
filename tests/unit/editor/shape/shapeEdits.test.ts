/** Edits of vertices, case by case. */
import { expect, it } from 'vitest';
import type { Position } from '../../../../src/core/model.ts';
import { insertVertex, moveVertex, removeVertex, reshape } from '../../../../src/editor/shape/shapeEdits.ts';
import {
  changedLines,
  edited,
  fixtureText,
  FORMS,
  geometryOf,
  partsOf,
  read,
  withShape,
} from './editedFeatures.ts';

const islets = read(fixtureText('gull-islets'));
const square: Position[] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
];
const ring = read(withShape({ type: 'Polygon', coordinates: [square] }));
const line = read(withShape({ type: 'LineString', coordinates: square.slice(0, 4) }));
const place = (vertex: number) => ({ part: 0, path: 0, vertex });
const stretch = (from: number, count: number) => ({ part: 0, path: 0, from, count });
const pathOf = (text: string) => partsOf(geometryOf(text))[0]![0]!;

it('moves a vertex in its line, touching the number that changes alone', () => {
  const edits = moveVertex(islets, { part: 1, path: 1, vertex: 1 }, [-29.27, -19.91234567])!;
  const { text } = islets;
  expect(edits.map(({ start, end }) => text.slice(start, end))).toEqual(['-19.9']);
  const after = edited(islets, edits);
  expect(after).toBe(text.replace('[-29.27, -19.9]', '[-29.27, -19.912346]'));
  expect(changedLines(text, after)).toEqual({ removed: 1, added: 1 });
});

it.each([0, 4])('moves the closing position of a ring with its first, told of vertex %i', (vertex) => {
  const after = edited(ring, moveVertex(ring, place(vertex), [-0.5, 0.25]));
  expect(pathOf(after)).toEqual([[-0.5, 0.25], ...square.slice(1, 4), [-0.5, 0.25]]);
  expect(changedLines(ring.text, after)).toEqual({ removed: 2, added: 2 });
});

it('makes no edit where nothing changes once it is kept', () => {
  expect(moveVertex(ring, place(1), [1.0000001, -0.0000002])).toEqual([]);
  expect(reshape(ring, stretch(0, 5), square)).toEqual([]);
  const precise = read(ring.text.replace('[1, 1]', '[1.00000012, 1]'));
  expect(moveVertex(precise, place(2), [1.00000012, 1])).toEqual([]);
  expect(edited(precise, moveVertex(precise, place(2), [1.00000012, 2]))).toContain('[1.00000012, 2]');
});

it('keeps heights, and gives none to new vertices', () => {
  const high = read(ring.text.replace('[1, 1]', '[ 1,1 , 25 ]'));
  expect(edited(high, moveVertex(high, place(2), [2, 2]))).toContain('[ 2,2 , 25 ]');
  expect(edited(high, insertVertex(high, place(2), [0.5, 1.5]))).toContain(
    '[ 1,1 , 25 ],\n        [ 0.5,1.5 ],\n        [0, 1]',
  );
});

it('adds a vertex in a line of its own, in the form of its neighbour', () => {
  const after = edited(ring, insertVertex(ring, place(1), [1.5, 0.5]));
  expect(after).toBe(ring.text.replace('[1, 0],\n', '[1, 0],\n        [1.5, 0.5],\n'));
  const spread = read(FORMS.spread!(ring.text));
  expect(edited(spread, insertVertex(spread, place(1), [1.5, 0.5]))).toBe(FORMS.spread!(after));
  const windows = read(FORMS.windows!(ring.text));
  expect(edited(windows, insertVertex(windows, place(1), [1.5, 0.5]))).toBe(FORMS.windows!(after));
  const compact = read(FORMS.compact!(ring.text));
  expect(edited(compact, insertVertex(compact, place(1), [1.5, 0.5]))).toBe(FORMS.compact!(after));
});

it('adds a vertex between the last one of a ring and its closing position', () => {
  const after = edited(ring, insertVertex(ring, place(3), [-0.5, 0.5]));
  expect(pathOf(after)).toEqual([...square.slice(0, 4), [-0.5, 0.5], [0, 0]]);
  const next = edited(ring, insertVertex(ring, place(4), [0.5, -0.5]));
  expect(pathOf(next)).toEqual([[0, 0], [0.5, -0.5], ...square.slice(1)]);
});

it('adds a vertex at either end of a line', () => {
  const after = edited(line, insertVertex(line, place(3), [-1, 1]));
  expect(after).toBe(line.text.replace('[0, 1]\n', '[0, 1],\n      [-1, 1]\n'));
  const before = edited(
    line,
    reshape(line, stretch(0, 0), [
      [-1, 0],
      [-0.5, 0],
    ]),
  );
  expect(before).toBe(line.text.replace('[0, 0],', '[-1, 0],\n      [-0.5, 0],\n      [0, 0],'));
});

it('takes a vertex out with its line', () => {
  const after = edited(ring, removeVertex(ring, place(2)));
  expect(after).toBe(ring.text.replace('        [1, 1],\n', ''));
  const first = edited(ring, removeVertex(ring, place(0)));
  expect(pathOf(first)).toEqual([
    [1, 0],
    [1, 1],
    [0, 1],
    [1, 0],
  ]);
  expect(edited(ring, removeVertex(ring, place(4)))).toBe(first);
  expect(changedLines(ring.text, first)).toEqual({ removed: 2, added: 1 });
  expect(edited(line, removeVertex(line, place(3)))).toBe(line.text.replace(',\n      [0, 1]', ''));
  expect(edited(line, removeVertex(line, place(0)))).toBe(line.text.replace('      [0, 0],\n', ''));
});

it('refuses what leaves no ring, no line and no point', () => {
  const triangle = read(
    withShape({
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    }),
  );
  const short = read(
    withShape({
      type: 'LineString',
      coordinates: [
        [0, 0],
        [1, 0],
      ],
    }),
  );
  const point = read(withShape({ type: 'Point', coordinates: [1, 2] }));
  const points = read(withShape({ type: 'MultiPoint', coordinates: [[1, 2]] }));
  expect([0, 1, 2, 3].map((vertex) => removeVertex(triangle, place(vertex)))).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(moveVertex(triangle, place(1), [1, 1])).toBeNull();
  expect([removeVertex(short, place(0)), moveVertex(short, place(0), [1, 0])]).toEqual([null, null]);
  expect([removeVertex(point, place(0)), insertVertex(point, place(0), [3, 4])]).toEqual([null, null]);
  expect(removeVertex(points, place(0))).toBeNull();
  expect(edited(points, insertVertex(points, place(0), [3, 4]))).toBe(
    points.text.replace('[1, 2]', '[1, 2],\n      [3, 4]'),
  );
  expect(edited(point, moveVertex(point, place(0), [3, 2]))).toBe(point.text.replace('[1, 2]', '[3, 2]'));
});

it('edits a ring that nobody closed as it is', () => {
  const open = read(ring.text.replace(',\n        [0, 0]\n', '\n'));
  expect(pathOf(edited(open, moveVertex(open, place(0), [-1, -1])))).toEqual([
    [-1, -1],
    [1, 0],
    [1, 1],
    [0, 1],
  ]);
  expect(pathOf(edited(open, removeVertex(open, place(3))))).toEqual(square.slice(0, 3));
});
