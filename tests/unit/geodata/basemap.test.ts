/** The names, rivers and lakes around the places of the real atlas. */
import { describe, expect, it } from 'vitest';
import { PLACES } from '../../../geodata/rebuild/places.mjs';
import { readRealAtlas } from './realAtlas.ts';

const { atlas, basemap } = await readRealAtlas();

describe('a name of the basemap', () => {
  it('of a water ends only where a nearer label of the same water begins', () => {
    const named = (name = '') => name.replaceAll('\n', '');
    const ending = basemap.labels.filter(({ kind, maxZoom }) => kind !== 'land' && maxZoom !== undefined);
    expect(ending.length).toBeGreaterThan(5);
    for (const { id, names, maxZoom } of ending) {
      const next = basemap.labels.filter(
        (other) => named(other.names['ja']) === named(names['ja']) && other.minZoom === maxZoom,
      );
      expect({ id, next: next.length }).toEqual({ id, next: 1 });
    }
  });

  it('is there in every language, unless no source gives it', () => {
    const missing = basemap.labels.flatMap(({ id, names }) =>
      atlas.settings.languages.filter((language) => !names[language]).map((language) => `${id} ${language}`),
    );
    expect(missing).toEqual(['cape-kamoiwakka ru']);
  });

  it('stands at least once on the map of the world', () => {
    const kinds = basemap.labels.filter(({ minZoom }) => minZoom === 2).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['ocean', 'sea', 'land', 'capital']));
  });
});

it('a town of more people never comes later than one of fewer, but for what it is the seat of', () => {
  const towns = PLACES.flatMap(({ properties }) => {
    const { population, minzoom, kind } = properties as Record<string, string | number>;
    return typeof population === 'number' && kind !== 'capital'
      ? [{ population, minzoom: Number(minzoom) }]
      : [];
  });
  const limits = [
    { people: 500_000, zoom: 4 },
    { people: 250_000, zoom: 5 },
    { people: 100_000, zoom: 6 },
    { people: 20_000, zoom: 7 },
  ];
  expect(towns.length).toBeGreaterThan(50);
  for (const { people, zoom } of limits) {
    const large = towns.filter(({ population }) => population >= people);
    expect(large.filter(({ minzoom }) => minzoom > zoom)).toEqual([]);
  }
});

it.each(['rivers', 'lakes'] as const)('%s are drawn no closer than they are good', (layer) => {
  const zooms = basemap[layer].features.map(({ properties }) => properties ?? {});
  expect(zooms.length).toBeGreaterThan(10);
  expect(zooms.filter(({ minzoom, maxzoom }) => minzoom < 5 || maxzoom !== 9)).toEqual([]);
});
