/** The globe: what is in sight of it, and what of an area that reaches round to the far side. */
import { geoCircle, geoDistance } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaOnGlobe, lineOnGlobe, toGlobe, type GlobePoint } from '../../../src/cartography/orthographic.ts';
import type { Position } from '../../../src/core/model.ts';

/** How often a closed line goes round a point, clockwise on the screen counted as positive. */
function windings(ring: readonly GlobePoint[], [x, y]: GlobePoint): number {
  let turns = 0;
  ring.forEach(([bx, by], index) => {
    const [ax, ay] = ring.at(index - 1) ?? [0, 0];
    const [from, to] = [Math.atan2(ay - y, ax - x), Math.atan2(by - y, bx - x)];
    turns += Math.atan2(Math.sin(to - from), Math.cos(to - from));
  });
  return Math.round(turns / (2 * Math.PI));
}

const anywhere = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

describe('a position on the globe', () => {
  it.each<[Position, Position, number, number, number]>([
    [[147, 45], [147, 45], 0, 0, 1],
    [[90, 0], [0, 0], 1, 0, 0],
    [[0, 90], [0, 0], 0, -1, 0],
    [[-150, 10], [-160, 10], Math.cos(Math.PI / 18) * Math.sin(Math.PI / 18), NaN, NaN],
    [[-33, -45], [147, 45], 0, 0, -1],
  ])('%j seen from above %j', (position, center, x, y, depth) => {
    const shown = toGlobe(position, center);
    expect(shown.point[0]).toBeCloseTo(x, 12);
    if (!Number.isNaN(y)) expect(shown.point[1]).toBeCloseTo(y, 12);
    if (!Number.isNaN(depth)) expect(shown.depth).toBeCloseTo(depth, 12);
  });

  it('is as deep as its distance says', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (position, center) => {
        const { point, depth } = toGlobe(position, center);
        expect(depth).toBeCloseTo(Math.cos(geoDistance(position, center)), 9);
        expect(Math.hypot(...point, depth)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('a line', () => {
  it('is shown where it is in sight, in its parts', () => {
    const equator = Array.from({ length: 37 }, (_, step): Position => [step * 10 - 90, 0]);
    const parts = lineOnGlobe(equator, [0, 0]);
    expect(parts.map(({ length }) => length)).toEqual([19, 1].filter((length) => length > 1));
    expect(lineOnGlobe(equator, [180, 0])[0]).toHaveLength(19);
    expect(lineOnGlobe([[0, 0]], [0, 0])).toEqual([]);
  });
});

describe('an area', () => {
  /** Degrees within which the straight lines of a ring may lie on either side of a circle. */
  const UNSURE_DEG = 3;

  it('is filled where it is, from wherever one looks', () => {
    const radius = fc.double({ min: 8, max: 80, noNaN: true });
    fc.assert(
      fc.property(anywhere, radius, anywhere, anywhere, (middle, radiusDeg, center, position) => {
        const { point, depth } = toGlobe(position, center);
        const distanceDeg = (geoDistance(position, middle) * 180) / Math.PI;
        fc.pre(depth > 0.05 && Math.abs(distanceDeg - radiusDeg) > UNSURE_DEG);
        // d3 goes the other way round.
        const circle = geoCircle().center(middle).radius(radiusDeg).precision(4)();
        const ring = (circle.coordinates[0] as Position[]).toReversed();
        const { ring: shown, inverted } = areaOnGlobe(ring, center);
        // The whole globe, counterclockwise, is drawn with a ring that is inverted.
        const filled = windings(shown, point) - (inverted ? 1 : 0) !== 0;
        expect(filled).toBe(distanceDeg < radiusDeg);
      }),
      { numRuns: 500 },
    );
  });

  it('ends at the rim', () => {
    const band: Position[] = [-60, 0, 60, 120, 180, -120, -60].map((lng) => [lng, 20]);
    const { ring } = areaOnGlobe(band, [0, 0]);
    const lengths = ring.map((point) => Math.hypot(...point));
    expect(Math.max(...lengths)).toBeCloseTo(1, 12);
    expect(ring.length).toBeGreaterThan(band.length);
  });
});
