import type { FeatureCollection, Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { AtlasSource } from '../../../../src/core/atlas.ts';
import { neighbourPaths } from '../../../../src/editor/work/neighbours.ts';

const line: Geometry = {
  type: 'LineString',
  coordinates: [
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 0],
    [4, 0],
  ],
};
const land: Geometry = {
  type: 'Polygon',
  coordinates: [
    [
      [1, 1],
      [2, 1],
      [1, 2],
      [1, 1],
    ],
  ],
};

function sourceOf(geometries: Record<string, Geometry>, kind = 'route'): AtlasSource {
  const features = Object.keys(geometries).map((id) => ({ id, kind }));
  const collection = (...shapes: Geometry[]): FeatureCollection => ({
    type: 'FeatureCollection',
    features: shapes.map((geometry) => ({ type: 'Feature', properties: {}, geometry })),
  });
  const basemap = {
    land: collection(land),
    world: collection(),
    lakes: collection(line),
    rivers: collection(),
  };
  return { atlas: { features }, geometries, basemap } as unknown as AtlasSource;
}

describe('neighbourPaths', () => {
  it('gives features and land, but neither the one in hand nor groups', () => {
    const point: Geometry = { type: 'MultiPoint', coordinates: [[1, 1]] };
    expect(neighbourPaths(sourceOf({ a: line, b: line }), 'a', [-9, -9, 9, 9])).toEqual([
      line.coordinates,
      ...land.coordinates,
    ]);
    expect(neighbourPaths(sourceOf({ a: point }, 'group'), null, [-9, -9, 9, 9])).toEqual(land.coordinates);
  });

  it('cuts out what comes near the box, with the ends of the edges that do', () => {
    expect(neighbourPaths(sourceOf({ a: line }), null, [1.5, -1, 1.6, 0.5])).toEqual([
      [
        [1, 0],
        [2, 0],
      ],
    ]);
    const around: Geometry = {
      type: 'LineString',
      coordinates: [
        [0, 0],
        [0, 9],
        [5, 9],
        [0.5, 0],
      ],
    };
    expect(neighbourPaths(sourceOf({ a: around }), null, [-1, -1, 1, 0.5])).toEqual([
      [
        [0, 0],
        [0, 9],
      ],
      [
        [5, 9],
        [0.5, 0],
      ],
    ]);
  });
});
