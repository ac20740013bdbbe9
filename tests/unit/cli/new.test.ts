/** `new` on a copy of the invented atlas, by options. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readGeodataFiles } from '../../../src/build/geodataFiles.ts';
import { copyGoodAtlas, runIn } from './runCommand.ts';
import { shapeFile, SQUARE } from './typing.ts';

let dir = '';

beforeEach(async () => {
  dir = await copyGoodAtlas();
});

afterEach(() => rm(dir, { recursive: true }));

const read = (path: string) => readFile(join(dir, path), 'utf8');
const run = (...args: string[]) => runIn(dir, ['new', ...args]);
const check = async () => (await runIn(dir, ['check'])).out;

const COMMON = ['--certainty', 'documented', '--source', 'Invented chart, 1910'];
const PORT = [
  'feature',
  '--kind',
  'place',
  '--name',
  'en=Gull Port',
  '--id',
  'gull-port',
  '--at',
  '-29.45,-19.95',
];

it('writes a feature in the common form and its id into the ledger', async () => {
  const { code, out } = await run(...PORT, ...COMMON, '--name', 'ja=カモメ港', '--part-of', 'gull-islets');
  expect([code, out]).toEqual([0, `${dir}/ids.txt: written\n${dir}/features/gull-port.geojson: written\n`]);
  expect(await read('features/gull-port.geojson')).toBe(`{
  "type": "Feature",
  "id": "gull-port",
  "properties": {
    "kind": "place",
    "name:en": "Gull Port",
    "name:ja": "カモメ港",
    "part_of": "gull-islets",
    "certainty": "documented",
    "source": "Invented chart, 1910"
  },
  "geometry": {
    "type": "Point",
    "coordinates": [-29.45, -19.95]
  }
}
`);
  expect(await read('ids.txt')).toContain('features/gull-islets\nfeatures/gull-port\nfeatures/mail-boat\n');
  expect(await check()).toBe(`${dir}: no issues.\n`);
});

it('puts a feature into the list of atlas.yaml when asked', async () => {
  await run(...PORT, ...COMMON, '--list');
  expect(await read('atlas.yaml')).toContain('features: [bird-islands, tern-island, gull-port]\n');
});

it.each([
  ['a geometry', SQUARE],
  ['a feature', { type: 'Feature', properties: { any: null }, geometry: SQUARE }],
  [
    'a collection of one',
    { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry: SQUARE }] },
  ],
])('takes the shape from a file with %s, in the right winding', async (_, value) => {
  const file = await shapeFile(dir, value);
  const { code } = await run(
    'feature',
    '--kind',
    'island',
    '--name',
    'en=Owl',
    '--id',
    'owl',
    '--geometry',
    file,
    ...COMMON,
  );
  expect([code, await check()]).toEqual([0, `${dir}: no issues.\n`]);
  expect(await read('features/owl.geojson')).toContain('[-29, -19],\n        [-28.9, -19],\n');
});

it('writes a boundary under every viewpoint', async () => {
  const file = await shapeFile(dir, {
    type: 'LineString',
    coordinates: [
      [-30, -19],
      [-29, -19],
    ],
  });
  const line = [
    'feature',
    '--kind',
    'boundary',
    '--name',
    'en=Line',
    '--id',
    'line',
    '--geometry',
    file,
    ...COMMON,
  ];
  const missing = await run(...line);
  expect(missing.err).toContain(
    'Still needed: --viewpoint disputed=…, --viewpoint north=…, --viewpoint south=….\n',
  );
  const views = [
    '--viewpoint',
    'disputed=disputed',
    '--viewpoint',
    'north=none',
    '--viewpoint',
    'south=stable',
  ];
  expect((await run(...line, ...views)).code).toBe(0);
  expect(await check()).toBe(`${dir}: no issues.\n`);
});

it('writes a group with the points of its members, which then name it', async () => {
  const group = [
    'feature',
    '--kind',
    'group',
    '--name',
    'en=Lines',
    '--id',
    'lines',
    '--members',
    'mail-boat,bird-strait-line',
  ];
  expect((await run(...group, ...COMMON)).code).toBe(0);
  expect(await read('features/mail-boat.geojson')).toContain('"part_of": "lines"');
  expect(await read('features/lines.geojson')).not.toContain('[0, 0]');
  expect(await check()).toBe(`${dir}: no issues.\n`);
});

it('brings the points of a group up to date when it gets a member', async () => {
  await run(...PORT, ...COMMON, '--part-of', 'bird-islands');
  expect(await read('features/bird-islands.geojson')).toContain('[-29.45, -19.95]');
  expect(await check()).toBe(`${dir}: no issues.\n`);
});

const ARTICLE = [
  'article',
  '--title',
  'Fog: a day',
  '--id',
  'fog',
  '--passage',
  'fog',
  '--passage-title',
  'en=The fog',
];

it('writes an article whose quotation is to the letter', async () => {
  const words = '1. *Fog* [over] [Tern](../features/tern-island.geojson) & _all_ # it\n\n> said';
  const { code } = await run(
    ...ARTICLE,
    '--quotation',
    words,
    '--date',
    '1909',
    '--publisher',
    'The Courier',
  );
  expect([code, await check()]).toEqual([0, `${dir}: no issues.\n`]);
  expect(await read('articles/fog.md')).toBe(
    '---\ntitle: "Fog: a day"\nlang: en\npublisher: The Courier\ndate: 1909\n---\n\n## fog\n\n' +
      '> 1\\. *Fog* \\[over] [Tern](../features/tern-island.geojson) & \\_all\\_ # it\n>\n> \\> said\n\n- title:en: The fog\n'.replace(
        '*Fog*',
        '\\*Fog\\*',
      ),
  );
  expect(await read('ids.txt')).toContain('articles/fog\narticles/fog/fog\n');
});

it('warns of a one-sided word in its own voice, after writing', async () => {
  const { code, out } = await run(...ARTICLE, '--passage-title', 'en=A stolen fog', '--quotation', 'Stolen.');
  expect(code).toBe(0);
  expect(out).toMatch(
    /articles\/fog\.md: written\n.*articles\/fog\.md:10:1: warning one-sided-word: "stolen"/,
  );
  expect(out.match(/one-sided-word/g)).toHaveLength(1);
});

it('writes nothing where the data would have an error', async () => {
  const before = await readGeodataFiles(dir);
  const { code, out } = await run(
    ...ARTICLE,
    '--quotation',
    'One [x](../features/tern-island.geojson "also: nothing").',
  );
  expect(code).toBe(1);
  expect(out).toContain('articles/fog.md:8:7: error unknown-feature: There is no feature "nothing".');
  expect(out).toContain('nothing was written');
  expect(await readGeodataFiles(dir)).toEqual(before);
});

it.each([
  [
    ['feature'],
    'Still needed: --name en=…, --id …, --kind …, --certainty …, --source …, --geometry <file>, or --at',
  ],
  [['article'], 'Still needed: --title …, --id …, --quotation "…", --passage-title en=…, --passage ….'],
  [['island'], '"new" makes a feature or an article, not "island".'],
  [['feature', '--title', 'x'], '"new feature" has no option "--title".'],
  [['feature', '--name', 'Owl'], '"--name" needs a value such as en=Words.'],
  [['feature', '--name', 'de=Eule'], '"--name" is of no use here: name:de.'],
  [['feature', '--kind', 'island', '--at', '1,2'], '"--at" is of no use here: at.'],
  [['feature', '--id', 'tern-island'], '--id …: "features/tern-island" is there already: choose another id.'],
  [
    ['feature', '--id', 'sternes'],
    '"features/sternes" is a former id of "features/tern-island", and still leads there',
  ],
  [
    ['feature', '--id', 'Tern Reef'],
    '"Tern Reef" is not made of small letters, digits and hyphens. Write "tern-reef", for example.',
  ],
  [['feature', '--name', 'en=Tern Reef'], 'Still needed: --id … ("tern-reef" is free), --kind …'],
  [['article', '--quotation', '[a](../features/tern-iland.geojson)'], 'Did you mean "tern-island"?'],
  [
    ['article', '--quotation', '[a](tern-island)'],
    '"tern-island" is no place: write [words](../features/id.geojson)',
  ],
  [['feature', '--kind', 'iland'], 'Did you mean "island"?'],
  [['feature', '--kind', 'place', '--at', '200,10'], '"200,10" is not on the earth.'],
  [['feature', '--kind', 'place', '--at', '100,-19'], 'Still needed'],
  [['feature', '--kind', 'place', '--at', '43.3'], 'is not two numbers'],
  [['feature', '--kind', 'place', '--at', '45.5,145.5'], 'has the latitude first'],
  [['feature', '--part-of', 'tern-iland'], 'There is no feature "tern-iland". Did you mean "tern-island"?'],
  [
    ['feature', '--kind', 'group', '--members', 'tern-island'],
    '"tern-island" is part of "bird-islands" already.',
  ],
  [['feature', '--geometry', 'no-such-file'], 'The file "no-such-file" cannot be read.'],
  [['article', '--date', '1909-02-29'], 'is not a date'],
  [['article', '--id', 'letters'], 'is a former id of "articles/mail"'],
])('%j is wrong use', async (args, reason) => {
  const { code, err } = await run(...args);
  expect([code, err]).toEqual([2, expect.stringContaining(reason)]);
});
