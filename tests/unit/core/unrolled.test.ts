/** Shapes across the 180th meridian as a map draws them. */
import type { Geometry } from 'geojson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaKm2, lengthKm } from '../../../src/core/geometry.ts';
import { boxNear, cameraInDrawing, lngNear, seamOf, shortestStretch } from '../../../src/core/longitudes.ts';
import { boxAcross, unroll, whole } from '../../../src/core/unrolled.ts';
import { wrapLng } from '../../../src/core/wrapLng.ts';

/** A square from 179 to -179, cut as RFC 7946 asks, with a hole on each side. */
const CUT: Geometry = {
  type: 'MultiPolygon',
  coordinates: [
    [
      [[179, 0], [180, 0], [180, 2], [179, 2], [179, 0]],
      [[179.2, 0.5], [179.2, 1], [179.5, 1], [179.5, 0.5], [179.2, 0.5]],
    ],
    [[[-180, 0], [-179, 0], [-179, 2], [-180, 2], [-180, 0]]],
  ],
}; // prettier-ignore
const LINE: Geometry = {
  type: 'MultiLineString',
  coordinates: [
    [
      [178, 1],
      [180, 2],
    ],
    [
      [-180, 2],
      [-179, 3],
    ],
    [
      [-178, 3],
      [-177, 3],
    ],
  ],
};

describe('the box of a shape', () => {
  it('goes on past 180 degrees where the shape does', () => {
    expect(boxAcross(CUT)).toEqual([179, 0, 181, 2]);
    expect(boxAcross(LINE)).toEqual([178, 1, 183, 3]);
    expect(boxAcross({ type: 'MultiPoint', coordinates: [[-179, 1], [179, 2]] })).toEqual([179, 1, 181, 2]); // prettier-ignore
  });

  it('is as it is written where that is narrower', () => {
    expect(boxAcross({ type: 'LineString', coordinates: [[-120, 1], [100, 2]] })).toEqual([-120, 1, 100, 2]); // prettier-ignore
    expect(boxAcross({ type: 'Point', coordinates: [-180, 5] })).toEqual([-180, 5, -180, 5]);
  });
});

describe('a shape that was cut at 180', () => {
  it('is one part again, with its holes, and as large as before', () => {
    const joined = whole(CUT);
    expect(joined.type).toBe('Polygon');
    expect(joined.type === 'Polygon' && joined.coordinates).toHaveLength(2);
    expect(areaKm2(joined)).toBeCloseTo(areaKm2(CUT), 3);
  });

  it('is one line again, with the same length; a part that only lies beyond is its own', () => {
    const joined = whole(LINE);
    expect(joined).toMatchObject({
      type: 'MultiLineString',
      coordinates: [
        [
          [178, 1],
          [180, 2],
          [181, 3],
        ],
        [
          [182, 3],
          [183, 3],
        ],
      ],
    });
    expect(lengthKm(joined)).toBeCloseTo(lengthKm(LINE), 6);
  });

  it('lies where it is asked for', () => {
    expect(boxAcross(unroll(CUT, -180))).toEqual([-181, 0, -179, 2]);
    expect(unroll({ type: 'Point', coordinates: [-179, 1] }, 170)).toMatchObject({ coordinates: [181, 1] });
  });

  it('any other is the same object', () => {
    const point: Geometry = { type: 'Point', coordinates: [-179, 1] };
    expect(whole(point)).toBe(point);
  });
});

describe('longitudes', () => {
  it('come back as they were, and near to any other', () => {
    const lng = fc.double({ min: -180, max: 179.999, noNaN: true });
    fc.assert(
      fc.property(lng, lng, (a, b) => {
        const near = lngNear(a, b);
        expect(Math.abs(near - b)).toBeLessThanOrEqual(180);
        expect(wrapLng(near)).toBeCloseTo(a, 9);
      }),
    );
  });

  it('of the shortest stretch leave no place out', () => {
    const place = fc.double({ min: -180, max: 180, noNaN: true });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 6 }), (lngs) => {
        const [west, east] = shortestStretch(lngs.map((each) => [each, each] as const));
        expect(east - west).toBeLessThanOrEqual(360);
        expect(east - west).toBeLessThanOrEqual(Math.max(...lngs) - Math.min(...lngs) + 1e-9);
        for (const lng of lngs)
          expect(Math.abs(lngNear(lng, (west + east) / 2) - (west + east) / 2)).toBeLessThanOrEqual(
            (east - west) / 2 + 1e-9,
          );
      }),
    );
  });

  it('of boxes and cameras are those of the drawing', () => {
    expect(boxNear([-179, 0, -177, 1], 175)).toEqual([181, 0, 183, 1]);
    expect([seamOf([139, 41, 151, 47]), seamOf([177, 0, 183, 1])]).toEqual([-180, 0]);
    expect(cameraInDrawing({ center: [-179, 1], zoom: 7 }, [177, 0, 183, 1]).center).toEqual([181, 1]);
    expect(cameraInDrawing({ center: [-100, 1], zoom: 7 }, [139, 41, 151, 47]).center).toEqual([-100, 1]);
  });
});
