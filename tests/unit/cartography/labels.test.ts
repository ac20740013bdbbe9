/** Label placement: names never lie in each other, and the important ones come first. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABEL_STYLES } from '../../../src/cartography/labelStyles.ts';
import {
  NO_END,
  placeLabels,
  type Anchor,
  type LabelWish,
  type Obstacle,
} from '../../../src/cartography/labels.ts';
import { toMercator } from '../../../src/cartography/mercator.ts';
import type { Position } from '../../../src/core/model.ts';
import { boxesAt, covers, overlapsAt, zooms } from './labelBoxes.ts';

const ANCHORS: Anchor[] = ['center', 'left', 'right', 'top', 'bottom', 'top-left', 'bottom-right'];
const STYLES = Object.keys(LABEL_STYLES) as (keyof typeof LABEL_STYLES)[];
const OF_WATERS_AND_LINES = new Set(['route', 'pipeline', 'ocean', 'sea', 'strait', 'bay']);
const ZOOMS = zooms(2, 11, 0.25);

/** A crowded archipelago. */
const position: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: -30, max: -28, noNaN: true }),
  fc.double({ min: -20, max: -19, noNaN: true }),
);

const wish = fc.record({
  style: fc.constantFrom(...STYLES),
  lines: fc.array(fc.constantFrom('Tern', 'Great Gull Islands', '鳥の島々', 'Вороний остров'), {
    minLength: 1,
    maxLength: 2,
  }),
  sublines: fc.boolean(),
  spots: fc.array(fc.record({ position, anchor: fc.constantFrom(...ANCHORS) }), {
    minLength: 1,
    maxLength: 4,
  }),
  minZoom: fc.integer({ min: 20, max: 110 }).map((tenths) => tenths / 10),
  maxZoom: fc.constantFrom(6, 8.5, NO_END),
});
const wishes = fc
  .array(wish, { minLength: 2, maxLength: 25 })
  .map((list) => list.map((each, index): LabelWish => ({ ...each, id: `label-${index}` })));
const obstacles: fc.Arbitrary<Obstacle[]> = fc.array(fc.record({ position, hard: fc.boolean() }), {
  maxLength: 15,
});

/** A label that would like to stand at a spot from zoom 4 on. */
function wishFor(id: string, own: Partial<LabelWish>): LabelWish {
  const spots = [{ position: [-29, -19] as Position, anchor: 'center' as const }];
  return { id, style: 'town', lines: [id], sublines: true, spots, minZoom: 4, maxZoom: NO_END, ...own };
}

describe('placed labels', () => {
  it('never lie in each other while both are in sight', () => {
    fc.assert(
      fc.property(wishes, obstacles, (list, clear) => {
        const placed = placeLabels(list, clear);
        expect(ZOOMS.flatMap((zoom) => overlapsAt(placed, zoom))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('of waters and lines never lie on a hard obstacle', () => {
    fc.assert(
      fc.property(wishes, obstacles, (list, clear) => {
        const hard = clear
          .filter((obstacle) => obstacle.hard)
          .map((obstacle) => toMercator(obstacle.position));
        const strict = placeLabels(list, clear).filter(({ style }) => OF_WATERS_AND_LINES.has(style));
        for (const zoom of ZOOMS) {
          for (const box of boxesAt(strict, zoom))
            expect(hard.filter((at) => covers(box, at, zoom))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stand where they asked to, no earlier than they asked to, each once', () => {
    fc.assert(
      fc.property(wishes, obstacles, (list, clear) => {
        const placed = placeLabels(list, clear);
        expect(new Set(placed.map(({ id }) => id)).size).toBe(placed.length);
        for (const { id, position: at, anchor, minZoom, maxZoom } of placed) {
          const asked = list.find((each) => each.id === id)!;
          expect(asked.spots).toContainEqual({ position: at, anchor });
          expect(minZoom).toBeGreaterThanOrEqual(asked.minZoom);
          expect(minZoom).toBeLessThan(asked.maxZoom);
          expect(maxZoom).toBe(asked.maxZoom);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('begin at half zooms only, so that renderers need few layers', () => {
    const [placed] = placeLabels([wishFor('a', { minZoom: 4.3 })], []);
    expect(placed?.minZoom).toBe(4.5);
  });
});

describe('where two labels want the same place', () => {
  const same = [wishFor('town', {}), wishFor('island', { style: 'island' })];

  it('the more important one has it', () => {
    expect(placeLabels(same, []).map(({ id }) => id)).toEqual(['island']);
  });

  it('the other takes its second choice', () => {
    const spots = [...same[0]!.spots, { position: [-20, -19] as Position, anchor: 'center' as const }];
    const placed = placeLabels([{ ...same[0]!, spots }, same[1]!], []);
    expect(placed.find(({ id }) => id === 'town')?.position).toEqual([-20, -19]);
  });

  it('the other comes in sight once it is free', () => {
    const near = wishFor('town', { spots: [{ position: [-28.9, -19], anchor: 'center' }] });
    const [island, town] = placeLabels([near, same[1]!], []);
    expect(island?.minZoom).toBe(4);
    expect(town?.minZoom).toBeGreaterThan(6);
    expect(town?.minZoom).toBeLessThan(11);
  });
});

describe('an obstacle', () => {
  const clear = (hard: boolean): Obstacle[] => [{ position: [-29, -19], hard }];
  const either = [
    { position: [-29, -19] as Position, anchor: 'center' as const },
    { position: [-28, -19] as Position, anchor: 'center' as const },
  ];

  it('moves a label that has another place', () => {
    expect(placeLabels([wishFor('a', { spots: either })], clear(false))[0]?.position).toEqual([-28, -19]);
  });

  it('that is not hard does not take a label its only place', () => {
    expect(placeLabels([wishFor('a', { style: 'strait' })], clear(false))).toHaveLength(1);
  });

  it('that is hard leaves the name of a strait out where it has no other place', () => {
    expect(placeLabels([wishFor('a', { style: 'strait' })], clear(true))).toEqual([]);
  });

  it('that is hard does not take an island its name', () => {
    expect(placeLabels([wishFor('a', { style: 'island' })], clear(true))).toHaveLength(1);
  });
});
