/** What the map would like to say. */
import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { basemapWishes, featureWishes } from '../../../src/cartography/labelWishes.ts';
import { NO_END } from '../../../src/cartography/labels.ts';
import type { Atlas, BasemapLabel, Bbox, Feature, Language } from '../../../src/core/model.ts';
import { feature, smallAtlas } from '../core/smallAtlas.ts';

const square: Geometry = {
  type: 'Polygon',
  coordinates: [
    [
      [-30, -20],
      [-29, -20],
      [-29, -19],
      [-30, -19],
      [-30, -20],
    ],
  ],
};
const line: Geometry = { type: 'LineString', coordinates: square.coordinates[0]!.slice(0, 2) };

function wishesFor(features: Feature[], language: Language, geometry: Geometry = square) {
  const atlas: Atlas = { ...smallAtlas, features };
  return featureWishes(atlas, Object.fromEntries(features.map(({ id }) => [id, geometry])), language);
}

function linesFor(own: Feature, language: Language, geometry?: Geometry) {
  return wishesFor([own], language, geometry)[0]?.lines;
}

const claimed = smallAtlas.features.find(({ id }) => id === 'islet')!;
const unclaimed: Feature = { ...claimed, claims: {} };

describe('the label of a feature', () => {
  it('has the names that the settings ask for where two sides have each their own', () => {
    expect(linesFor(claimed, 'en')).toEqual(['Crow Islet', '烏小島']);
    expect(linesFor(claimed, 'ru')).toEqual(['Вороний', '烏小島']);
  });

  it('has one name elsewhere', () => {
    expect(linesFor(unclaimed, 'ru')).toEqual(['Вороний']);
  });

  it('is English where the language has no name', () => {
    expect(linesFor(feature('rock', { names: [{ lang: 'en', text: 'Bare Rock' }] }), 'ja')).toEqual([
      'Bare Rock',
    ]);
  });

  it('breaks the long name of a line at a space near its middle', () => {
    const names = [{ lang: 'en', text: 'The proposed pipeline across the strait' }];
    const pipe = feature('pipe', { kind: 'pipeline', names });
    expect(linesFor(pipe, 'en', line)).toEqual(['The proposed pipeline', 'across the strait']);
  });

  it('stands beside an island while that is smaller than its name, and on it from then on, without a gap', () => {
    const [beside, on] = wishesFor([unclaimed], 'en');
    expect(beside?.spots.every(({ anchor }) => anchor !== 'center')).toBe(true);
    expect(on?.spots).toEqual([{ position: unclaimed.point, anchor: 'center' }]);
    expect(on?.minZoom).toBe(beside?.maxZoom);
  });

  it('comes later for a part of a line than for the whole', () => {
    const pipes = smallAtlas.features.filter(({ kind }) => kind === 'pipeline');
    const [whole, part] = wishesFor(pipes, 'en', line);
    expect(part!.minZoom).toBeGreaterThan(whole!.minZoom);
  });

  it('says for a part only what the whole does not: what stands after the colon', () => {
    const names = [
      { lang: 'en', text: 'The pipeline: onward' },
      { lang: 'ja', text: 'パイプライン：延伸' },
    ];
    const part = feature('part', { kind: 'pipeline', partOf: 'pipe', names });
    expect(linesFor(part, 'en', line)).toEqual(['onward']);
    expect(linesFor(part, 'ja', line)).toEqual(['延伸']);
    expect(linesFor(feature('pipe', { kind: 'pipeline', names }), 'en', line)).toEqual([
      'The pipeline: onward',
    ]);
  });

  it('is none for a group and for a boundary: others speak for them', () => {
    const mute = [feature('both', { kind: 'group' }), feature('border', { kind: 'boundary' })];
    expect(wishesFor(mute, 'en')).toEqual([]);
  });
});

describe('the label of the basemap', () => {
  const view: Bbox = [-35, -25, -25, -15];
  const strait: BasemapLabel = {
    id: 'strait',
    kind: 'strait',
    names: { en: 'Bird Strait (Narrows)', ja: '鳥海峡' },
    minZoom: 6,
    position: [-29, -19],
  };

  it('is in the language of the page', () => {
    expect(basemapWishes([strait], 'ja', view)[0]).toMatchObject({ lines: ['鳥海峡'], minZoom: 6 });
  });

  it('has a second name on a line of its own', () => {
    expect(basemapWishes([strait], 'en', view)[0]?.lines).toEqual(['Bird Strait', '(Narrows)']);
  });

  it('ends where another label of the same thing begins, if there is one', () => {
    expect(basemapWishes([{ ...strait, maxZoom: 7 }], 'en', view)[0]?.maxZoom).toBe(7);
    expect(basemapWishes([strait], 'en', view)[0]?.maxZoom).toBe(NO_END);
  });

  it('is broken by hand where its name is, all lines of one size', () => {
    const sea: BasemapLabel = { ...strait, kind: 'sea', names: { en: 'Sea of\nBirds' } };
    expect(basemapWishes([sea], 'en', view)[0]).toMatchObject({
      lines: ['Sea of', 'Birds'],
      sublines: false,
    });
    expect(basemapWishes([strait], 'en', view)[0]?.sublines).toBe(true);
  });

  it('of a land stands on it, or beside it', () => {
    const land = { ...strait, kind: 'land' as const };
    const anchors = basemapWishes([land], 'en', view)[0]?.spots.map(({ anchor }) => anchor);
    expect(anchors).toEqual(['center', 'left', 'right', 'top', 'bottom']);
  });

  it('is left out where it has no name in the language', () => {
    expect(basemapWishes([strait], 'ru', view)).toEqual([]);
  });

  it('of a water may make room for what is near, its own place first', () => {
    const { spots } = basemapWishes([strait], 'en', view)[0]!;
    const degrees = spots.map(({ position: [lng, lat] }) => Math.hypot(lng + 29, lat + 19));
    expect(degrees[0]).toBeCloseTo(0);
    expect(degrees.length).toBeGreaterThan(20);
    expect(Math.max(...degrees)).toBeLessThan(1);
  });

  it('of a sea should stand in the first view, that of a strait where the strait is', () => {
    expect(basemapWishes([{ ...strait, kind: 'sea' }], 'en', view)[0]?.view).toEqual(view);
    expect(basemapWishes([strait], 'en', view)[0]).not.toHaveProperty('view');
  });

  it('of a town stands beside its dot, never on it', () => {
    const town = { ...strait, kind: 'town' as const };
    expect(basemapWishes([town], 'en', view)[0]?.spots.map(({ anchor }) => anchor)).not.toContain('center');
  });
});
