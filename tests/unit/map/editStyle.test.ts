import type { StyleSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import type { Scene } from '../../../src/cartography/renderer.ts';
import { editStyle } from '../../../src/map/editStyle.ts';
import { buildStyle } from '../../../src/map/style.ts';

const scene: Scene = {
  dataUrl: '/shapes.json',
  labelsUrl: '/labels.json',
  labelZooms: [[4, 12]],
  theme: 'light',
  viewpoint: 'a',
  viewpoints: ['a'],
};

describe('editStyle', () => {
  const first = editStyle(undefined, buildStyle(scene), 'light');

  it('draws the shape in hand above others of its kind, and its line above all lines', () => {
    const ids = first.layers.map(({ id }) => id);
    expect(ids.indexOf('edited-area')).toBe(ids.indexOf('lake') - 1);
    expect(ids.indexOf('edited-line')).toBe(ids.indexOf('dots') - 1);
  });

  it('keeps what is in hand when the style changes, with its data', () => {
    const held: StyleSpecification = {
      ...first,
      sources: {
        ...first.sources,
        edited: { type: 'geojson', data: 'mine' },
        'hand-point': { type: 'geojson', data: 'held' },
      },
      layers: [...first.layers, { id: 'hand-point', type: 'circle', source: 'hand-point' }],
    };
    const dark = editStyle(held, buildStyle({ ...scene, theme: 'dark' }), 'dark');
    expect(dark.sources['edited']).toEqual({ type: 'geojson', data: 'mine' });
    expect(dark.sources['hand-point']).toEqual({ type: 'geojson', data: 'held' });
    expect(dark.layers.at(-1)?.id).toBe('hand-point');
    expect(dark.layers.filter(({ id }) => id === 'edited-line')).toHaveLength(1);
  });

  it('draws all shapes finer than the map of readers, and names to the closest zoom', () => {
    expect(first.sources['shapes']).toMatchObject({ maxzoom: 18, data: '/shapes.json' });
    expect(first.layers.find(({ id }) => id === 'labels-4-12')).not.toHaveProperty('maxzoom');
  });
});
