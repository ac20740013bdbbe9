/** Files of other programs: what they bring, and what is said of bad ones. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { convert } from '../../../../src/core/convert/convert.ts';
import { fixturePath } from '../fixtures.ts';
import { makeDbf, makeShp, makeZip, WGS84_PRJ } from './shapefile.ts';

const bytesOf = (name: string) => new Uint8Array(readFileSync(fixturePath(`import/${name}`)));
const geometryTypes = async (name: string) => {
  const converted = await convert(name, bytesOf(name));
  return 'fault' in converted ? converted.fault : converted.features.map(({ geometry }) => geometry.type);
};
const faultOf = async (name: string, bytes: Uint8Array) => {
  const converted = await convert(name, bytes);
  return 'fault' in converted ? converted.fault : 'no fault';
};

it.each([
  ['tern-island.kml', ['Polygon']],
  ['gull-islets.kml', ['MultiPolygon']],
  ['survey.gpx', ['LineString', 'Point']],
  ['islands.topojson', ['Polygon', 'LineString', 'Point']],
  ['several.geojson', ['Point', 'Point']],
])('%s holds %j', async (name, types) => {
  expect(await geometryTypes(name)).toEqual(types);
});

it('goes by what is in a file, not by its name', async () => {
  expect(await convert('tern-island.geojson', bytesOf('tern-island.kml'))).toHaveProperty(
    'features.length',
    1,
  );
});

it('takes ids and names, and says whether the properties are still those of the atlas', async () => {
  const topology = await convert('a', bytesOf('islands.topojson'));
  expect(topology).toMatchObject({
    keepsProperties: true,
    features: [{ id: 'tern-island' }, { id: 'tern-pipeline' }, { id: null, name: 'Elsewhere' }],
  });
  expect(await convert('a', bytesOf('tern-island.kml'))).toMatchObject({
    keepsProperties: false,
    features: [{ id: null, name: 'Tern Island' }],
  });
});

it('drops heights, and counts them', async () => {
  const track = await convert('a', bytesOf('survey.gpx'));
  expect(track).toHaveProperty('features.0.geometry.coordinates.0', [-29.9, -19.8]);
  expect(track).toMatchObject({ features: [{ heights: 3 }, { heights: 1 }] });
});

it('counts features without a shape', async () => {
  const point = { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [1, 2] } };
  const collection = { type: 'FeatureCollection', features: [point, { ...point, geometry: null }] };
  const bytes = new TextEncoder().encode(JSON.stringify(collection));
  expect(await convert('a', bytes)).toMatchObject({ features: [{}], shapeless: 1 });
  const mark = '<Placemark><name>A</name><Point><coordinates>1,2,3</coordinates></Point></Placemark>';
  const kml = `<kml xmlns="http://www.opengis.net/kml/2.2">${mark}<Placemark><name>B</name></Placemark></kml>`;
  expect(await convert('a', new TextEncoder().encode(kml))).toMatchObject({
    features: [{ name: 'A', heights: 1 }],
    shapeless: 1,
  });
});

const BAD: Record<string, string> = {
  'alone.shp': 'Pack it with its .dbf and .prj',
  'circle.geojson': '"Circle" is not a type of geometry',
  'crs.geojson': 'EPSG:4326',
  'doctype.kml': '<!DOCTYPE',
  'drawing.svg': 'neither KML nor GPX',
  'empty.kml': 'The file is empty',
  'list.geojson': 'not one of the formats',
  'metres.geojson': 'EPSG:4326',
  'missing-arc.topojson': 'an arc that is not there',
  'mixed.kml': 'shapes of several sorts',
  'table.csv': 'not one of the formats',
  'truncated.geojson': 'broken-json',
  'truncated.kml': 'The XML is broken',
  'unclosed.kml': '(line 3)',
  'utf-16.kml': 'UTF-8',
  'without-arcs.topojson': 'has no "objects" or no "arcs"',
  'without-shapes.kml': 'Nothing in it has a shape',
  'words-for-numbers.kml': 'shape',
};

describe('bad files', () => {
  it('all have a test', () => {
    expect(readdirSync(fixturePath('import/bad')).sort()).toEqual(Object.keys(BAD).sort());
  });
  it.each(Object.entries(BAD))('%s: %s', async (name, words) => {
    expect(await faultOf(name, bytesOf(`bad/${name}`))).toContain(words);
  });
});

const ISLAND: Position[] = [
  [0, 0],
  [0, 2],
  [2, 2],
  [2, 0],
  [0, 0],
];
const LAKE: Position[] = [
  [1, 1],
  [1.5, 1],
  [1.5, 1.5],
  [1, 1],
];
const SHP = makeShp([ISLAND, LAKE]);
const PARTS = { 'a/x.SHP': SHP, 'a/x.dbf': makeDbf('tern-island'), 'a/x.prj': WGS84_PRJ };

describe('a shapefile in a zip archive', () => {
  it('brings shapes and ids', async () => {
    expect(await convert('x.zip', makeZip(PARTS))).toEqual({
      keepsProperties: false,
      features: [
        {
          id: 'tern-island',
          name: null,
          properties: { id: 'tern-island' },
          geometry: { type: 'Polygon', coordinates: [ISLAND, LAKE] },
          heights: 0,
        },
      ],
      shapeless: 0,
    });
  });

  const badShp = (change: (shp: Buffer) => unknown) => {
    const shp = Buffer.from(SHP);
    change(shp);
    return makeZip({ 'x.shp': shp });
  };
  it.each<[string, () => Buffer, string]>([
    ['a PDF that begins like one', () => Buffer.from('PK, but no zip archive at all, just words'), 'broken'],
    ['half of one', () => makeZip(PARTS).subarray(0, 200), 'broken'],
    ['no .shp', () => makeZip({ 'x.dbf': makeDbf('a') }), 'There is no .shp file'],
    ['nothing', () => makeZip({}), 'There is no .shp file'],
    ['a KMZ', () => makeZip({ 'doc.kml': '<kml/>' }), 'KMZ'],
    ['two shapefiles', () => makeZip({ 'x.shp': SHP, 'y.shp': SHP }), '2 shapefiles'],
    ['a password', () => makeZip(PARTS, undefined, 1), 'password'],
    [
      'another projection',
      () => makeZip({ ...PARTS, 'a/x.prj': 'PROJCS["Web_Mercator",GEOGCS["WGS 84"]]' }),
      'EPSG:4326',
    ],
    ['a bomb that says so', () => makeZip({ 'x.shp': SHP }, 3_000_000_000), 'larger than 200 MB'],
    ['a bomb that lies', () => makeZip({ 'x.shp': Buffer.alloc(1e6) }, 5000), 'broken'],
    ['a size that is too large', () => makeZip({ 'x.shp': SHP }, SHP.length + 1), 'broken'],
    ['a cut .shp', () => makeZip({ 'x.shp': SHP.subarray(0, 150) }), '.shp file is broken'],
    ['an empty .shp', () => makeZip({ 'x.shp': '' }), '.shp file is broken'],
    ['parts that run backwards', () => badShp((shp) => shp.writeInt32LE(-1, 156)), '.shp file is broken'],
    ['too many points', () => badShp((shp) => shp.writeInt32LE(2_000_000_000, 148)), '.shp file is broken'],
    [
      'a record with a length below 0',
      () => badShp((shp) => shp.writeInt32BE(-4, 104)),
      '.shp file is broken',
    ],
    [
      'an unknown kind of shapes',
      () => badShp((shp) => shp.writeInt32LE(9, 32)),
      'of a kind that is not read',
    ],
  ])('with %s is told from a good one', async (_, make, words) => {
    expect(await faultOf('x.zip', make())).toContain(words);
  });

  it('does without a table that is broken', async () => {
    const zip = makeZip({ 'x.shp': SHP, 'x.dbf': makeDbf('a').subarray(0, 70) });
    expect(await convert('x.zip', zip)).toHaveProperty('features.0.id', null);
  });
});

it('refuses a topology that asks for more positions than it could hold', async () => {
  const arc = Array.from({ length: 10_000 }, (_, index) => [index / 1000, 0]);
  const lines = Array.from({ length: 1000 }, () => [0]);
  const topology = {
    type: 'Topology',
    arcs: [arc],
    objects: { a: { type: 'MultiLineString', arcs: lines } },
  };
  expect(await faultOf('x.json', Buffer.from(JSON.stringify(topology)))).toContain(
    'more than 5000000 positions',
  );
});

it('refuses more than 50 MB with advice', async () => {
  expect(await faultOf('x.json', new Uint8Array(50_000_001))).toContain('mapshaper.org');
});

it('never throws, whatever byte of a file is wrong', async () => {
  const files = [makeZip(PARTS), ...['tern-island.kml', 'survey.gpx', 'islands.topojson'].map(bytesOf)];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }),
      fc.option(fc.nat()),
      async (file, changes, cut) => {
        const bytes = new Uint8Array(file);
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        const converted = await convert('x', cut === null ? bytes : bytes.subarray(0, cut % bytes.length));
        expect('fault' in converted ? converted.fault.length : converted.features.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 300 },
  );
});
