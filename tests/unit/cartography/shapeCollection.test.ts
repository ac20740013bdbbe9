/** What the map is given to draw. */
import type { FeatureCollection, Geometry } from 'geojson';
import { expect, it } from 'vitest';
import { MAP_LAYERS } from '../../../src/cartography/layers.ts';
import { shapeCollection } from '../../../src/cartography/shapeCollection.ts';
import { feature, smallAtlas } from '../core/smallAtlas.ts';

const line: Geometry = {
  type: 'LineString',
  coordinates: [
    [0, 0],
    [1, 1],
  ],
};

function layer(properties: Record<string, unknown>): FeatureCollection {
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry: line }] };
}

const basemap = {
  world: layer({ source: 'Invented' }),
  land: layer({ source: 'Invented' }),
  lakes: layer({ minzoom: 5, maxzoom: 9, source: 'Invented' }),
  rivers: layer({ minzoom: 6, name: 'Invented' }),
};

const border = feature('border', { kind: 'boundary', viewpoints: { north: 'none', south: 'disputed' } });
const atlas = { ...smallAtlas, features: [...smallAtlas.features, border] };
const geometries = Object.fromEntries(atlas.features.map(({ id }) => [id, line]));
const { features } = shapeCollection(atlas, geometries, basemap);

function propertiesOf(id: string) {
  return features.find(({ properties }) => properties.id === id)?.properties;
}

it('has the land first, then lakes and rivers, then the features in the order of the atlas', () => {
  expect(features.map(({ properties }) => properties.id ?? properties.kind)).toEqual([
    ...['land', 'land', 'lake', 'river'],
    ...['islet', 'rock', 'pipe', 'pipe-onward', 'border'],
  ]);
});

it('has no shape for a group', () => {
  expect(propertiesOf('both')).toBeUndefined();
});

it('has of a feature only its id and its kind', () => {
  expect(propertiesOf('islet')).toEqual({ id: 'islet', kind: 'island' });
});

it('marks the part of a larger feature, but not the member of a group', () => {
  expect(propertiesOf('pipe-onward')).toEqual({ id: 'pipe-onward', kind: 'pipeline', part: true });
  expect(propertiesOf('rock')).not.toHaveProperty('part');
});

it('has of a boundary its value for each viewpoint', () => {
  expect(propertiesOf('border')).toEqual({
    id: 'border',
    kind: 'boundary',
    'viewpoint:north': 'none',
    'viewpoint:south': 'disputed',
  });
});

it('has of the basemap only the zooms between which it is drawn', () => {
  expect(features.slice(0, 4).map(({ properties }) => properties)).toEqual([
    { kind: 'land' },
    { kind: 'land' },
    { kind: 'lake', minzoom: 5, maxzoom: 9 },
    { kind: 'river', minzoom: 6 },
  ]);
});

it('leaves out a feature that has no shape', () => {
  const { islet, ...others } = geometries;
  const drawn = shapeCollection(atlas, others, basemap).features;
  expect(islet).toBeDefined();
  expect(drawn.some(({ properties }) => properties.id === 'islet')).toBe(false);
});

it('holds nothing that no layer draws', () => {
  const drawn = new Set(MAP_LAYERS.flatMap(({ kinds }) => kinds));
  expect(features.filter(({ properties }) => !drawn.has(properties.kind))).toEqual([]);
});
