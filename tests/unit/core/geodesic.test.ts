/** Distances and areas along great circles, against figures that others have published or formulas of their own. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaInside, legBetween, legsAround, legsOf, ringOf, totalKm } from '../../../src/core/geodesic.ts';
import type { Position } from '../../../src/core/model.ts';

/** The mean radius of the earth (IUGG), of the sphere that is measured on. */
const RADIUS_KM = 6371.0088;

function degrees(whole: number, minutes: number, seconds = 0): number {
  return whole + minutes / 60 + seconds / 3600;
}

const distanceKm = (...points: Position[]) => totalKm(legsOf(points));
const areaKm2 = (...points: Position[]) => areaInside(ringOf(legsAround(points)));

const position: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
);
/** A convex quadrangle around a place, in order. */
const quadrangle = fc
  .tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -60, max: 60, noNaN: true }),
    fc.double({ min: 0.01, max: 10, noNaN: true }),
  )
  .map(([lng, lat, half]): Position[] => [
    [lng - half, lat - half],
    [lng + half, lat - half],
    [lng + half, lat + half],
    [lng - half, lat + half],
  ]);

describe('a distance', () => {
  // Ed Williams, Aviation Formulary: 0.623585 radians from LAX to JFK.
  const lax: Position = [-degrees(118, 24), degrees(33, 57)];
  const jfk: Position = [-degrees(73, 47), degrees(40, 38)];

  it('is that of the Aviation Formulary, and so is the way', () => {
    expect(distanceKm(lax, jfk) / RADIUS_KM).toBeCloseTo(0.623585, 5);
    const { course } = legBetween(lax, jfk);
    const [lng, lat] = [-degrees(101, 37.57), degrees(38, 40.167)];
    // The formulary's point at four tenths of the way lies on it, between two of ours.
    const nearest = Math.min(...course.map((at) => distanceKm(at, [lng, lat])));
    expect(nearest).toBeLessThan(8);
    const leg = course.findIndex(([at]) => at > lng);
    const [before, after] = [course[leg - 1] ?? lax, course[leg] ?? jfk];
    const share = (lng - before[0]) / (after[0] - before[0]);
    expect(before[1] + share * (after[1] - before[1])).toBeCloseTo(lat, 3);
  });

  it('is that of Movable Type, the length of Britain', () => {
    const south: Position = [-degrees(5, 42, 53), degrees(50, 3, 59)];
    const north: Position = [-degrees(3, 4, 12), degrees(58, 38, 38)];
    expect(distanceKm(south, north)).toBeCloseTo(968.9, 0);
  });

  it('goes the short way across the 180th meridian, without a jump', () => {
    expect(distanceKm([179, 0], [-179, 0])).toBeCloseTo((RADIUS_KM * Math.PI) / 90, 6);
    const lngs = legBetween([179, 0], [-179, 0]).course.map(([lng]) => lng);
    expect(lngs.at(-1)).toBe(181);
    expect(lngs).toEqual(lngs.toSorted((a, b) => a - b));
  });

  it('is the same the other way round, and with a point of the way put in', () => {
    fc.assert(
      fc.property(fc.array(position, { minLength: 2, maxLength: 5 }), fc.nat(), (points, pick) => {
        const whole = distanceKm(...points);
        expect(distanceKm(...points.toReversed())).toBeCloseTo(whole, 6);
        const [first] = legsOf(points);
        const between = first?.course[pick % first.course.length] ?? [0, 0];
        expect(distanceKm(...points.slice(0, 1), between, ...points.slice(1))).toBeCloseTo(whole, 3);
      }),
    );
  });

  it('is never more than that of a detour', () => {
    fc.assert(
      fc.property(position, position, position, (from, by, to) => {
        // Towards the other side of the Earth, a double knows a distance to some 0.1 m.
        expect(distanceKm(from, to)).toBeLessThanOrEqual(distanceKm(from, by, to) + 1e-3);
      }),
    );
  });

  it('to the opposite of a point is half the way round', () => {
    const [from, to] = [
      [179.99999446691442, -79.99999999999628],
      [0, 80],
    ] as const;
    expect(distanceKm([...from], [...to])).toBeCloseTo(RADIUS_KM * Math.PI, 3);
  });

  it('of nothing is none', () => {
    expect([legsOf([]), legsOf([[1, 2]])]).toEqual([[], []]);
    const still = legBetween([1, 2], [1, 2]);
    expect([still.lengthKm, still.course]).toEqual([
      0,
      [
        [1, 2],
        [1, 2],
      ],
    ]);
  });
});

/** The excess of a spherical triangle by L'Huilier, from its sides alone. */
function triangleKm2(a: Position, b: Position, c: Position): number {
  const sides = [distanceKm(a, b), distanceKm(b, c), distanceKm(c, a)].map((km) => km / RADIUS_KM);
  const half = sides.reduce((sum, side) => sum + side, 0) / 2;
  const product = sides.reduce((all, side) => all * Math.tan((half - side) / 2), Math.tan(half / 2));
  return 4 * Math.atan(Math.sqrt(product)) * RADIUS_KM ** 2;
}

describe('an area', () => {
  it('of an eighth of the globe is an eighth of it', () => {
    const eighth = (Math.PI / 2) * RADIUS_KM ** 2;
    expect((areaKm2([0, 0], [90, 0], [90, 89.999999], [0, 89.999999]) ?? 0) / eighth).toBeCloseTo(1, 4);
  });

  it('of a quadrangle is that of its two triangles', () => {
    fc.assert(
      fc.property(quadrangle, ([a, b, c, d]) => {
        if (!a || !b || !c || !d) return;
        const expected = triangleKm2(a, b, c) + triangleKm2(a, c, d);
        expect((areaKm2(a, b, c, d) ?? 0) / expected).toBeCloseTo(1, 3);
      }),
    );
  });

  it('is the same from any corner and in either direction', () => {
    fc.assert(
      fc.property(quadrangle, fc.nat(3), (corners, turn) => {
        const turned = [...corners.slice(turn), ...corners.slice(0, turn)];
        const area = areaKm2(...corners) ?? 0;
        expect((areaKm2(...turned) ?? 0) / area).toBeCloseTo(1, 6);
        expect((areaKm2(...corners.toReversed()) ?? 0) / area).toBeCloseTo(1, 6);
      }),
    );
  });

  it('is the same across the 180th meridian as elsewhere', () => {
    const at = (lng: number) =>
      areaKm2([lng - 1, 43], [((lng + 1 + 180) % 360) - 180, 43], [((lng + 180) % 360) - 180, 45]);
    expect(at(180)).toBeCloseTo(at(10) ?? 0, 3);
  });

  it('around a pole holds the pole', () => {
    const corners = [0, 60, 120, 180, -120, -60];
    const wheel = corners.map((lng): Position => [lng, 80]);
    const slice = triangleKm2([0, 80], [60, 80], [0, 90]);
    expect((areaKm2(...wheel) ?? 0) / (6 * slice)).toBeCloseTo(1, 3);
    const south = wheel.map(([lng, lat]): Position => [lng, -lat]);
    expect((areaKm2(...south) ?? 0) / (6 * slice)).toBeCloseTo(1, 3);
  });

  it('is not told where sides cross or touch', () => {
    expect(areaKm2([145, 43], [147, 45], [147, 43], [145, 45])).toBeNull();
    expect(areaKm2([0, 0], [2, 0], [1, 0], [1, 1])).toBeNull();
    expect(areaKm2([179, 43], [-179, 45], [-179, 43], [179, 45])).toBeNull();
  });

  it('does not mind a point set twice', () => {
    const once = areaKm2([145, 43], [147, 43], [146, 45]);
    expect(areaKm2([145, 43], [147, 43], [147, 43], [146, 45], [145, 43])).toBeCloseTo(once ?? 0, 6);
  });
});
