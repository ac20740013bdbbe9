/** Where features lie, measured: on an invented coast near the equator, where a degree is 111.2 km. */
import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { bboxOf, pointOf } from '../../../src/core/geometry.ts';
import type { Atlas, BasemapLabel, Feature, Position } from '../../../src/core/model.ts';
import { whereaboutsOf, type Whereabouts } from '../../../src/core/whereabouts.ts';
import { feature, smallAtlas } from './smallAtlas.ts';

function square(west: number, south: number, size = 1): Geometry {
  const [east, north] = [west + size, south + size];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

function line(...coordinates: Position[]): Geometry {
  return { type: 'LineString', coordinates };
}

function town(id: string, position: Position, own: Partial<BasemapLabel> = {}): BasemapLabel {
  const names = { en: id, ja: id, ru: id };
  return { id, kind: 'town', names, minZoom: 5, position, ...own };
}

/** A feature and its shape. */
type Drawn = [id: string, geometry: Geometry, own?: Partial<Feature>];

/** What is found about each feature, by id. */
function find(
  drawn: Drawn[],
  bearings: BasemapLabel[] = [],
  labels: BasemapLabel[] = bearings,
): Record<string, Whereabouts> {
  const geometries = Object.fromEntries(drawn.map(([id, geometry]) => [id, geometry]));
  const features = drawn.map(([id, geometry, own]) =>
    feature(id, { bbox: bboxOf(geometry), point: pointOf(geometry), ...own }),
  );
  const atlas: Atlas = { ...smallAtlas, features };
  const empty = { type: 'FeatureCollection' as const, features: [] };
  const basemap = { land: empty, world: empty, lakes: empty, rivers: empty, labels };
  return Object.fromEntries(whereaboutsOf({ atlas, geometries, basemap, bearings }));
}

/** The nearest land as `id km`. */
function near({ near: found }: Whereabouts | undefined = { near: [], bearings: [] }): string[] {
  return found.map((each) => `${each.feature.id} ${each.distanceKm.toFixed(1)}`);
}

describe('the length', () => {
  const islets: Geometry = {
    type: 'MultiPolygon',
    coordinates: [square(0, 0, 0.3), square(1, 0, 0.6), square(9, 0, 0.1)].map(
      (each) => (each as { coordinates: number[][][] }).coordinates,
    ),
  };

  it('of an island is that of its largest part, of a group of islets that of them all', () => {
    const { island, group } = find([
      ['island', islets],
      ['group', islets, { kind: 'island-group' }],
    ]);
    expect(island?.lengthKm).toBeCloseTo(0.6 * Math.SQRT2 * 111.195, 1);
    expect(group?.lengthKm).toBeGreaterThan(9 * 111);
  });

  it('of a line goes along its bends', () => {
    const { boat } = find([['boat', line([0, 0], [1, 0], [1, 1]), { kind: 'route' }]]);
    expect(boat?.lengthKm).toBeCloseTo(2 * 111.195, 1);
  });

  it('of a group reaches over all its members, also those of groups in it', () => {
    const point: Geometry = { type: 'MultiPoint', coordinates: [[0, 0]] };
    const { all } = find([
      ['all', point, { kind: 'group', members: ['a', 'rest'] }],
      ['rest', point, { kind: 'group', members: ['b'], partOf: 'all' }],
      ['a', line([0, 0], [1, 0]), { kind: 'route', partOf: 'all' }],
      ['b', line([3, 0], [4, 0]), { kind: 'route', partOf: 'rest' }],
    ]);
    expect(all?.lengthKm).toBeCloseTo(4 * 111.195, 1);
  });

  it('of a point is left out', () => {
    const { port } = find([['port', { type: 'Point', coordinates: [0, 0] }, { kind: 'place' }]]);
    expect(port).toEqual({ near: [], bearings: [] });
  });
});

describe('the nearest land', () => {
  it('is told from edge to edge', () => {
    const found = find([
      ['a', square(0, 0)],
      ['b', square(1.2, 0)],
      ['c', square(5, 0)],
      ['boat', line([1, 0.5], [1.1, 0.5]), { kind: 'route' }],
    ]);
    expect([near(found['a']), near(found['c']), near(found['boat'])]).toEqual([['b 22.2'], ['b 311.3'], []]);
  });

  it('is neither what the feature is part of nor what is part of it', () => {
    const point: Geometry = { type: 'MultiPoint', coordinates: [[0, 0]] };
    const found = find([
      ['group', point, { kind: 'group', members: ['a'], bbox: [0, 0, 1, 1] }],
      ['a', square(0, 0), { partOf: 'group', members: ['bay'] }],
      ['bay', square(0, 0, 0.5), { kind: 'region', partOf: 'a' }],
      ['b', square(1.2, 0)],
    ]);
    expect([near(found['group']), near(found['a']), near(found['bay'])]).toEqual([
      ['b 22.2'],
      ['b 22.2'],
      ['b 77.8'],
    ]);
  });

  it('of a boundary are the shores on both sides, as far as they are in sight', () => {
    const shores: Drawn[] = [
      ['a', square(0, 0)],
      ['b', square(1.2, 0)],
      ['c', square(2.3, 0)],
    ];
    const between = find([...shores, ['border', line([1.09, 0], [1.09, 1]), { kind: 'boundary' }]]);
    expect(near(between['border'])).toEqual(['a 10.0', 'b 12.2']);
    const off = find([...shores, ['border', line([-0.2, 0], [-0.2, 1]), { kind: 'boundary' }]]);
    expect(near(off['border'])).toEqual(['a 22.2']);
    const far = find([...shores, ['border', line([-2, 0], [-2, 1]), { kind: 'boundary' }]]);
    expect(near(far['border'])).toEqual([]);
  });

  it('is 0 km away where the two meet or a place lies on it', () => {
    const found = find([
      ['a', square(0, 0)],
      ['b', square(1, 0)],
      ['port', { type: 'Point', coordinates: [0.5, 0.5] }, { kind: 'place' }],
    ]);
    expect([near(found['a']), near(found['port'])]).toEqual([['b 0.0'], ['a 0.0']]);
  });
});

describe('the bearings', () => {
  it('go from the town to the feature, in the order of the atlas', () => {
    const { a } = find([['a', square(0, 0)]], [town('south', [0.5, -3]), town('east', [3, 0.5])]);
    expect(a?.bearings.map(({ place, direction }) => [place.id, direction])).toEqual([
      ['south', 'north'],
      ['east', 'west'],
    ]);
  });

  it('have no direction where the town lies on the land', () => {
    const { a } = find([['a', square(0, 0)]], [town('harbour', [0.9, 0.9])]);
    expect(a?.bearings[0]?.direction).toBeNull();
  });
});

describe('the course of a line', () => {
  const boat = (from: Position, to: Position, towns: BasemapLabel[]) =>
    find([['boat', line(from, to), { kind: 'route' }]], [], towns)['boat']?.course;

  it('is told by the places at its ends', () => {
    const course = boat([0, 0], [2, 0], [town('a', [0.01, 0]), town('b', [2, -0.2])]);
    const ends = course && 'ends' in course ? course.ends : [];
    expect(ends.map(({ place, direction }) => [place.id, direction])).toEqual([
      ['a', null],
      ['b', 'north'],
    ]);
  });

  it.each([
    ['an end is far from every place', [town('a', [0, 0])]],
    [
      'a place lacks a name in a language of the atlas',
      [town('a', [0, 0]), town('b', [2, 0], { names: { en: 'b' } })],
    ],
    ['a label stands for land', [town('a', [0, 0]), town('b', [2, 0], { kind: 'land' })]],
    ['it is a water', [town('a', [0, 0]), town('b', [2, 0], { kind: 'sea' })]],
  ])('is told by its direction where %s', (_, towns) => {
    expect(boat([0, 0], [2, 0], towns)).toEqual({ from: 'west', direction: 'east' });
  });

  it('is told by its direction where one place is at both ends', () => {
    expect(boat([0, 0], [0, 0.03], [town('a', [0, 0.02])])).toEqual({ from: 'south', direction: 'north' });
  });

  it('is nothing where it ends at its beginning', () => {
    expect(boat([0, 0], [0, 0], [])).toBeUndefined();
  });
});
