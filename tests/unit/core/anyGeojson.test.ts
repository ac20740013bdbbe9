/** GeoJSON from anywhere: whole, in pieces, and never a false alarm on what is right. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnyGeojson, checkPieces, checkSavedGeojson } from '../../../src/core/anyGeojson.ts';
import { TextSource } from '../../../src/core/json/textSource.ts';
import { fixturePath, goodFiles } from './fixtures.ts';

const SQUARE = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
];

const good = [...(await goodFiles())].filter(([path]) => path.endsWith('.geojson'));

describe('what is right', () => {
  it.each(good)('%s', (path, text) => {
    expect(checkSavedGeojson(path, text)).toEqual([]);
  });

  it.each([
    ['a feature without a place', { type: 'Feature', properties: null, geometry: null }],
    ['heights', { type: 'Point', coordinates: [1, 2, 300] }],
    ['a bbox with heights', { type: 'Point', bbox: [1, 2, 300, 1, 2, 300], coordinates: [1, 2, 300] }],
    [
      'a bbox across the 180th meridian',
      {
        type: 'MultiPoint',
        bbox: [179, 1, -179, 2],
        coordinates: [
          [179, 1],
          [-179, 2],
        ],
      },
    ],
    ['members of its own', { type: 'Point', coordinates: [1, 2], title: { any: ['thing'] } }],
    ['a hole that touches its outer ring', polygon(SQUARE, ring([0, 0], [0.5, 0.9], [0.9, 0.5]))],
    ['parts that share a corner', parts([SQUARE], [ring([1, 1], [2, 1], [2, 2])])],
    [
      'an islet in a lake',
      parts(
        [SQUARE, ring([0.1, 0.1], [0.1, 0.9], [0.9, 0.9], [0.9, 0.1])],
        [ring([0.4, 0.4], [0.6, 0.4], [0.5, 0.6])],
      ),
    ],
    [
      'land around a pole',
      polygon(ring([-170, -85], [170, -85], [170, -70], [60, -66], [-60, -66], [-170, -70])),
    ],
    [
      'a route that ends where it began',
      {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      },
    ],
    [
      'routes that cross each other',
      {
        type: 'MultiLineString',
        coordinates: [
          [
            [0, 0],
            [1, 1],
          ],
          [
            [0, 1],
            [1, 0],
          ],
        ],
      },
    ],
    [
      'a route there and back',
      {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [1, 0],
          [2, 1],
          [1, 0],
          [0, 0],
        ],
      },
    ],
    [
      'a geometry collection',
      { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [1, 2] }] },
    ],
  ])('%s', (_, value) => {
    expect(checkSavedGeojson('x', JSON.stringify(value))).toEqual([]);
  });
});

function ring(...corners: number[][]): number[][] {
  return [...corners, corners[0] ?? []];
}

function polygon(...coordinates: number[][][]): object {
  return { type: 'Polygon', coordinates };
}

function parts(...coordinates: number[][][][]): object {
  return { type: 'MultiPolygon', coordinates };
}

it('finds the same in a text that comes in pieces', () => {
  const files = readdirSync(fixturePath('bad/any')).filter((name) => !/mark|conflict/.test(name));
  const texts = files.map((name) => readFileSync(fixturePath(`bad/any/${name}`), 'utf8'));
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.integer({ min: 130, max: 200 }), (text, size) => {
      // The first piece is kept: what stands before the features is asked for in the end.
      const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
      const source = new TextSource(() => pieces.shift() ?? null);
      const [whole, cut] = [checkAnyGeojson('x', text), checkAnyGeojson('x', source)];
      expect(cut.features).toBe(whole.features);
      expect(cut.issues.map(placed)).toEqual(whole.issues.map(placed));
    }),
  );
});

function placed({
  code,
  start,
  pointer,
  message,
}: {
  code: string;
  start: object;
  pointer?: string;
  message: string;
}): object {
  return { code, start, pointer, message };
}

it('tells of bytes that are not UTF-8 in a text that comes in pieces', () => {
  const pieces = ['{"type": "Point", "a": "', '\uFFFD', '", "coordinates": [1, 2]}'];
  expect(checkPieces('x', () => pieces.shift() ?? null).map(({ code }) => code)).toEqual(['bad-encoding']);
});

it('names every issue by a pointer into the whole collection', () => {
  const open = { type: 'Feature', properties: {}, geometry: polygon(SQUARE.slice(0, 4)) };
  const text = JSON.stringify({ type: 'FeatureCollection', features: [open, open] });
  expect(checkSavedGeojson('x', text).map(({ pointer }) => pointer)).toEqual([
    '/features/0/geometry/coordinates/0/3',
    '/features/1/geometry/coordinates/0/3',
  ]);
});

it('follows no bottomless collection', () => {
  const deep = '{"type":"GeometryCollection","geometries":['.repeat(100_000);
  expect(checkSavedGeojson('x', deep).map(({ code }) => code)).toEqual(['too-deep']);
});
