/** `new` by questions on a terminal, and the files it takes a shape from. */
import { rm, writeFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readGeodataFiles } from '../../../src/build/geodataFiles.ts';
import { copyGoodAtlas, runIn } from './runCommand.ts';
import { shapeFile, SQUARE, typeIn } from './typing.ts';

let dir = '';

beforeEach(async () => {
  dir = await copyGoodAtlas();
});

afterEach(() => rm(dir, { recursive: true }));

const COMMON = ['--certainty', 'documented', '--source', 'Invented chart, 1910'];
const run = (...args: string[]) => runIn(dir, ['new', ...args]);
const type = (args: string[], lines: string[]) => typeIn(dir, args, lines);
const check = async () => (await runIn(dir, ['check'])).out;

it('asks for nothing while the data has errors', async () => {
  await writeFile(join(dir, 'atlas.yaml'), 'format: 2\n');
  const { code, out, err } = await type(['feature'], ['x']);
  expect([code, err]).toEqual([1, '']);
  expect(out).toContain('unsupported-format');
  expect(out).toContain('mend them before something is added');
});

it('asks one question after the other, with the reason where an answer is of no use', async () => {
  const answers = [
    'Gull Port',
    '',
    'prot',
    'place',
    'カモメ港',
    '',
    'documented',
    '',
    'Chart, 1910',
    '1,2,3',
    '-29.45 -19.95',
  ];
  const { code, out, err } = await type(['feature'], answers);
  expect(err).toContain('Name in English: ');
  expect(err).toContain('Id: its name in the address, which stays for ever [gull-port]: ');
  expect(err).toContain('  "prot" is none of: island, ');
  expect(err).toContain('  An answer is needed here.\n');
  expect(err).toContain('is not two numbers');
  expect([code, out]).toEqual([0, `${dir}/ids.txt: written\n${dir}/features/gull-port.geojson: written\n`]);
  expect(await check()).toBe(`${dir}: no issues.\n`);
});

it('asks only for what the options do not say, and for a file with the shape', async () => {
  const file = await shapeFile(dir, SQUARE);
  const { code, err } = await type(
    ['feature', '--kind', 'island', '--name', 'en=Owl', ...COMMON],
    ['', '', '', 'no', file],
  );
  expect(err).not.toContain('Kind');
  expect(err).toContain('  The file "no" cannot be read.\n');
  expect([code, await check()]).toEqual([0, `${dir}: no issues.\n`]);
});

it('asks again for a shape that the kind cannot have or the check would refuse, and keeps the other answers', async () => {
  const line = join(dir, 'line.json');
  await writeFile(line, '{"type":"LineString","coordinates":[[-29,-19],[-28.9,-19]]}');
  const crossing = join(dir, 'crossing.json');
  const ring = '[[-29,-19],[-28.9,-18.9],[-28.9,-19],[-29,-18.9],[-29,-19]]';
  await writeFile(crossing, `{"type":"Polygon","coordinates":[${ring}]}`);
  const island = ['feature', '--kind', 'island', '--name', 'en=Owl', ...COMMON];
  const { code, err } = await type(island, ['', '', '', line, crossing, await shapeFile(dir, SQUARE)]);
  expect(err).toContain('  The kind "island" cannot have a LineString. Use Polygon or MultiPolygon.\n');
  expect(err).toContain('crosses');
  expect([code, await check()]).toEqual([0, `${dir}: no issues.\n`]);
});

it('proposes another id where the first is taken', async () => {
  const { err } = await type(['feature'], ['Tern Island']);
  expect(err).toContain('[tern-island-2]: ');
});

it('leaves nothing behind when the input ends', async () => {
  const before = await readGeodataFiles(dir);
  const { code, err } = await type(['article'], ['Fog', '', '']);
  expect([code, err]).toEqual([1, expect.stringMatching(/\nNothing was written\.\n$/)]);
  expect(await readGeodataFiles(dir)).toEqual(before);
});

const AT_SEA = { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [-29, -19] } };

it.each([
  ['{', 'The text ends too early'],
  ['[1]', 'not one of the formats that are read'],
  ['{"type":"FeatureCollection","features":[]}', 'Nothing in it has a shape'],
  [JSON.stringify({ type: 'FeatureCollection', features: [AT_SEA, AT_SEA] }), 'holds 2 features'],
  [JSON.stringify({ ...AT_SEA, crs: { properties: { name: 'EPSG:4301' } } }), 'another system than degrees'],
  ['{"a":'.repeat(100_000), 'too-deep'],
])('a shape file %.20s is wrong use', async (content, reason) => {
  const file = join(dir, 'shape.json');
  await writeFile(file, content);
  expect(await run('feature', '--kind', 'island', '--geometry', file)).toMatchObject({
    code: 2,
    err: expect.stringContaining(reason) as string,
  });
});

it('takes the shape of a KML file', async () => {
  const file = join(dir, 'shape.kml');
  const point = '<Placemark><Point><coordinates>-29.4,-18.2,7</coordinates></Point></Placemark>';
  await writeFile(file, `<kml xmlns="http://www.opengis.net/kml/2.2">${point}</kml>`);
  const told = ['--id', 'reef', '--kind', 'place', '--name', 'en=Reef', '--source', 'Invented, 2026'];
  const { code, err } = await run('feature', ...told, '--certainty', 'documented', '--geometry', file);
  expect([code, err]).toEqual([0, '']);
  expect(await readFile(join(dir, 'features/reef.geojson'), 'utf8')).toContain(
    '"coordinates": [-29.4, -18.2]',
  );
});
