/** What must stay true of the real geodata, whoever edits it. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Feature as GeoJsonFeature, Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readAtlas } from '../../../src/core/atlas.ts';
import { areaKm2 } from '../../../src/core/geometry.ts';
import { formatIssue } from '../../../src/core/issues.ts';
import { readGeodataFiles } from '../../../src/build/geodataFiles.ts';
import fullShapes from '../../fixtures/full-shapes.json' with { type: 'json' };
import { GEODATA, readRealAtlas } from './realAtlas.ts';

/** Most that all features may weigh as served (bytes). */
const SERVED_BUDGET = 300_000;
const DISPUTED = ['etorofu', 'kunashiri', 'shikotan', 'habomai'] as const;
const ISLANDS = Object.entries(fullShapes);

const { atlas, geometries } = await readRealAtlas();

function featureOf(id: string) {
  const found = atlas.features.find((feature) => feature.id === id);
  if (!found) throw new Error(`No feature "${id}".`);
  return found;
}

function partsOf(geometry: Geometry | undefined): number {
  if (geometry?.type === 'MultiPolygon') return geometry.coordinates.length;
  return geometry?.type === 'Polygon' ? 1 : 0;
}

/** Square kilometres of each part. */
function partAreasOf(geometry: Geometry): number[] {
  const parts = geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  return parts.map((coordinates) => areaKm2({ type: 'Polygon', coordinates }));
}

function filesBelow(folder: string): GeoJsonFeature[] {
  return readdirSync(`${GEODATA}/${folder}`).map(
    (name) => JSON.parse(readFileSync(`${GEODATA}/${folder}/${name}`, 'utf8')) as GeoJsonFeature,
  );
}

/** Properties of the names of towns and waters. */
function labelsOfBasemap(): Record<string, unknown>[] {
  return ['places', 'waters'].flatMap((name) => {
    const text = readFileSync(`${GEODATA}/basemap/${name}.geojson`, 'utf8');
    const { features } = JSON.parse(text) as { features: GeoJsonFeature[] };
    return features.map(({ properties }) => properties ?? {});
  });
}

it('has no errors and no warnings', async () => {
  const { issues } = readAtlas(await readGeodataFiles(GEODATA));
  expect(issues.map((issue) => formatIssue(issue))).toEqual([]);
});

describe('the shapes', () => {
  it.each(ISLANDS)('of %s keep all their parts', (id, full) => {
    expect(partsOf(geometries[id])).toBe(full.parts);
  });

  it.each(ISLANDS)('of %s have the area of the full shape to half a percent', (id, full) => {
    const difference = areaKm2(geometries[id]!) / full.areaKm2 - 1;
    expect(Math.abs(difference)).toBeLessThanOrEqual(0.005);
  });

  it.each(ISLANDS)('of %s have parts of the areas of the full parts: none lost, none split', (id, full) => {
    const areas = partAreasOf(geometries[id]!).sort((a, b) => b - a);
    const wrong = [...full.partAreasKm2]
      .sort((a, b) => b - a)
      .map((wanted, index) => ({ wanted, drawn: areas[index] ?? 0 }))
      .filter(({ wanted, drawn }) => Math.abs(drawn / wanted - 1) > (wanted < 1 ? 0.1 : 0.03));
    expect(wrong).toEqual([]);
  });

  it.each(ISLANDS)('of %s reach as far as the full shape, to 0.005 degrees', (id, full) => {
    featureOf(id).bbox.forEach((edge, side) => {
      expect(Math.abs(edge - full.bbox[side]!)).toBeLessThanOrEqual(0.005);
    });
  });

  it('weigh no more than 300 kB as served, all features together', () => {
    const bytes = filesBelow('features').map((feature) => Buffer.byteLength(JSON.stringify(feature)));
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(SERVED_BUDGET);
  });
});

describe.each(atlas.features)('$id', (feature) => {
  it('has a name in English, Japanese and Russian', () => {
    expect(feature.names.map(({ lang }) => lang)).toEqual(expect.arrayContaining(['en', 'ja', 'ru']));
  });
});

it.each(ISLANDS)('%s has a stated area with its source', (id) => {
  const { measure } = featureOf(id);
  expect(measure).toMatchObject({ unit: 'km2', source: expect.stringMatching(/.{10}/) as string });
});

describe.each(DISPUTED)('%s', (id) => {
  const { administeredBy, claims } = featureOf(id);

  it('says with a source who administers it', () => {
    expect(administeredBy?.source.length).toBeGreaterThan(10);
  });

  it('puts both claims, each with a source', () => {
    const sources = Object.entries(claims).map(([side, { source }]) => [side, source.length > 10]);
    expect(sources.sort()).toEqual([
      ['JP', true],
      ['RU', true],
    ]);
  });
});

describe('the group of the four', () => {
  it('has them as members', () => {
    expect([...featureOf('four-islands').members].sort()).toEqual([...DISPUTED].sort());
  });

  it('has the points of its members for its own', () => {
    const { members } = featureOf('four-islands');
    expect(geometries['four-islands']).toEqual({
      type: 'MultiPoint',
      coordinates: members.map((id) => featureOf(id).point),
    });
  });
});

describe('what takes a side', () => {
  const boundaries = atlas.features.filter(({ kind }) => kind === 'boundary');
  const [first, ...others] = atlas.settings.viewpoints.map(({ id }) => id);

  it('is not the first viewpoint: no boundary is settled there', () => {
    expect(first).toBe('disputed');
    expect(boundaries.length).toBeGreaterThan(0);
    expect(boundaries.filter(({ viewpoints }) => viewpoints['disputed'] === 'stable')).toEqual([]);
  });

  it('is shown for both sides, on every boundary', () => {
    expect(others).toEqual(['JP', 'RU']);
    for (const { viewpoints } of boundaries)
      expect(Object.keys(viewpoints)).toEqual(expect.arrayContaining(others));
  });

  it('comes in by no record of an outside database: nobody has opened those of the basemap', () => {
    const names = labelsOfBasemap();
    const known = names.filter((label) => /geonames|wikidata|osm/i.test(Object.keys(label).join(' ')));
    expect(names.length).toBeGreaterThan(30);
    expect(known).toEqual([]);
  });

  it('stands in no country code, of a feature or of the basemap', () => {
    const basemap = filesBelow('basemap') as unknown as { features: GeoJsonFeature[] }[];
    const all = [...filesBelow('features'), ...basemap.flatMap(({ features }) => features)];
    const codes = all.flatMap(({ properties }) =>
      Object.entries(properties ?? {}).filter(
        ([key, value]) =>
          /country|nation|iso_?(3166|a\d)|adm(in)?_?\d|sovereign|contained|is_in/i.test(key) ||
          /^(JPN?|RUS?)$/.test(String(value)),
      ),
    );
    expect(all.length).toBeGreaterThan(50);
    expect(codes).toEqual([]);
  });
});
