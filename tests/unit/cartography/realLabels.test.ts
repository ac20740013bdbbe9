/** The labels of the real map, in every language. */
import { describe, expect, it } from 'vitest';
import { fitCamera } from '../../../src/cartography/fit.ts';
import { LABEL_STYLES } from '../../../src/cartography/labelStyles.ts';
import { basemapWishes, featureWishes } from '../../../src/cartography/labelWishes.ts';
import { placeLabels, type PlacedLabel } from '../../../src/cartography/labels.ts';
import { toMercator, WORLD_PX } from '../../../src/cartography/mercator.ts';
import { obstaclesOf, type ObstacleKind } from '../../../src/cartography/obstacles.ts';
import type { Language } from '../../../src/core/model.ts';
import { MAIN_FEATURES, readRealAtlas } from '../geodata/realAtlas.ts';
import { boxesAt, overlapsAt, touches, zooms } from './labelBoxes.ts';

const ZOOMS = zooms(2, 11, 0.25);
/** Of the first view on a wide screen. */
const FIRST_ZOOM = 5.9;
/** The map of a phone above the sheet, and beside the panel of a wide screen. */
const WINDOWS = [
  { width: 390, height: 740 },
  { width: 1024, height: 900 },
];
/** Names that have the whole sea to stand in. */
const STRICT = new Set<string>(['sea', 'ocean', 'strait', 'bay', 'route', 'pipeline']);
const ONWARD = 'sakhalin-hokkaido-pipeline-onward';

const { atlas, geometries, basemap } = await readRealAtlas();
const obstacles = obstaclesOf(atlas, geometries, basemap).map(({ kind, path }) => ({
  kind,
  points: path.map((position) => toMercator(position)),
}));

function placed(language: Language): PlacedLabel[] {
  const wishes = [
    ...featureWishes(atlas, geometries, language),
    ...basemapWishes(basemap.labels, language, atlas.settings.view),
  ];
  return placeLabels(wishes, obstaclesOf(atlas, geometries, basemap));
}

/** Labels that touch an obstacle of these kinds, as `id at zoom`. */
function touching(labels: readonly PlacedLabel[], ...kinds: ObstacleKind[]): string[] {
  const lines = obstacles.filter(({ kind }) => kinds.includes(kind));
  return ZOOMS.flatMap((zoom) =>
    boxesAt(labels, zoom)
      .filter((box) => lines.some(({ points }) => touches(box, points, zoom)))
      .map(({ label }) => `${label.id} at ${zoom}`),
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

  it('of waters and lines lie neither on islands nor across coasts', () => {
    const strict = labels.filter(({ style }) => STRICT.has(style));
    expect(strict.length).toBeGreaterThan(5);
    expect(touching(strict, 'island', 'coast')).toEqual([]);
  });

  it('of waters, capes and lines keep clear of the boundary lines', () => {
    const names = labels.filter(({ style }) => STRICT.has(style) || style === 'cape');
    expect(touching(names, 'boundary')).toEqual([]);
  });

  it('of a town on an island leaves the flight and the coast to its margin', () => {
    const town = labels.filter(({ id }) => id === 'basemap-yuzhno-kurilsk');
    const lines = obstacles.filter(({ kind }) => kind === 'line' || kind === 'island');
    const seen = ZOOMS.flatMap((zoom) => boxesAt(town, zoom).map((box) => ({ box, zoom })));
    expect(seen.length).toBeGreaterThan(10);
    for (const { box, zoom } of seen) {
      const inner = { ...box, left: box.left + (box.right - box.left) / 4 };
      expect(lines.filter(({ points }) => touches(inner, points, zoom)).map(() => zoom)).toEqual([]);
    }
  });

  it('name the dots as soon as these are there', () => {
    const dotted = labels.filter(({ style }) => LABEL_STYLES[style].dot);
    expect(dotted.filter(({ minZoom }) => !Number.isInteger(minZoom))).toEqual([]);
    const named = dotted.filter(({ minZoom }) => minZoom <= 8).map(({ id }) => id);
    expect(named).toContain('basemap-mendeleyevo-airport');
    expect(named).toContain('basemap-malokurilskoye');
  });

  it.each(WINDOWS)('show all that the atlas is about whole in a window $width × $height', (size) => {
    const { zoom, center } = fitCamera({ kind: 'view', bbox: atlas.settings.view, popup: false }, size);
    const [x, y] = toMercator(center).map((share) => share * WORLD_PX * 2 ** zoom) as [number, number];
    const whole = boxesAt(labels, zoom).filter(
      ({ left, right, top, bottom }) =>
        left >= x - size.width / 2 &&
        right <= x + size.width / 2 &&
        top >= y - size.height / 2 &&
        bottom <= y + size.height / 2,
    );
    expect(whole.map(({ label }) => label.feature)).toEqual(expect.arrayContaining([...MAIN_FEATURES]));
    expect(whole.map(({ label }) => label.id)).toEqual(
      expect.arrayContaining(['basemap-okhotsk', 'basemap-pacific']),
    );
    if (zoom >= 6) expect(whole.map(({ label }) => label.feature)).toContain(ONWARD);
  });
});
