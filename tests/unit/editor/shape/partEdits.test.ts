/** Edits of parts and holes, case by case. */
import type { Geometry } from 'geojson';
import { expect, it } from 'vitest';
import type { Position } from '../../../../src/core/model.ts';
import {
  addHole,
  addPart,
  removePart,
  removePath,
  splitPart,
} from '../../../../src/editor/shape/partEdits.ts';
import { edited, FORMS, geometryOf, read, square, withShape } from './editedFeatures.ts';

const properties = { 'name:en': 'One\n"two"', zebra: 1, kind: 'island' };
const shape = (geometry: Geometry) => withShape(geometry, properties);
const hole = square(0, 0, 0.5).reverse();
const [a, b, c] = [[square(0, 0, 1), hole], [square(5, 0, 1)], [square(9, 0, 1)]];
const one = shape({ type: 'Polygon', coordinates: a });
const two = shape({ type: 'MultiPolygon', coordinates: [a, b] });
const three = shape({ type: 'MultiPolygon', coordinates: [a, b, c] });
const line = (lat: number): Position[] => [
  [0, lat],
  [1, lat],
];
const oneLine = shape({ type: 'LineString', coordinates: line(0) });
const twoLines = shape({ type: 'MultiLineString', coordinates: [line(0), line(1)] });
const threeLines = shape({ type: 'MultiLineString', coordinates: [line(0), line(1), line(2)] });

/** Forms in which what the editor adds cannot be told from what was there. */
const KEPT_FORMS = ['canonical', 'windows', 'compact'];

it.each(KEPT_FORMS)('adds parts and takes them away again, to the byte, form %s', (form) => {
  const [first, second, third, line1, line2, line3] = [one, two, three, oneLine, twoLines, threeLines].map(
    FORMS[form]!,
  );
  const cases = [
    [first, b, second],
    [second, c, third],
    [line1, [line(1)], line2],
    [line2, [line(2)], line3],
  ] as const;
  for (const [before, paths, after] of cases) {
    const feature = read(before!);
    expect(edited(feature, addPart(feature, paths))).toBe(after);
    const more = read(after!);
    expect(edited(more, removePart(more, more.parts.length - 1))).toBe(before);
  }
});

it.each(Object.keys(FORMS))('leaves the right parts, form %s', (form) => {
  const lists = { Polygon: [a, b, c], LineString: [line(0), line(1), line(2)] };
  for (const [type, parts] of Object.entries(lists)) {
    const multi = { type: `Multi${type}`, coordinates: parts } as unknown as Geometry;
    const feature = read(FORMS[form]!(shape(multi)));
    for (const index of [0, 1, 2]) {
      const text = edited(feature, removePart(feature, index));
      const left = parts.toSpliced(index, 1);
      expect(geometryOf(text)).toEqual({ type: `Multi${type}`, coordinates: left });
      const fewer = read(text);
      for (const last of [0, 1]) {
        expect(geometryOf(edited(fewer, removePart(fewer, last)))).toEqual({
          type,
          coordinates: left[1 - last],
        });
      }
    }
  }
});

it('makes points of a point', () => {
  const point = read(shape({ type: 'Point', coordinates: [1, 2] }));
  const points = shape({
    type: 'MultiPoint',
    coordinates: [
      [1, 2],
      [3, 4],
    ],
  });
  expect(edited(point, addPart(point, [[[3, 4]]]))).toBe(points);
  const feature = read(points);
  expect(
    edited(
      feature,
      addPart(feature, [
        [
          [5, 6],
          [7, 8],
        ],
      ]),
    ),
  ).toBe(
    shape({
      type: 'MultiPoint',
      coordinates: [
        [1, 2],
        [3, 4],
        [5, 6],
        [7, 8],
      ],
    }),
  );
  expect(removePart(feature, 0)).toBeNull();
});

it('closes new rings and turns them the right way', () => {
  const feature = read(one);
  const open = square(5, 0, 1).slice(0, 4).reverse();
  const inner = square(5, 0, 0.5);
  const { coordinates } = geometryOf(edited(feature, addPart(feature, [open, inner]))) as {
    coordinates: unknown[];
  };
  expect(coordinates[1]).toEqual([
    [...square(5, 0, 1).slice(3, 4), ...square(5, 0, 1).slice(0, 4)],
    square(5, 0, 0.5).reverse(),
  ]);
});

it.each(KEPT_FORMS)('adds holes and takes them out again, to the byte, form %s', (form) => {
  const [with1, with2] = [
    three,
    shape({ type: 'MultiPolygon', coordinates: [a, [...b, square(5, 0, 0.5).reverse()], c] }),
  ].map(FORMS[form]!);
  const feature = read(with1!);
  expect(edited(feature, addHole(feature, 1, square(5, 0, 0.5)))).toBe(with2);
  const holed = read(with2!);
  expect(edited(holed, removePath(holed, { part: 1, path: 1 }))).toBe(with1);
  const single = read(FORMS[form]!(one));
  expect(edited(single, removePath(single, { part: 0, path: 1 }))).toBe(
    FORMS[form]!(shape({ type: 'Polygon', coordinates: [square(0, 0, 1)] })),
  );
});

it('gives the part that is split off', () => {
  const feature = read(three);
  const split = splitPart(feature, 0)!;
  expect(split.geometry).toEqual({ type: 'Polygon', coordinates: a });
  expect(edited(feature, split.edits)).toBe(shape({ type: 'MultiPolygon', coordinates: [b, c] }));
  const lines = read(twoLines);
  expect(splitPart(lines, 1)!.geometry).toEqual({ type: 'LineString', coordinates: line(1) });
});

it('refuses what is no part, no hole, or the last of its kind', () => {
  const [area, way, point] = [read(one), read(oneLine), read(shape({ type: 'Point', coordinates: [1, 2] }))];
  const flat: Position[] = [
    [0, 0],
    [1, 1],
    [0, 0],
  ];
  expect([addPart(area, []), addPart(area, [flat]), addPart(area, [square(5, 0, 1), flat])]).toEqual([
    null,
    null,
    null,
  ]);
  expect([addPart(way, [[[0, 0]]]), addPart(way, [line(1), line(2)]), addPart(point, [[]])]).toEqual([
    null,
    null,
    null,
  ]);
  expect([addHole(area, 0, flat), addHole(way, 0, hole), addHole(point, 0, hole)]).toEqual([
    null,
    null,
    null,
  ]);
  expect([removePart(area, 0), removePart(way, 0), removePart(point, 0)]).toEqual([null, null, null]);
  expect([removePath(area, { part: 0, path: 0 }), removePath(way, { part: 0, path: 0 })]).toEqual([
    null,
    null,
  ]);
  expect(splitPart(area, 0)).toBeNull();
  for (const act of [
    () => removePart(area, 1),
    () => removePath(area, { part: 0, path: 2 }),
    () => addHole(area, 1, hole),
  ])
    expect(act).toThrow(RangeError);
});

it('touches neither the properties nor what else stands in the geometry, and keeps what the parts say', () => {
  const text = one
    .replace('[0.5, -0.5]', '[0.50000000001, -0.5, 12]')
    .replace('"geometry": {', '"geometry": {\n    "note": "kept",');
  const feature = read(text);
  const more = edited(feature, addPart(feature, b));
  expect(more).toContain('[0.50000000001, -0.5, 12]');
  expect(more.slice(0, more.indexOf('"type": "MultiPolygon"'))).toBe(
    text.slice(0, text.indexOf('"type": "Polygon"')),
  );
  const wide = read(more);
  expect(edited(wide, removePart(wide, 1))).toBe(text);
});
