/** Where things lie on the map, and how large they are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cameraFor,
  fromMercator,
  metresPerPixel,
  toMercator,
  WORLD_PX,
} from '../../../src/cartography/mercator.ts';
import type { Bbox, Position } from '../../../src/core/model.ts';
import type { Camera } from '../../../src/core/url.ts';

const position: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85.05, max: 85.05, noNaN: true }),
);

const bbox: fc.Arbitrary<Bbox> = fc
  .tuple(
    position,
    fc.double({ min: 0.001, max: 40, noNaN: true }),
    fc.double({ min: 0.001, max: 20, noNaN: true }),
  )
  .map(([[lng, lat], width, height]) => {
    const [west, south] = [Math.min(lng, 180 - width), Math.min(lat, 85 - height)];
    return [west, south, west + width, south + height];
  });

const screen = fc.record({
  width: fc.integer({ min: 200, max: 4000 }),
  height: fc.integer({ min: 200, max: 3000 }),
});

/** The box on a screen whose middle the camera looks at (CSS pixels). */
function onScreen(
  [west, south, east, north]: Bbox,
  { center, zoom }: Camera,
  size: { width: number; height: number },
) {
  const scale = WORLD_PX * 2 ** zoom;
  const [x, y] = toMercator(center);
  const [left, top] = toMercator([west, north]);
  const [right, bottom] = toMercator([east, south]);
  return {
    left: (left - x) * scale + size.width / 2,
    right: (right - x) * scale + size.width / 2,
    top: (top - y) * scale + size.height / 2,
    bottom: (bottom - y) * scale + size.height / 2,
  };
}

describe('mercator', () => {
  it('leads back to the same place', () => {
    fc.assert(
      fc.property(position, ([lng, lat]) => {
        const [backLng, backLat] = fromMercator(toMercator([lng, lat]));
        expect(backLng).toBeCloseTo(lng, 9);
        expect(backLat).toBeCloseTo(lat, 9);
      }),
    );
  });

  it('puts the equator at Greenwich in the middle and the north-west corner at the origin', () => {
    expect(toMercator([0, 0])).toEqual([0.5, 0.5]);
    const [x, y] = toMercator([-180, 85.0511287798]);
    expect(x).toBe(0);
    expect(y).toBeCloseTo(0, 9);
  });

  it('knows the ground length of a pixel: 78 271.517 m at the equator at zoom 0', () => {
    expect(metresPerPixel(0, 0)).toBeCloseTo(78_271.517, 3);
  });

  it('halves it with each zoom and with the cosine of the latitude', () => {
    expect(metresPerPixel(60, 0)).toBeCloseTo(78_271.517 / 2, 3);
    expect(metresPerPixel(0, 3)).toBeCloseTo(78_271.517 / 8, 3);
  });
});

describe('the camera for a box', () => {
  it('shows all of it, clear of the room at the right', () => {
    fc.assert(
      fc.property(bbox, screen, fc.integer({ min: 0, max: 150 }), (box, size, roomPx) => {
        const shown = onScreen(box, cameraFor(box, size, { roomPx }), size);
        expect(shown.left).toBeGreaterThan(-0.01);
        expect(shown.top).toBeGreaterThan(-0.01);
        expect(shown.right).toBeLessThan(size.width - roomPx + 0.01);
        expect(shown.bottom).toBeLessThan(size.height + 0.01);
      }),
    );
  });

  it('goes as close as it can', () => {
    fc.assert(
      fc.property(bbox, screen, fc.integer({ min: 0, max: 150 }), (box, size, roomPx) => {
        const { left, right, top, bottom } = onScreen(box, cameraFor(box, size, { roomPx }), size);
        const filled = Math.max((right - left) / (size.width - roomPx), (bottom - top) / size.height);
        expect(filled).toBeCloseTo(1, 3);
      }),
    );
  });

  it('puts the box in the middle of what is free', () => {
    fc.assert(
      fc.property(bbox, screen, fc.integer({ min: 0, max: 150 }), (box, size, roomPx) => {
        const { left, right, top, bottom } = onScreen(
          box,
          cameraFor(box, size, { roomPx, maxZoom: 9 }),
          size,
        );
        expect((left + right) / 2).toBeCloseTo((size.width - roomPx) / 2, 2);
        expect((top + bottom) / 2).toBeCloseTo(size.height / 2, 2);
      }),
    );
  });

  it('goes no closer than asked, also to a single point', () => {
    const { center, zoom } = cameraFor([10, 20, 10, 20], { width: 800, height: 600 }, { maxZoom: 9.5 });
    expect(zoom).toBe(9.5);
    expect(center[0]).toBeCloseTo(10, 9);
    expect(center[1]).toBeCloseTo(20, 9);
  });

  it.each([
    { width: 0, height: 0 },
    { width: 100, height: 600 },
  ])('is a place and a zoom also for $width × $height px with more room wanted than there is', (size) => {
    const { center, zoom } = cameraFor([10, 20, 11, 21], size, { roomPx: 440, maxZoom: 9.5 });
    expect([...center, zoom].every(Number.isFinite)).toBe(true);
  });
});
