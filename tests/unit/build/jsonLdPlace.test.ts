/** A feature as a place. */
import { describe, expect, it } from 'vitest';
import type { KnownPage } from '../../../src/build/pageAddress.ts';
import type { Atlas, Feature } from '../../../src/core/model.ts';
import { feature, smallAtlas } from '../core/smallAtlas.ts';
import { node, type Found } from './graph.ts';

/** The small atlas with an islet of this kind. */
function withIslet(own: Partial<Feature>): Atlas {
  return { ...smallAtlas, features: [feature('islet', own)] };
}

const islet: KnownPage = { type: 'feature', id: 'islet' };

describe('a feature', () => {
  it('is a place at its point, with the box around it, latitude first', () => {
    expect(node('Place', islet)['geo']).toEqual([
      { '@type': 'GeoCoordinates', latitude: -19.5, longitude: -29.5 },
      { '@type': 'GeoShape', box: '-20 -30 -19 -29' },
    ]);
  });

  it('has no box across the antimeridian, nor where it is a point', () => {
    const geo = (own: Partial<Feature>) => node('Place', islet, withIslet(own))['geo'];
    expect(geo({ bbox: [179, -20, 181, -19] })).toHaveLength(1);
    expect(geo({ bbox: [5, 6, 5, 6] })).toHaveLength(1);
    expect(geo({ bbox: [5, 6, 5, 7] })).toHaveLength(2);
  });

  it('has all its other names, each with its language and once', () => {
    const place = node('Place', islet, smallAtlas, 'ja');
    expect(place['name']).toBe('烏小島');
    expect(place['alternateName']).toEqual([
      { '@value': 'Crow Islet', '@language': 'en' },
      { '@value': 'Вороний', '@language': 'ru' },
      { '@value': 'Karasu-kojima', '@language': 'ja-Latn' },
      { '@value': 'Raven Islet', '@language': 'en' },
    ]);
    const twice = withIslet({
      names: [
        { lang: 'en', text: 'Crow' },
        { lang: 'ja-Latn', text: 'Karasu' },
      ],
      altNames: { en: ['Karasu', 'Crow'] },
    });
    expect(node('Place', islet, twice)['alternateName']).toEqual([
      { '@value': 'Karasu', '@language': 'ja-Latn' },
    ]);
  });

  it('is contained in its group, which contains it', () => {
    const group = { '@type': 'Place', '@id': 'https://school.example/atlas/features/both/' };
    expect(node('Place', islet)['containedInPlace']).toMatchObject({ ...group, name: 'Both of them' });
    const both = node('Place', { type: 'feature', id: 'both' });
    expect(both).not.toHaveProperty('containedInPlace');
    expect((both['containsPlace'] as Found[]).map(({ name }) => name)).toEqual(['Crow Islet', 'Bare Rock']);
  });

  it('has the note on the dispute where it is claimed, and only there', () => {
    expect(node('Place', islet)['description']).toEqual(['Both sides claim it.']);
    expect(node('Place', { type: 'feature', id: 'rock' })).not.toHaveProperty('description');
  });

  it('has its figure and its status with their sources', () => {
    const atlas = withIslet({
      measure: { value: 12.5, unit: 'km2', source: 'Survey of 1900' },
      status: { value: 'ended', source: 'Gazette of 1950' },
    });
    expect(node('Place', islet, atlas)['additionalProperty']).toEqual([
      {
        '@type': 'PropertyValue',
        name: 'Area',
        value: 12.5,
        unitCode: 'KMK',
        description: 'Source: Survey of 1900',
      },
      { '@type': 'PropertyValue', name: 'Status', value: 'ended', description: 'Source: Gazette of 1950' },
    ]);
    expect(node('Place', islet)).not.toHaveProperty('additionalProperty');
  });

  it('is the same as in other databases only where the data say so', () => {
    const atlas = withIslet({ wikidata: 'Q1', geonames: '2' });
    expect(node('Place', islet, atlas)['sameAs']).toEqual([
      'https://www.wikidata.org/entity/Q1',
      'https://sws.geonames.org/2/',
    ]);
    expect(node('Place', islet)).not.toHaveProperty('sameAs');
  });
});
