/** Label placement: names never lie in each other, and the important ones come first. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABEL_STYLES } from '../../../src/cartography/labelStyles.ts';
import { NO_END, placeLabels, type Anchor, type LabelWish } from '../../../src/cartography/labels.ts';
import type { Obstacle } from '../../../src/cartography/obstacles.ts';
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
/** Short lines; islands are shut by their first position. */
const obstacles: fc.Arbitrary<Obstacle[]> = fc.array(
  fc
    .record({
      kind: fc.constantFrom('island', 'coast', 'boundary', 'line'),
      path: fc.array(position, { minLength: 3, maxLength: 4 }),
    })
    .map(({ kind, path }) => ({ kind, path: [...path, path[0]!] })),
  { maxLength: 6 },
);

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

  it('of waters and lines never lie on an island or a coast', () => {
    fc.assert(
      fc.property(wishes, obstacles, (list, clear) => {
        const hard = clear
          .filter(({ kind }) => kind === 'island' || kind === 'coast')
          .flatMap(({ path }) => path.map((at) => toMercator(at)));
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
    const [placed] = placeLabels([wishFor('a', { style: 'land', minZoom: 4.3 })], []);
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
    const near = wishFor('town', { style: 'land', spots: [{ position: [-28.9, -19], anchor: 'center' }] });
    const [island, town] = placeLabels([near, same[1]!], []);
    expect(island?.minZoom).toBe(4);
    expect(town?.minZoom).toBeGreaterThan(6);
    expect(town?.minZoom).toBeLessThan(11);
  });
});

describe('what lies on the map', () => {
  /** A short line, or a small ring, in the middle of where the label would be. */
  const clear = (kind: Obstacle['kind']): Obstacle[] => [
    {
      kind,
      path: [
        [-29.0001, -19.0001],
        [-28.9999, -19],
        [-29, -18.9999],
        [-29.0001, -19.0001],
      ],
    },
  ];
  const either = [
    { position: [-29, -19] as Position, anchor: 'center' as const },
    { position: [-28, -19] as Position, anchor: 'center' as const },
  ];

  it.each(['island', 'coast', 'boundary', 'line'] as const)('of the kind “%s” moves a name', (kind) => {
    expect(placeLabels([wishFor('a', { spots: either })], clear(kind))[0]?.position).toEqual([-28, -19]);
  });

  it('moves a name that lies in the midst of an island, away from its coast', () => {
    const wide: Obstacle = { kind: 'island', path: boxAround(-29, -19, 0.5) };
    const high = { spots: either, minZoom: 10 };
    expect(placeLabels([wishFor('a', high)], [wide])[0]?.position).toEqual([-28, -19]);
    expect(placeLabels([wishFor('a', high)], [{ ...wide, kind: 'coast' }])[0]?.position).toEqual([-29, -19]);
  });

  it.each(['line', 'boundary'] as const)('of the kind “%s” does not take a name its only place', (kind) => {
    expect(placeLabels([wishFor('a', { style: 'strait' })], clear(kind))).toHaveLength(1);
  });

  it('is a boundary that the name of a strait rather waits for than crosses', () => {
    const path: Position[] = [
      [-28.9, -25],
      [-28.9, -10],
    ];
    const [strait] = placeLabels([wishFor('a', { style: 'strait' })], [{ kind: 'boundary', path }]);
    for (const zoom of zooms(strait!.minZoom, 11, 0.25)) {
      expect(boxesAt([strait!], zoom)[0]!.right).toBeLessThan(toMercator([-28.9, 0])[0] * 512 * 2 ** zoom);
    }
    expect(strait!.minZoom).toBeGreaterThan(4);
  });

  it.each(['island', 'coast'] as const)('leaves a strait out that has room only on the %s', (kind) => {
    expect(placeLabels([wishFor('a', { style: 'strait' })], clear(kind))).toEqual([]);
  });

  it('does not take an island its name', () => {
    expect(placeLabels([wishFor('a', { style: 'island' })], clear('island'))).toHaveLength(1);
  });
});

function boxAround(lng: number, lat: number, degrees: number): Position[] {
  const [west, east, south, north] = [lng - degrees, lng + degrees, lat - degrees, lat + degrees];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

describe('a place with a dot', () => {
  const at = (lng: number) => ({ spots: [{ position: [lng, -19] as Position, anchor: 'left' as const }] });

  it('is named from a whole zoom on, as the dot comes', () => {
    expect(placeLabels([wishFor('a', { minZoom: 4.3 })], [])[0]?.minZoom).toBe(5);
  });

  it('has no later name on its dot', () => {
    const [town, village] = placeLabels(
      [wishFor('town', { ...at(-29) }), wishFor('village', { style: 'village', ...at(-29.3) })],
      [],
    );
    const dotX = toMercator([-29, 0])[0];
    expect(town!.minZoom).toBe(4);
    for (const zoom of zooms(village!.minZoom, 11, 0.25)) {
      expect(boxesAt([village!], zoom)[0]!.right).toBeLessThan(dotX * 512 * 2 ** zoom);
    }
  });

  it('waits until no other name lies on its dot', () => {
    const [island, town] = placeLabels(
      [wishFor('island', { style: 'island', ...at(-29) }), wishFor('town', { ...at(-28.7) })],
      [],
    );
    const dotX = toMercator([-28.7, 0])[0];
    for (const zoom of zooms(town!.minZoom, 11, 0.25)) {
      expect(dotX * 512 * 2 ** zoom).toBeGreaterThan(boxesAt([island!], zoom)[0]!.right);
    }
  });
});

describe('a name with no room beside its feature', () => {
  const farther = [{ position: [-20, -19] as Position, anchor: 'center' as const }];
  const first = wishFor('first', { style: 'island' });
  const crowded = wishFor('second', {
    style: 'region',
    spots: [{ position: [-28.9, -19], anchor: 'center' }],
    farther,
  });

  it('stands farther off until there is room, and only till then', () => {
    const placed = placeLabels([first, crowded], []).filter(({ id }) => id !== 'first');
    expect(placed.map(({ id }) => id)).toEqual(['second', 'second-farther']);
    expect(placed[1]).toMatchObject({ position: [-20, -19], minZoom: 4, maxZoom: placed[0]!.minZoom });
  });

  it('does not where there is room', () => {
    expect(placeLabels([crowded], []).map(({ id }) => id)).toEqual(['second']);
  });
});

it('a name that a window with the first view would cut stands farther in', () => {
  const view: LabelWish['view'] = [-35, -25, -25, -15];
  const spots = [-35, -30].map((lng) => ({ position: [lng, -20] as Position, anchor: 'center' as const }));
  expect(placeLabels([wishFor('a', { spots })], [])[0]?.position).toEqual([-35, -20]);
  expect(placeLabels([wishFor('a', { spots, view })], [])[0]?.position).toEqual([-30, -20]);
});
