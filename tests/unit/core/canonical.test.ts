/** The common form: one way to write a feature, which loses nothing. */
import fc from 'fast-check';
import type { Geometry } from 'geojson';
import { expect, it } from 'vitest';
import { formatCollection, formatFeature, type PlainFeature } from '../../../src/core/canonical.ts';
import { deepFreeze } from './fixtures.ts';

/** Degrees that six decimals hold. */
const degrees = (limit: number) =>
  fc.integer({ min: -limit * 1e6, max: limit * 1e6 }).map((value) => value / 1e6);
const position = fc.tuple(degrees(180), degrees(90));
const list = fc.array(position, { minLength: 2, maxLength: 12 });
const ring = fc
  .array(position, { minLength: 3, maxLength: 12 })
  .map((open) => [...open, ...open.slice(0, 1)]);

const geometry: fc.Arbitrary<Geometry> = fc.oneof(
  position.map((coordinates): Geometry => ({ type: 'Point', coordinates })),
  list.map((coordinates): Geometry => ({ type: 'LineString', coordinates })),
  fc
    .array(ring, { minLength: 1, maxLength: 3 })
    .map((coordinates): Geometry => ({ type: 'Polygon', coordinates })),
);
const key = fc.oneof(fc.constantFrom('kind', 'source', 'name:ja', 'claim:x', '__proto__'), fc.string());
const properties = fc.dictionary(
  key,
  fc.oneof(fc.string(), fc.double({ noDefaultInfinity: true, noNaN: true })),
);
const feature: fc.Arbitrary<PlainFeature> = fc.record({ id: fc.string(), properties, geometry });

/** Positions of a ring from its smallest on, in the direction that begins with the smaller neighbour. */
function unordered(geometry: Geometry): unknown {
  if (geometry.type !== 'Polygon') return geometry;
  return geometry.coordinates.map((each) => each.map(String).sort());
}

it('is the same when written again', () => {
  fc.assert(
    fc.property(feature, (plain) => {
      const text = formatFeature(plain);
      expect(formatFeature(JSON.parse(text) as PlainFeature)).toBe(text);
    }),
  );
});

it('loses nothing but the direction of rings', () => {
  fc.assert(
    fc.property(feature, (plain) => {
      const read = JSON.parse(formatFeature(plain)) as PlainFeature;
      expect(read.id).toBe(plain.id);
      expect(Object.entries(read.properties).sort()).toEqual(
        Object.entries(JSON.parse(JSON.stringify(plain.properties)) as object).sort(),
      );
      expect(unordered(read.geometry)).toEqual(
        unordered(JSON.parse(JSON.stringify(plain.geometry)) as Geometry),
      );
    }),
  );
});

it('keeps the first position of a ring that it turns round', () => {
  const clockwise = [
    [0, 0],
    [0, 1],
    [1, 1],
    [0, 0],
  ];
  const plain = deepFreeze({
    properties: {},
    geometry: { type: 'Polygon' as const, coordinates: [clockwise] },
  });
  const { geometry: turned } = JSON.parse(formatFeature(plain)) as PlainFeature;
  expect(turned).toEqual({ type: 'Polygon', coordinates: [[...clockwise].reverse()] });
});

it('sorts the keys, drops null and rounds to six decimals', () => {
  const text = formatFeature({
    id: 'a',
    properties: { source: 's', zebra: 1, 'name:ru': 'б', kind: 'place', 'name:en': 'B', 'name:ain': null },
    geometry: { type: 'Point', coordinates: [1.23456789, -0.0000001] },
  });
  expect(text).toBe(`{
  "type": "Feature",
  "id": "a",
  "properties": {
    "kind": "place",
    "name:en": "B",
    "name:ru": "б",
    "source": "s",
    "zebra": 1
  },
  "geometry": {
    "type": "Point",
    "coordinates": [1.234568, 0]
  }
}
`);
});

it('writes one position per line', () => {
  const line: Geometry = {
    type: 'LineString',
    coordinates: [
      [1, 2],
      [3, 4],
    ],
  };
  const text = formatCollection([{ properties: {}, geometry: line }]);
  expect(text).toContain('\n          [1, 2],\n          [3, 4]\n');
  expect(text).toContain('"properties": {},');
});
