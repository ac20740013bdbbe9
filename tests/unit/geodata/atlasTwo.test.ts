/** The invented atlas through the whole pipe: checks, common form, files for others, drawings, cards. */
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeatureCollection, Geometry } from 'geojson';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildAtlasFiles, type AtlasFiles } from '../../../src/build/atlasFiles.ts';
import { cardDrawing } from '../../../src/build/cardDrawing.ts';
import { canSet } from '../../../src/build/cardScripts.ts';
import { writeExports } from '../../../src/build/exportsPlugin.ts';
import { MESSAGES } from '../../../src/build/messagesOf.ts';
import { pageDrawing } from '../../../src/build/pageDrawing.ts';
import { listPageJobs } from '../../../src/build/pageFiles.ts';
import type { AtlasSource } from '../../../src/core/atlas.ts';
import { toExportSource } from '../../../src/core/exports/exportSource.ts';
import { KINDS } from '../../../src/core/model.ts';
import { hasOgr, NEEDS_OGR, ogr } from '../cli/ogr.ts';
import { runIn } from '../cli/runCommand.ts';
import { deepFreeze } from '../core/fixtures.ts';
import { ATLAS_TWO, readAtlasIn } from './realAtlas.ts';

const BASE = '/atlas/';
let source: AtlasSource;
let built: AtlasFiles;
let root = '';

beforeAll(async () => {
  source = deepFreeze(await readAtlasIn(ATLAS_TWO));
  built = buildAtlasFiles(source, BASE, 'v1');
  root = await mkdtemp(join(await realpath(tmpdir()), 'atlas-two-'));
  await writeExports(toExportSource(source, 'https://two-day.example/atlas/', 'v1'), root);
});

afterAll(() => rm(root, { recursive: true }));

describe('the data folder', () => {
  it.each([['check'], ['format', '--check']])('has no issue: %s %s', async (...args) => {
    const { code, err } = await runIn(ATLAS_TWO, args);
    expect([code, err]).toEqual([0, '']);
  });

  it('has every kind of feature, every type of shape, and a hole', () => {
    expect(new Set(source.atlas.features.map(({ kind }) => kind))).toEqual(new Set(KINDS));
    const types = Object.values(source.geometries).map(({ type }) => type);
    expect(new Set(types)).toEqual(
      new Set(['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon']),
    );
    const { coordinates } = source.geometries['ring-island'] as Extract<Geometry, { type: 'Polygon' }>;
    expect(coordinates).toHaveLength(2);
  });

  it('keeps longitudes as RFC 7946 has them, points among them', () => {
    for (const geometry of Object.values(source.geometries))
      for (const number of JSON.stringify(geometry).match(/-?\d+(\.\d+)?/g) ?? [])
        expect(Math.abs(Number(number))).toBeLessThanOrEqual(180);
    for (const { point } of source.atlas.features) expect(Math.abs(point[0])).toBeLessThanOrEqual(180);
  });
});

describe('on its map', () => {
  it('each shape across the 180th meridian is one, with no side along it', () => {
    const drawn = built.map.shapes.features.filter(({ geometry }) => crosses(geometry));
    expect(drawn.map(({ properties }) => properties.id)).toEqual(
      expect.arrayContaining(['meridian-island', 'two-day-ferry', 'boundary-grain-channel']),
    );
    const island = drawn.find(({ properties }) => properties.id === 'meridian-island');
    expect(island?.geometry).toMatchObject({ type: 'Polygon' });
    for (const { geometry } of drawn) expect(sidesOnSeam(geometry)).toBe(0);
  });

  it('the box of each feature is as wide as the feature', () => {
    const widths = source.atlas.features.map(({ id, bbox }) => [id, bbox[2] - bbox[0]] as const);
    expect(widths.filter(([, width]) => width < 0 || width > 5)).toEqual([]);
    expect(source.atlas.features.find(({ id }) => id === 'grain-islets')?.bbox[2]).toBeGreaterThan(180);
  });

  it('the nearest shore, the length and the bearings are those across the meridian', () => {
    const of = (id: string) =>
      built.bundle.atlas.features
        .find((feature) => feature.id === id)
        ?.whereabouts?.en.replaceAll('\u00a0', ' ');
    expect(of('meridian-island')).toBe(
      '88 km long; 61 km from the Grain Islets; east of Dusk Town and west of Dawn Town.',
    );
    expect(of('two-day-ferry')).toBe(
      'The line is 437 km long, from west to east; its middle is east of Dusk Town and west of Dawn Town.',
    );
  });

  it.each(['ja', 'en'] as const)('all pages have a drawing and a card with no empty box: %s', (language) => {
    const { atlas } = built.bundle;
    const messages = MESSAGES[language];
    const jobs = listPageJobs(atlas).filter((job) => job.language === language && !job.now && !job.embed);
    expect(jobs.length).toBeGreaterThan(25);
    for (const { page } of jobs) {
      const card = cardDrawing({ atlas, map: built.map, language, page, messages }) ?? '';
      const words = card.replace(/<[^>]*>/g, '').replace(/&\w+;/g, ' ');
      expect([...words].filter((letter) => !canSet(letter))).toEqual([]);
      if (page.type === 'handout' || page.type === 'unknown') continue;
      const html = pageDrawing({ atlas, map: built.map, language, page, messages, base: BASE, embed: false });
      expect(html).not.toMatch(/NaN|Infinity/);
    }
  });

  it('languages are called by their names in those of the pages', () => {
    expect(built.bundle.atlas.languageNames).toMatchObject({
      en: { ar: 'Arabic', 'ar-Latn': 'Arabic, romanized', 'ja-Hira': 'Japanese, kana', fr: 'French' },
      ja: { ar: 'アラビア語', 'mn-Mong': 'モンゴル語（モンゴル文字）', en: '英語' },
    });
  });
});

describe(`what others take away${NEEDS_OGR}`, () => {
  it('has the shapes of the files', async () => {
    const text = await readFile(join(root, 'data/atlas.geojson'), 'utf8');
    const { features } = JSON.parse(text) as FeatureCollection;
    for (const { id, geometry } of features) expect(geometry).toEqual(source.geometries[String(id)]);
  });

  it.skipIf(!hasOgr)('is read by GDAL, names in every script', async () => {
    const read = join(root, 'read.geojson');
    for (const file of ['atlas.geojson', 'atlas.kml', 'features.csv', 'places.lpf.json']) {
      await ogr(read, join(root, 'data', file), '-f', 'GeoJSON');
      const text = await readFile(read, 'utf8');
      expect((JSON.parse(text) as FeatureCollection).features, file).toHaveLength(
        source.atlas.features.length,
      );
      // KML has two names in its own field, and without LibKML no others.
      for (const name of file === 'atlas.kml' ? ['子午島'] : ['جزيرة الزوال', 'אי הצהריים', 'ᠦᠳᠡ ᠶᠢᠨ ᠠᠷᠠᠯ'])
        expect(text, file).toContain(name);
    }
  });
});

function crosses(geometry: Geometry): boolean {
  const lngs = lngsOf(geometry);
  return Math.min(...lngs) < 180 && Math.max(...lngs) > 180;
}

/** Sides that lie along the meridian. */
function sidesOnSeam(geometry: Geometry): number {
  const lngs = lngsOf(geometry);
  return lngs.filter((lng, index) => lng === 180 && lngs[index + 1] === 180).length;
}

function lngsOf(geometry: Geometry): number[] {
  const pairs = JSON.stringify(geometry).match(/\[-?\d[^[\]]*\]/g) ?? [];
  return pairs.map((pair) => (JSON.parse(pair) as number[])[0] ?? 0);
}
