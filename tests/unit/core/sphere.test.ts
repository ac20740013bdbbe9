import { bearing, distance } from '@turf/turf';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Position } from '../../../src/core/model.ts';
import { bearingOf, distanceKm } from '../../../src/core/sphere.ts';

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
) as fc.Arbitrary<Position>;

it('measures as turf does', () => {
  fc.assert(
    fc.property(position, position, (from, to) => {
      expect(distanceKm(from, to)).toBeCloseTo(distance(from, to), 3);
    }),
  );
});

it('takes bearings as turf does, from 0 to 360 degrees', () => {
  fc.assert(
    fc.property(position, position, (from, to) => {
      fc.pre(distance(from, to) > 1 && distance(from, to) < 20_000);
      const degrees = bearingOf(from, to);
      expect(degrees).toBeGreaterThanOrEqual(0);
      expect(degrees).toBeLessThan(360);
      expect(Math.abs(Math.sin(((degrees - bearing(from, to)) * Math.PI) / 360))).toBeLessThan(1e-6);
    }),
  );
});
