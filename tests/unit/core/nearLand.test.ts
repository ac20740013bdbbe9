/** The nearest boxes, found without a look at all of them. */
import { describe, expect, it } from 'vitest';
import type { Bbox } from '../../../src/core/model.ts';
import { NearLand } from '../../../src/core/nearLand.ts';
import { boxGap } from '../../../src/core/shapeGap.ts';
import { createRandom } from '../../bench/synthetic/random.ts';

const random = createRandom(7);
const things = Array.from({ length: 300 }, () => boxAt(random.between(0, 4)));
const asked = Array.from({ length: 60 }, () => boxAt(random.between(0, 2)).bbox);
const SHRINK = 0.7;
const near = new NearLand(things);

function boxAt(size: number): { bbox: Bbox } {
  const [west, south] = [random.between(-60, 60), random.between(-40, 40)];
  return { bbox: [west, south, west + size, south + size / 2] };
}

describe('the nearest', () => {
  it('is the one that a look at all of them finds', () => {
    for (const bbox of asked) {
      const gaps = things.map((thing) => boxGap(bbox, thing.bbox, SHRINK));
      expect(near.nearest(bbox, SHRINK, new Set())).toBe(things[gaps.indexOf(Math.min(...gaps))]);
    }
  });

  it('is another where it is passed over, and none where all are', () => {
    const [bbox = [0, 0, 0, 0]] = asked;
    const first = near.nearest(bbox, SHRINK, new Set());
    const second = near.nearest(bbox, SHRINK, new Set(first ? [first] : []));
    expect(second).not.toBe(first);
    expect(near.nearest(bbox, SHRINK, new Set(things))).toBeNull();
  });

  it('is of several in the same place the first that was given', () => {
    const twins = [boxAt(1), { bbox: [10, 10, 11, 11] as Bbox }, { bbox: [10, 10, 11, 11] as Bbox }];
    expect(new NearLand(twins).nearest([10, 10, 10, 10], 1, new Set())).toBe(twins[1]);
  });
});

it('those within a gap are all of them, the nearest first', () => {
  for (const bbox of asked) {
    const gaps = things.map((thing) => ({ thing, gap: Math.sqrt(boxGap(bbox, thing.bbox, SHRINK)) }));
    const expected = gaps.filter(({ gap }) => gap < 8).map(({ gap }) => gap);
    expect(near.within(bbox, SHRINK, 8).map(({ gap }) => gap)).toEqual(expected.sort((a, b) => a - b));
  }
});
