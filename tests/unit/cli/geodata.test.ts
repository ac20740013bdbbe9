/** The command line of the data. */
import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyGoodAtlas, runIn } from './runCommand.ts';

const FEATURE = 'features/tern-island.geojson';
let dir = '';

beforeEach(async () => {
  dir = await copyGoodAtlas();
});

afterEach(() => rm(dir, { recursive: true }));

const run = (...args: string[]) => runIn(dir, args);

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(dir, file), 'utf8');
  await writeFile(join(dir, file), text.replace(from, to));
}

it('check says that clean data is clean', async () => {
  expect(await run('check')).toEqual({ code: 0, out: `${dir}: no issues.\n`, err: '' });
});

it('check lists every issue with its place and counts them', async () => {
  await edit(FEATURE, '"island"', '"iland"');
  await edit('atlas.yaml', 'format: 1', 'format: 2');
  const { code, out } = await run('check');
  expect(code).toBe(1);
  expect(out).toContain(`${dir}/${FEATURE}:5:13: error unknown-kind: `);
  expect(out).toContain(`${dir}/atlas.yaml:2:9: error unsupported-format: `);
  expect(out).toContain('2 errors, 0 warnings.');
  await edit('atlas.yaml', 'format: 2', 'format: 1');
  expect((await run('check')).out).toContain('1 error, 0 warnings.');
});

it('check puts the words of a file in quotation marks once', async () => {
  await edit(FEATURE, '"island",', '"island"');
  expect((await run('check')).out).toContain('There should be a comma before "name:en".');
});

it('check --json gives issues to programs', async () => {
  await edit(FEATURE, '"island"', '"iland"');
  const issues = JSON.parse((await run('check', '--json')).out) as unknown;
  expect(issues).toMatchObject([
    { code: 'unknown-kind', file: join(dir, FEATURE), start: { line: 5, column: 13 } },
  ]);
});

it('check of some files lists only theirs', async () => {
  await edit(FEATURE, '"island"', '"iland"');
  expect((await run('check', join(dir, 'atlas.yaml'))).code).toBe(0);
  expect((await run('check', join(dir, FEATURE))).code).toBe(1);
  expect((await run('check', 'nothing.yaml')).code).toBe(2);
});

it('format writes the common form, format --check only tells', async () => {
  const before = await readFile(join(dir, FEATURE), 'utf8');
  await edit(FEATURE, '    "kind"', '  "kind"');
  expect((await run('format', '--check')).code).toBe(1);
  expect(await readFile(join(dir, FEATURE), 'utf8')).not.toBe(before);
  expect(await run('format')).toMatchObject({ code: 0, out: `${dir}/${FEATURE}: written\n` });
  expect(await readFile(join(dir, FEATURE), 'utf8')).toBe(before);
});

it('schema writes the schemas and leaves a folder without README alone', async () => {
  expect((await run('schema')).code).toBe(0);
  const schema = JSON.parse(await readFile(join(dir, 'schema/atlas.schema.json'), 'utf8')) as object;
  expect(schema).toHaveProperty('properties.viewpoints');
});

it.each([
  [[], 'Say what to do.'],
  [['chekc'], 'There is no command "chekc".'],
  [['check', '--jason'], '"check" has no option "--jason".'],
  [['schema', 'a.geojson'], '"schema" does not know what to do with "a.geojson".'],
])('%j is wrong use', async (args, reason) => {
  const { code, out, err } = await run(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(reason);
});

it('--help shows the commands', async () => {
  const { code, out } = await run('--help');
  expect(code).toBe(0);
  expect(out).toContain('GEODATA=<folder>');
});

it('a folder that is not there is wrong use', async () => {
  const { code, err } = await runIn(join(dir, 'no'), ['check']);
  expect(code).toBe(2);
  expect(err).toContain('There is no folder');
});

it('runs as a program and leaves its exit code', async () => {
  const script = fileURLToPath(new URL('../../../src/cli/geodata.mjs', import.meta.url));
  const start = () =>
    promisify(execFile)(process.execPath, [script, 'check'], { env: { ...process.env, GEODATA: dir } });
  expect((await start()).stdout).toContain('no issues');
  await edit(FEATURE, '"island"', '"iland"');
  await expect(start()).rejects.toMatchObject({ code: 1 });
});
