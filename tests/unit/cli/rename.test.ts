/** `rename` on a copy of the invented atlas. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyGoodAtlas, runIn } from './runCommand.ts';

let dir = '';

beforeEach(async () => {
  dir = await copyGoodAtlas();
});

afterEach(() => rm(dir, { recursive: true }));

it('writes what changed, moves the file and leaves the data clean', async () => {
  const { code, out } = await runIn(dir, ['rename', 'tern-island', 'gannet-island']);
  expect([code, out]).toEqual([
    0,
    [
      'articles/bird-islands-talks.md',
      'atlas.yaml',
      'features/port-tern.geojson',
      'ids.txt',
      'lessons/first-look.md',
      'features/gannet-island.geojson',
      'lessons/questions/gannet-island.md',
    ]
      .map((path) => `${dir}/${path}: written\n`)
      .join('') +
      ['features/tern-island.geojson', 'lessons/questions/tern-island.md']
        .map((path) => `${dir}/${path}: removed\n`)
        .join(''),
  ]);
  expect(await readdir(join(dir, 'features'))).not.toContain('tern-island.geojson');
  expect((await runIn(dir, ['check'])).out).toBe(`${dir}: no issues.\n`);
});

it('names the other texts that say the former id', async () => {
  await mkdir(join(dir, 'rebuild'));
  await writeFile(join(dir, 'rebuild/shapes.mjs'), "write('mail-boat');\n");
  await writeFile(join(dir, 'SOURCES.md'), 'mail-boat-2\n');
  const { out } = await runIn(dir, ['rename', 'mail-boat', 'packet']);
  expect(out).toContain(`These still say the former id; see for yourself: ${dir}/rebuild/shapes.mjs\n`);
});

it('writes nothing where a place is unclear', async () => {
  await writeFile(join(dir, 'features/gull-islets.geojson'), '{');
  const before = await readFile(join(dir, 'ids.txt'), 'utf8');
  const { code, out } = await runIn(dir, ['rename', 'tern-island', 'gannet-island']);
  expect(code).toBe(1);
  expect(out).toContain(`${dir}/features/gull-islets.geojson:1:2: error broken-json: `);
  expect(out).toContain('Nothing was written');
  expect(await readFile(join(dir, 'ids.txt'), 'utf8')).toBe(before);
});

it.each([
  [['rename', 'tern-iland', 'x'], 'Did you mean "features/tern-island"?'],
  [['rename', 'tern-island'], '"rename" needs more words after it.'],
  [['rename', 'tern-island', 'a', 'b'], '"rename" does not know what to do with "b".'],
])('%j is wrong use', async (args, reason) => {
  const { code, err } = await runIn(dir, args);
  expect(code).toBe(2);
  expect(err).toContain(reason);
});
