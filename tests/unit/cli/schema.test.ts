/** `schema` on a copy of the invented atlas. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyGoodAtlas, runIn } from './runCommand.ts';

let dir = '';

beforeEach(async () => {
  dir = await copyGoodAtlas();
  await writeFile(join(dir, 'README.md'), '# Birds\n\n## Issue codes\n');
});

afterEach(() => rm(dir, { recursive: true }));

const read = (path: string) => readFile(join(dir, path), 'utf8');

it('writes what is missing, and then nothing more', async () => {
  const { code, out } = await runIn(dir, ['schema']);
  expect(code).toBe(0);
  expect(out).toContain(`${dir}/schema/basemap-waters.schema.json: written\n`);
  expect(out).toContain(`${dir}/README.md: written\n`);
  expect(await read('schema/feature.schema.json')).toContain('"viewpoint:north"');
  const current = `${dir}: the schemas and the list of issue codes are current.\n`;
  expect(await runIn(dir, ['schema'])).toEqual({ code: 0, out: current, err: '' });
  expect(await runIn(dir, ['schema', '--check'])).toEqual({ code: 0, out: current, err: '' });
});

it('with --check names each stale file and what to do, and writes nothing', async () => {
  await runIn(dir, ['schema']);
  const settings = await read('atlas.yaml');
  await writeFile(join(dir, 'atlas.yaml'), settings.replace('id: north', 'id: shore'));
  await writeFile(join(dir, 'README.md'), '# Birds\n\n## Issue codes\n\nold\n');
  const { code, out } = await runIn(dir, ['schema', '--check']);
  expect([code, out]).toEqual([
    1,
    `${dir}/schema/feature.schema.json: stale\n${dir}/README.md: stale\n\nRun "npm run geodata -- schema" and commit what it writes.\n`,
  ]);
  expect(await read('README.md')).toContain('\nold\n');
});
