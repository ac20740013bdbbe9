import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../../../src/core/model.ts';
import { fromMercator, toMercator } from '../../../../src/cartography/mercator.ts';
import { SnapIndex, snapTo } from '../../../../src/editor/map/snap.ts';
import { ringOf } from './shapes.ts';

/** A hundredth of a degree, in the unit square. */
const REACH = 0.01 / 360;

describe('snapTo', () => {
  const coast: Position[] = [
    [0, 0],
    [1.1234567891, 0.9876543219],
    [2, 0],
  ];
  const index = new SnapIndex([coast]);

  it('gives the position of the neighbour to the last decimal', () => {
    expect(snapTo([index], [1.12, 0.99], REACH)).toEqual([1.1234567891, 0.9876543219]);
  });

  it('prefers a vertex to an edge that is nearer', () => {
    const near = new SnapIndex([
      [
        [5, 0],
        [5, 1],
      ],
      [[5.008, 0.5]],
    ]);
    expect(snapTo([near], [5.001, 0.5], REACH)).toEqual([5.008, 0.5]);
  });

  it('goes onto an edge where no vertex is near', () => {
    const found = snapTo(
      [
        new SnapIndex([
          [
            [5, 0],
            [5, 1],
          ],
        ]),
      ],
      [5.004, 0.4],
      REACH,
    );
    expect(found?.[0]).toBe(5);
    expect(found?.[1]).toBeCloseTo(0.4, 5);
  });

  it('stays away from what is out of reach, and takes the nearest of several indexes', () => {
    expect(snapTo([index], [1.15, 0.99], REACH)).toBeNull();
    const other = new SnapIndex([[[1.12, 0.99]]]);
    expect(snapTo([index, other], [1.121, 0.9895], REACH)).toEqual([1.12, 0.99]);
    expect(snapTo([new SnapIndex([])], [1, 1], REACH)).toBeNull();
  });

  it('finds what a look at every vertex finds', () => {
    const degrees = fc.double({ min: -3, max: 3, noNaN: true });
    const place = fc.tuple(degrees, degrees);
    const reach = fc.double({ min: 0.001, max: 2, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.array(place, { minLength: 1 }), { minLength: 1 }),
        place,
        reach,
        (paths, at, far) => {
          const found = new SnapIndex(paths).vertexNear(toMercator(at), far / 360);
          const distances = paths.flat().map((each) => distance(at, each));
          const nearest = Math.min(...distances);
          if (nearest > far / 360) expect(found).toBeNull();
          else expect(Math.sqrt(found?.distance ?? Infinity)).toBeCloseTo(nearest, 12);
        },
      ),
    );
  });

  it('finds a place on a ring from anywhere near it', () => {
    const ring = ringOf(40, 1);
    const closed = new SnapIndex([[...ring, ring[0] ?? [0, 0]]]);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(39), (share, vertex) => {
        const [a, b] = [toMercator(ring[vertex] ?? [0, 0]), toMercator(ring[(vertex + 1) % 40] ?? [0, 0])];
        const on = fromMercator([a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])]);
        expect(closed.edgeNear(toMercator([on[0] + 0.0001, on[1]]), REACH)).not.toBeNull();
      }),
    );
  });
});

function distance(a: Position, b: Position): number {
  const [[ax, ay], [bx, by]] = [toMercator(a), toMercator(b)];
  return Math.hypot(ax - bx, ay - by);
}
