/** Another shape in the place of the one that a feature has. */
import { expect, it } from 'vitest';
import type { Position } from '../../../../src/core/model.ts';
import { keepShape, type PlainShape } from '../../../../src/editor/shape/keptShape.ts';
import { setGeometry } from '../../../../src/editor/shape/partEdits.ts';
import { edited, fixtureText, FORMS, geometryOf, read, square, withShape } from './editedFeatures.ts';

const shape = (plain: PlainShape) => withShape(plain, { kind: 'island', 'name:en': 'A' });
const a = [square(0, 0, 1), square(0, 0, 0.5).reverse()];
const b = [square(5, 0, 1)];
const line = (lat: number): Position[] => [
  [0, lat],
  [1, lat],
];
const shapes: PlainShape[] = [
  { type: 'Point', coordinates: [1, 2] },
  { type: 'MultiPoint', coordinates: [[1, 2]] },
  { type: 'LineString', coordinates: line(0) },
  { type: 'MultiLineString', coordinates: [line(0), line(1)] },
  { type: 'Polygon', coordinates: a },
  { type: 'MultiPolygon', coordinates: [a, b] },
];

it('writes any shape in the place of any other, in the common form', () => {
  for (const from of shapes) {
    for (const to of shapes) {
      const feature = read(shape(from));
      expect(edited(feature, setGeometry(feature, to))).toBe(shape(to));
      if (from === to) expect(setGeometry(feature, to)).toEqual([]);
      const compact = read(FORMS.compact!(shape(from)));
      expect(edited(compact, setGeometry(compact, to))).toBe(FORMS.compact!(shape(to)));
    }
  }
  const feature = read(fixtureText('port-tern'));
  const needless: PlainShape = {
    type: 'MultiPolygon',
    coordinates: [[square(0, 0, 1.00000001).reverse().slice(1)]],
  };
  expect(geometryOf(edited(feature, setGeometry(feature, needless)))).toEqual({
    type: 'Polygon',
    coordinates: [
      [
        [-1, 1],
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
      ],
    ],
  });
});

it('keeps no shape that is too short or empty', () => {
  const short: PlainShape[] = [
    {
      type: 'LineString',
      coordinates: [
        [1, 2],
        [1, 2],
      ],
    },
    { type: 'MultiLineString', coordinates: [line(0), []] },
    { type: 'MultiPoint', coordinates: [] },
    { type: 'Polygon', coordinates: [] },
    {
      type: 'MultiPolygon',
      coordinates: [
        a,
        [
          [
            [0, 0],
            [1, 0],
            [0, 0],
          ],
        ],
      ],
    },
    { type: 'MultiPolygon', coordinates: [[]] },
  ];
  expect(short.map(keepShape)).toEqual(short.map(() => null));
  expect(setGeometry(read(shape(shapes[4]!)), short[0]!)).toBeNull();
});
