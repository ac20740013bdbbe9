/** What readers take away comes home whole: by our own reader, and by way of GDAL. */
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeExports } from '../../../src/build/exportsPlugin.ts';
import { readGeodataFiles } from '../../../src/build/geodataFiles.ts';
import { readAtlas } from '../../../src/core/atlas.ts';
import { canonicalGeometry } from '../../../src/core/canonical.ts';
import { bothNames, type ExportSource } from '../../../src/core/exports/exportSource.ts';
import { passagesOf } from '../../../src/core/passages.ts';
import { birds, hostile, real } from '../core/exports/sources.ts';
import { GEODATA } from '../geodata/realAtlas.ts';
import { hasOgr, NEEDS_OGR, ogr } from './ogr.ts';
import { runIn } from './runCommand.ts';

let root = '';
let source: ExportSource;

beforeAll(async () => {
  root = await mkdtemp(join(await realpath(tmpdir()), 'exports-home-'));
  source = await real();
  await writeExports(source, root);
});

afterAll(() => rm(root, { recursive: true }));

const exported = (name: string) => join(root, 'data', name);

/** A copy of the data folder in which every feature has lost its names and its second vertex has moved. */
async function damagedFolder(name: string): Promise<string> {
  const dir = join(root, name);
  await mkdir(dir);
  for (const part of ['features', 'articles', 'basemap', 'lessons', 'atlas.yaml', 'ids.txt'])
    await cp(join(GEODATA, part), join(dir, part), { recursive: true });
  for (const file of await readdir(join(dir, 'features'))) {
    const path = join(dir, 'features', file);
    const text = (await readFile(path, 'utf8')).replace(/("name:\w+"): "[^"]*"/g, '$1: "Lost"');
    // A number of the second vertex; a group follows its members by itself.
    const second = /(\],\n +\[-?\d+\.\d\d)/;
    await writeFile(path, text.includes('"MultiPoint"') ? text : text.replace(second, '$11'));
  }
  return dir;
}

/** Everything that readers see of an atlas. */
async function atlasIn(dir: string) {
  const { source: read, issues } = readAtlas(await readGeodataFiles(dir));
  if (!read) throw new Error(issues.map(({ message }) => message).join('\n'));
  const passages = read.atlas.features.map(({ id }) => passagesOf(read.atlas, id));
  return { atlas: read.atlas, geometries: read.geometries, properties: read.properties, passages };
}

async function expectHome(dir: string, file: string): Promise<void> {
  const before = await atlasIn(GEODATA);
  expect((await atlasIn(dir)).atlas.features).not.toEqual(before.atlas.features);
  const { code, err } = await runIn(dir, ['format', '--import', file]);
  expect([code, err]).toEqual([0, '']);
  expect(await atlasIn(dir)).toEqual(before);
  for (const name of await readdir(join(GEODATA, 'features')))
    expect(await readFile(join(dir, 'features', name), 'utf8'), name).toBe(
      await readFile(join(GEODATA, 'features', name), 'utf8'),
    );
}

describe('by our own reader', () => {
  it('the atlas as GeoJSON gives back every feature, name and passage, to the byte', async () => {
    await expectHome(await damagedFolder('whole'), exported('atlas.geojson'));
  });

  it('a feature as GeoJSON or KML changes nothing', async () => {
    const dir = join(root, 'same');
    await cp(GEODATA, dir, { recursive: true });
    // A group, an area of many parts, and two lines: each run reads the whole folder.
    for (const id of ['four-islands', 'habomai', 'sakhalin-hokkaido-pipeline', 'boundary-nemuro-strait'])
      for (const ending of ['geojson', 'kml']) {
        const { code, err, out } = await runIn(dir, [
          'format',
          '--import',
          exported(`features/${id}.${ending}`),
        ]);
        expect([id, ending, code, err]).toEqual([id, ending, 0, '']);
        expect(out).toContain('as it was, nothing to write');
      }
  });
});

describe(`by way of GDAL${NEEDS_OGR}`, () => {
  const read = async (from: string, ...options: string[]): Promise<FeatureCollection> => {
    const to = join(root, 'read.geojson');
    await ogr(to, from, '-f', 'GeoJSON', ...options);
    return JSON.parse(await readFile(to, 'utf8')) as FeatureCollection;
  };

  it.skipIf(!hasOgr)('the atlas as GeoJSON comes home to the byte', async () => {
    const to = join(root, 'through.geojson');
    await ogr(to, exported('atlas.geojson'), '-f', 'GeoJSON');
    await expectHome(await damagedFolder('through'), to);
  });

  it.skipIf(!hasOgr)('KML has the same shapes, names and properties', async () => {
    const { features } = await read(exported('atlas.kml'));
    for (const [index, feature] of source.atlas.features.entries()) {
      const { properties = {}, geometry } = features[index] ?? {};
      expect(properties?.['Name']).toBe(bothNames(feature, source));
      // With LibKML, GDAL writes "_" for ":" and reads all properties; without it, the name and the description alone.
      if (properties?.['kind'] !== undefined)
        expect(properties['name_ru']).toBe(source.properties[feature.id]?.['name:ru']);
      expect(properties?.['description']).toContain(source.address({ type: 'feature', id: feature.id }));
      const shape = source.geometries[feature.id];
      const positions = (value: unknown) => JSON.stringify(value).match(/-?\d+(?:\.\d+)?/g)?.length;
      const found = geometry && 'coordinates' in geometry ? geometry.coordinates : geometry;
      const own = shape && 'coordinates' in shape ? canonicalGeometry(shape) : shape;
      // KML has a height for every position.
      expect(positions(found) ?? 0).toBeGreaterThanOrEqual(positions(own) ?? Infinity);
    }
  });

  it.skipIf(!hasOgr)('tables and Linked Places are read, with positions and all rows', async () => {
    const places = await read(
      exported('features.csv'),
      '-oo',
      'X_POSSIBLE_NAMES=lng',
      '-oo',
      'Y_POSSIBLE_NAMES=lat',
    );
    expect(places.features.map(({ properties, geometry }) => [String(properties?.['id']), geometry])).toEqual(
      source.atlas.features.map(({ id, point }) => [id, { type: 'Point', coordinates: point }]),
    );
    const linked = await read(exported('places.lpf.json'));
    expect(linked.features).toHaveLength(source.atlas.features.length);
  });

  it.skipIf(!hasOgr)('hostile texts stay texts', async () => {
    for (const [name, made] of [
      ['hostile', await hostile()],
      ['birds', await birds()],
    ] as const) {
      const dir = join(root, name);
      await writeExports(made, dir);
      for (const file of ['atlas.geojson', 'atlas.kml', 'features.csv', 'places.lpf.json'])
        expect((await read(join(dir, 'data', file))).features).toHaveLength(made.atlas.features.length);
    }
  });
});
