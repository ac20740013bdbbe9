/** Invented shapes, and what programs do to shapes without changing what they say. */
import fc from 'fast-check';
import type { Geometry, Position } from 'geojson';

/** Positions are kept to so many parts of a degree. */
export const STEPS = 1e6;
const degrees = (limit: number) =>
  fc.integer({ min: -limit * STEPS, max: limit * STEPS }).map((steps) => steps / STEPS + 0);
/** Some far away, some a step or two from each other. */
const position = fc.oneof(
  fc.tuple(degrees(179), degrees(89)),
  fc
    .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))
    .map(([x, y]) => [x / STEPS, y / STEPS]),
);
/** Paths that have no vertex in common. */
const paths = (least: number, most: number): fc.Arbitrary<Position[][]> =>
  fc
    .tuple(
      fc.uniqueArray(position, { minLength: least * most, maxLength: 8 * most, selector: String }),
      fc.array(fc.integer({ min: least, max: 8 }), { minLength: 1, maxLength: most }),
    )
    .map(([positions, lengths]) => {
      let at = 0;
      const cut = lengths.map((length) => positions.slice(at, (at += length)));
      return cut.filter((path) => path.length >= least);
    });
/** A ring with its first position once more at its end. */
export const closed = (ring: Position[]) => [...ring, ...ring.slice(0, 1)];

/** One line or several. */
export const line = paths(2, 4).map((lines): Geometry =>
  lines.length === 1
    ? { type: 'LineString', coordinates: lines[0]! }
    : { type: 'MultiLineString', coordinates: lines },
);
/** Several points. */
export const points = paths(1, 4).map((each): Geometry => ({ type: 'MultiPoint', coordinates: each.flat() }));
/** One area or several, some with holes; no two vertices are the same. */
export const area = fc
  .tuple(paths(3, 6), fc.integer({ min: 1, max: 3 }), fc.boolean())
  .map(([rings, size, alone]): Geometry => {
    const parts: Position[][][] = [];
    for (let at = 0; at < rings.length; at += size) parts.push(rings.slice(at, at + size).map(closed));
    return alone || parts.length === 1
      ? { type: 'Polygon', coordinates: parts[0]! }
      : { type: 'MultiPolygon', coordinates: parts };
  });

/** A shape with the order, direction, start, noise and heights that `next` chooses by numbers from 0 to 1. */
export function disturb(geometry: Geometry, next: () => number): Geometry {
  const shuffle = <T>(list: T[]): T[] =>
    list
      .map((item) => ({ item, key: next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  const noisy = (value: number) => value + (next() - 0.5) * 0.9e-6;
  const shaken = ([lng, lat]: Position): Position => [noisy(lng!), noisy(lat!), 12];
  const ring = (positions: Position[]): Position[] => {
    const open = positions.slice(0, -1);
    const start = Math.floor(next() * open.length);
    const turned = [...open.slice(start), ...open.slice(0, start)].map(shaken);
    return closed(next() < 0.5 ? turned.reverse() : turned);
  };
  const part = ([outer, ...holes]: Position[][]): Position[][] => [ring(outer!), ...shuffle(holes).map(ring)];
  switch (geometry.type) {
    case 'MultiPoint':
      return { ...geometry, coordinates: shuffle(geometry.coordinates).map(shaken) };
    case 'LineString':
      return { type: 'MultiLineString', coordinates: [geometry.coordinates.map(shaken)] };
    case 'MultiLineString':
      return { ...geometry, coordinates: shuffle(geometry.coordinates).map((each) => each.map(shaken)) };
    case 'Polygon':
      return { type: 'MultiPolygon', coordinates: [part(geometry.coordinates)] };
    case 'MultiPolygon':
      return { ...geometry, coordinates: shuffle(geometry.coordinates).map(part) };
    default:
      return geometry;
  }
}

/** Endless numbers from 0 to 1. */
export const seeds = fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true }));
/** The numbers of a stream, one at a time. */
export const nextOf = (stream: Iterator<number>) => () => stream.next().value as number;
