import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spentMs } from '../../spentTime.ts';
import type { Position } from '../../../../src/core/model.ts';
import { toMercator, WORLD_PX } from '../../../../src/cartography/mercator.ts';
import { findStretch, firstChange, handlesOf, placeOfPositions } from '../../../../src/editor/map/stretch.ts';
import { areaText, featureOf, lineText, ringOf } from './shapes.ts';

/** At this zoom a hundredth of a degree is 14.6 px wide. */
const ZOOM = 10;

const line: Position[] = Array.from({ length: 30 }, (_, index) => [index / 100, 0]);

describe('findStretch', () => {
  it('offers the vertices within reach, with one more at each end that only leads on', () => {
    const { place, isCrowded } = findStretch(featureOf(lineText(line)), [0.15, 0], ZOOM);
    expect(isCrowded).toBe(false);
    // 150 px are 10.3 vertices to each side.
    expect(place).toMatchObject({ part: 0, path: 0, from: 4, count: 23, leads: { first: true, last: true } });
  });

  it('has nothing that leads on behind the end of a line', () => {
    const { place } = findStretch(featureOf(lineText(line)), [0, 0], ZOOM);
    expect(place).toMatchObject({ from: 0, count: 12, leads: { first: false, last: true } });
  });

  it('offers nothing where vertices lie too close, and says so', () => {
    expect(findStretch(featureOf(lineText(line)), [0.15, 0], 8)).toEqual({ place: null, isCrowded: true });
  });

  it('says nothing far from the shape', () => {
    expect(findStretch(featureOf(lineText(line)), [0.15, 1], ZOOM)).toEqual({
      place: null,
      isCrowded: false,
    });
  });

  it('offers the ends of a long edge that is pointed at', () => {
    const { place } = findStretch(
      featureOf(
        lineText([
          [0, 0],
          [1, 0],
          [1, 1],
        ]),
      ),
      [0.5, 0.001],
      ZOOM,
    );
    expect(place).toMatchObject({ from: 0, count: 3, leads: { first: false, last: true } });
  });

  it('goes on over the end of a ring', () => {
    const feature = featureOf(areaText([ringOf(200, 0.5)]));
    const { place } = findStretch(feature, [0.5, 0], ZOOM);
    expect(place?.isRing).toBe(false);
    expect((place?.from ?? 0) + (place?.count ?? 0)).toBeGreaterThan(200);
    if (!place) throw new Error('There is no stretch.');
    const { positions } = handlesOf(feature, place);
    expect(positions).toContainEqual(feature.parts[0]?.[0]?.positions[0]);
  });

  it('offers a small ring whole', () => {
    const { place } = findStretch(featureOf(areaText([ringOf(12, 0.05)])), [0.05, 0], ZOOM);
    expect(place).toEqual({
      part: 0,
      path: 0,
      from: 0,
      count: 12,
      isRing: true,
      leads: { first: false, last: false },
    });
  });

  it('never offers more than terra-draw can bear, and only what has room', () => {
    const arbitrary = fc.record({
      count: fc.integer({ min: 3, max: 400 }),
      radius: fc.double({ min: 0.001, max: 1, noNaN: true }),
      angle: fc.double({ min: 0, max: 6.3, noNaN: true }),
      zoom: fc.double({ min: 4, max: 14, noNaN: true }),
    });
    fc.assert(
      fc.property(arbitrary, ({ count, radius, angle, zoom }) => {
        const feature = featureOf(areaText([ringOf(count, radius)]));
        const at: Position = [radius * Math.cos(angle), radius * Math.sin(angle)];
        const { place } = findStretch(feature, at, zoom);
        if (!place) return;
        expect(place.count).toBeLessThanOrEqual(62);
        const { positions, leads } = handlesOf(feature, place);
        const points = positions.map((position) =>
          toMercator(position).map((each) => each * WORLD_PX * 2 ** zoom),
        );
        const last = points.length - 1;
        points.forEach(([x = 0, y = 0], index) => {
          const before = points[index - 1];
          if (!before || (leads.first && index === 0) || (leads.last && index === last)) return;
          expect(Math.hypot(x - (before[0] ?? 0), y - (before[1] ?? 0))).toBeGreaterThan(5.99);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('looks through 20,000 vertices in a moment', () => {
    const feature = featureOf(areaText([ringOf(20_000, 5)]));
    findStretch(feature, [5, 0], 12);
    const start = spentMs();
    for (let run = 0; run < 20; run += 1) findStretch(feature, [5 * Math.cos(run), 5 * Math.sin(run)], 12);
    // Far above what it takes, so that a busy machine does not fail it.
    expect((spentMs() - start) / 20).toBeLessThan(10);
  });
});

describe('placeOfPositions', () => {
  it('finds a stretch that goes on over the end of a ring', () => {
    const feature = featureOf(areaText([ringOf(10, 1)]));
    const path = feature.parts[0]?.[0];
    if (!path) throw new Error('There is no ring.');
    const at = (index: number) => path.positions[index] ?? [0, 0];
    expect(placeOfPositions(path, [at(8), at(9), at(0), at(1)])).toBe(8);
    expect(placeOfPositions(path, [at(8), at(0)])).toBeNull();
  });
});

describe('firstChange', () => {
  it('says which position is another one', () => {
    expect(
      firstChange(
        [
          [0, 0],
          [1, 0],
        ],
        [
          [0, 0],
          [0.5, 0],
          [1, 0],
        ],
      ),
    ).toBe(1);
    expect(
      firstChange(
        [
          [0, 0],
          [1, 0],
        ],
        [
          [0, 0],
          [1, 1],
        ],
      ),
    ).toBe(1);
  });
});
