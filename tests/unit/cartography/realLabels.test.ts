/** The labels of the real map, in every language. */
import { describe, expect, it } from 'vitest';
import { basemapWishes, featureWishes } from '../../../src/cartography/labelWishes.ts';
import { placeLabels, type PlacedLabel } from '../../../src/cartography/labels.ts';
import { toMercator } from '../../../src/cartography/mercator.ts';
import { obstaclesOf } from '../../../src/cartography/obstacles.ts';
import type { Language } from '../../../src/core/model.ts';
import { MAIN_FEATURES, readRealAtlas } from '../geodata/realAtlas.ts';
import { boxesAt, covers, overlapsAt, zooms } from './labelBoxes.ts';

const ZOOMS = zooms(2, 11, 0.25);
/** Of the first view on a wide screen. */
const FIRST_ZOOM = 5.9;

const { atlas, geometries, basemap } = await readRealAtlas();
const obstacles = obstaclesOf(atlas, geometries);
const hard = obstacles.filter((obstacle) => obstacle.hard).map(({ position }) => toMercator(position));

function placed(language: Language): PlacedLabel[] {
  return placeLabels(
    [...featureWishes(atlas, geometries, language), ...basemapWishes(basemap.labels, language, 'en')],
    obstacles,
  );
}

describe.each(atlas.settings.languages)('the labels in %s', (language) => {
  const labels = placed(language);

  it('never lie in each other', () => {
    expect(ZOOMS.flatMap((zoom) => overlapsAt(labels, zoom))).toEqual([]);
  });

  it('name all six features in the first view', () => {
    const inSight = boxesAt(labels, FIRST_ZOOM).map(({ label }) => label.feature);
    expect(MAIN_FEATURES.filter((id) => !inSight.includes(id))).toEqual([]);
  });

  it('name each feature no more than once at any zoom', () => {
    for (const zoom of ZOOMS) {
      const named = boxesAt(labels, zoom).flatMap(({ label }) => label.feature ?? []);
      expect(named).toEqual([...new Set(named)]);
    }
  });

  it('go on naming a feature once they have begun', () => {
    for (const id of MAIN_FEATURES) {
      const seen = ZOOMS.map((zoom) => boxesAt(labels, zoom).some(({ label }) => label.feature === id));
      expect(seen.slice(seen.indexOf(true))).not.toContain(false);
    }
  });

  it('of waters and lines keep clear of the islands', () => {
    const strict = labels.filter(({ style }) =>
      ['sea', 'ocean', 'strait', 'bay', 'route', 'pipeline'].includes(style),
    );
    expect(strict.length).toBeGreaterThan(5);
    for (const zoom of ZOOMS) {
      const onIsland = boxesAt(strict, zoom).filter((box) => hard.some((at) => covers(box, at, zoom)));
      expect(onIsland.map(({ label }) => `${label.id} at ${zoom}`)).toEqual([]);
    }
  });
});
