/** `format --import` on the good atlas. */
import { readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixturePath } from '../core/fixtures.ts';
import { makeShp, makeZip } from '../core/convert/shapefile.ts';
import { copyGoodAtlas, runIn } from './runCommand.ts';

let dir = '';
beforeEach(async () => {
  dir = await copyGoodAtlas();
});
afterEach(() => rm(dir, { recursive: true }));

const fixture = (name: string) => fixturePath(`import/${name}`);
const bring = (file: string, ...options: string[]) => runIn(dir, ['format', '--import', file, ...options]);
const textOf = (id: string) => readFile(join(dir, `features/${id}.geojson`), 'utf8');
const geometryOf = async (id: string) => (JSON.parse(await textOf(id)) as { geometry: unknown }).geometry;

it.each(['tern-island', 'gull-islets'])(
  'a shape that is the same leaves the file of %s as it was',
  async (id) => {
    const before = await textOf(id);
    const { code, out, err } = await bring(fixture(`${id}.kml`));
    expect([code, err, out]).toEqual([0, '', expect.stringContaining('as it was, nothing to write')]);
    expect(await textOf(id)).toBe(before);
  },
);

it('a track goes into its feature, and what to do next is said', async () => {
  const before = await textOf('tern-pipeline');
  const { code, out } = await bring(fixture('survey.gpx'), '--pick', '1', '--id', 'tern-pipeline');
  expect(code).toBe(0);
  expect(out).toContain(`${dir}/features/tern-pipeline.geojson: written (3 positions from `);
  expect(out).toContain('npm run geodata -- diff');
  const added = '      [-29.95, -19.1],\n';
  const lines = before.replace('      [-29.9, -18.5]', `${added}      [-29.9, -18.5]`);
  expect(await textOf('tern-pipeline')).toBe(lines);
});

it('features with ids of the atlas go to theirs, and groups go with them', async () => {
  const moved = join(dir, 'moved.topojson');
  const topology = await readFile(fixture('islands.topojson'), 'utf8');
  await writeFile(moved, topology.replaceAll('[-29.75, -19.9]', '[-29.6, -19.9]'));
  const { out } = await bring(moved);
  expect(out.match(/features\/[\w-]+\.geojson: \w+/g)).toEqual([
    'features/tern-island.geojson: written',
    'features/tern-pipeline.geojson: as',
    'features/bird-islands.geojson: written',
  ]);
});

it('properties come along where they are those of the atlas', async () => {
  const edited = join(dir, 'tern-island.json');
  await writeFile(
    edited,
    (await textOf('tern-island')).replace('Invented yearbook, 1903', 'Invented yearbook, 1904'),
  );
  await bring(edited);
  expect(await textOf('tern-island')).toContain('Invented yearbook, 1904');
  await writeFile(
    edited,
    JSON.stringify({ type: 'Feature', properties: { name: 'x' }, geometry: await geometryOf('tern-island') }),
  );
  await bring(edited);
  expect(await textOf('tern-island')).toContain('Invented yearbook, 1904');
});

it('keeps names and sources where the other file has a "kind" of its own', async () => {
  const edited = join(dir, 'tern-island.json');
  const properties = { kind: 'coast', osm: 1 };
  await writeFile(
    edited,
    JSON.stringify({ type: 'Feature', properties, geometry: await geometryOf('tern-island') }),
  );
  const before = await textOf('tern-island');
  await bring(edited);
  expect(await textOf('tern-island')).toBe(before);
});

it('puts nothing into a file in which a key stands twice', async () => {
  const file = join(dir, 'features/tern-island.geojson');
  const twice = (await textOf('tern-island')).replace('"kind"', '"kind": "region",\n    "kind"');
  const edited = join(dir, 'tern-island.json');
  await writeFile(
    edited,
    JSON.stringify({ type: 'Feature', properties: {}, geometry: await geometryOf('tern-island') }),
  );
  await writeFile(file, twice);
  expect((await bring(edited)).code).toBe(1);
  expect(await readFile(file, 'utf8')).toBe(twice);
});

it('takes a zipped shapefile', async () => {
  const zip = join(dir, 'north-shore.zip');
  await writeFile(
    zip,
    makeZip({
      'x.shp': makeShp([
        [
          [1, 1],
          [1, 2],
          [2, 2],
          [1, 1],
        ],
      ]),
    }),
  );
  expect((await bring(zip)).code).toBe(0);
  expect(await geometryOf('north-shore')).toEqual({
    type: 'Polygon',
    coordinates: [
      [
        [1, 1],
        [2, 2],
        [1, 2],
        [1, 1],
      ],
    ],
  });
});

describe('says what to do', () => {
  it.each([
    [
      'several features',
      'several.geojson',
      [],
      '  1: "One", Point\n  2: "Two", Point\nSay which one goes where: --pick',
    ],
    [
      'a number that is not there',
      'several.geojson',
      ['--pick', '3'],
      'There is no number 3 in it. It holds 2 features',
    ],
    ['an unknown id', 'tern-island.kml', ['--id', 'tern-iland'], 'Did you mean "tern-island"? Say with --id'],
    [
      'an unknown id, for a new feature',
      'tern-island.kml',
      ['--id', 'rock'],
      'npm run geodata -- new feature',
    ],
    [
      'a shape that does not fit the kind',
      'tern-island.kml',
      ['--id', 'tern-pipeline'],
      'cannot have a Polygon',
    ],
    ['broken XML', 'bad/unclosed.kml', [], 'The XML is broken'],
  ])('about %s', async (_, name, options, words) => {
    const before = await textOf('tern-pipeline');
    const { code, out, err } = await bring(fixture(name), ...options);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(words);
    expect(await textOf('tern-pipeline')).toBe(before);
  });

  it('about a feature that cannot be read', async () => {
    await writeFile(join(dir, 'features/tern-island.geojson'), '{');
    const { code, err } = await bring(fixture('tern-island.kml'));
    expect([code, err]).toEqual([1, expect.stringContaining('has errors, so nothing is put into it')]);
  });

  it('about a file that is too large, without reading it', async () => {
    const large = join(dir, 'large.kml');
    await writeFile(large, '');
    await truncate(large, 60_000_000);
    expect((await bring(large)).err).toContain('60 MB; up to 50 are read');
  });

  it.each([
    [['--import', 'nothing.kml'], 'There is no file "nothing.kml"'],
    [['--import', 'x.kml', '--check'], 'do not go together'],
    [['--import', 'x.kml', 'y.kml'], 'one too many'],
    [['--import', 'x.kml', '--pick', '0'], 'the number of a feature, from 1'],
    [['--id', 'tern-island'], '"--id" needs "--import"'],
    [['nothing.geojson'], 'is not a file of the data'],
  ])('about wrong use: %j', async (args, words) => {
    const { code, err } = await runIn(dir, ['format', ...args]);
    expect([code, err]).toEqual([2, expect.stringContaining(words)]);
  });
});

it('format with files writes only those', async () => {
  const files = ['tern-island', 'gull-islets'].map((id) => join(dir, `features/${id}.geojson`));
  for (const file of files) await writeFile(file, JSON.stringify(JSON.parse(await readFile(file, 'utf8'))));
  const { out } = await runIn(dir, ['format', files[0]!]);
  expect(out).toBe(`${dir}/features/tern-island.geojson: written\n`);
  expect((await readFile(files[1]!, 'utf8')).split('\n')).toHaveLength(1);
});
