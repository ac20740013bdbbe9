/** `check` beyond the files of an atlas: anything by name, by standard input, for GitHub, against a published text. */
import { mkdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyGoodAtlas, runIn } from './runCommand.ts';

let dir: string;
const OPEN = '{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1]]]}';
const CLOSED = '{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1], [0, 0]]]}';

beforeEach(async () => {
  dir = await copyGoodAtlas();
});
afterEach(() => rm(dir, { recursive: true }));

it('takes standard input', async () => {
  const { code, out } = await runIn(dir, ['check', '-'], [OPEN.slice(0, 20), OPEN.slice(20)]);
  expect(code).toBe(1);
  expect(out).toContain('standard input:1:53: error unclosed-ring: ');
  expect(out).toContain('[/coordinates/0/3 #map=10/1.0000/0.0000]');
  expect((await runIn(dir, ['check', '-', '--fix'], [OPEN])).code).toBe(2);
});

it('takes files with spaces and folders elsewhere', async () => {
  const elsewhere = join(dir, 'my maps');
  await mkdir(elsewhere);
  await writeFile(join(elsewhere, 'a coast.geojson'), OPEN);
  for (const word of [elsewhere, join(elsewhere, 'a coast.geojson')]) {
    const { code, out } = await runIn(dir, ['check', word]);
    expect(code).toBe(1);
    expect(out).toContain(`${elsewhere}/a coast.geojson:1:53: error unclosed-ring: `);
  }
});

it('mends a file elsewhere and leaves the rest of it to the byte', async () => {
  const file = join(dir, 'a.geojson');
  await writeFile(file, OPEN);
  const { code, out } = await runIn(dir, ['check', file, '--fix']);
  expect(out).toBe(`${file}: mended\n${file}: no issues.\n`);
  expect(code).toBe(0);
  expect(await readFile(file, 'utf8')).toBe(CLOSED);
});

it('mends the files of the atlas that are named, and no others', async () => {
  const paths = ['features/tern-island.geojson', 'features/port-tern.geojson'].map((path) => join(dir, path));
  const before = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  await Promise.all(paths.map((path, index) => writeFile(path, `\uFEFF${before[index] ?? ''}`)));
  const { code, out } = await runIn(dir, ['check', paths[0] ?? '', '--fix']);
  expect(code).toBe(0);
  expect(out).toContain(`${paths[0] ?? ''}: mended (byte-order-mark 1×)\n`);
  expect(await readFile(paths[0] ?? '', 'utf8')).toBe(before[0]);
  expect(await readFile(paths[1] ?? '', 'utf8')).toBe(`\uFEFF${before[1] ?? ''}`);
});

it('writes annotations for GitHub', async () => {
  const file = join(dir, 'features/tern-island.geojson');
  await writeFile(file, (await readFile(file, 'utf8')).replace('"island"', '"100%,\\nland"'));
  const { out } = await runIn(dir, ['check', '--github']);
  const [line = ''] = out.split('\n');
  expect(line).toContain(
    `::error file=${file},line=5,endLine=5,col=13,title=unknown-kind::"100%25, land" is not`,
  );
});

it('says that a link is no file', async () => {
  const path = join(dir, 'features/tern-island.geojson');
  await writeFile(join(dir, 'outside.geojson'), await readFile(path));
  await rm(path);
  await symlink('../outside.geojson', path);
  const { code, out } = await runIn(dir, ['check']);
  expect(code).toBe(1);
  expect(out).toContain('features/tern-island.geojson:1:1: error linked-file: ');
});

it('reads more than 50 MB only where that is wished for', async () => {
  const file = join(dir, 'large.geojson');
  await writeFile(file, CLOSED);
  // White space of no weight on disk would be NUL: a fault that must be found behind all pieces.
  await truncate(file, 60_000_000);
  const refused = await runIn(dir, ['check', file]);
  expect(refused.code).toBe(2);
  expect(refused.err).toContain(
    'is larger than 50 MB. Simplify it or split it for a map; to check it all the same, add --large.',
  );
  const { code, out } = await runIn(dir, ['check', file, '--large']);
  expect(code).toBe(1);
  expect(out).toContain('large.geojson:1:69: error broken-json: ');
});

it('compares an article with the published text', async () => {
  const source = join(dir, 'published.txt');
  const article = 'articles/mail.md';
  await writeFile(source, 'Nothing like it.');
  const { code, out } = await runIn(dir, ['check', article, '--source', source]);
  expect(code).toBe(1);
  expect(out).toContain(`${dir}/${article}:`);
  expect(out).toContain('error quotation-differs: ');
  expect((await runIn(dir, ['check', '--source', source])).code).toBe(2);
  expect((await runIn(dir, ['check', article, '--source', join(dir, 'nowhere.txt')])).code).toBe(2);
});

it('tells of an article that cannot be compared', async () => {
  const source = join(dir, 'published.txt');
  const article = join(dir, 'articles/mail.md');
  await writeFile(source, 'Nothing like it.');
  await writeFile(article, (await readFile(article, 'utf8')).replaceAll(/^> ?/gm, ''));
  const { code, out } = await runIn(dir, ['check', article, '--source', source]);
  expect(code).toBe(1);
  expect(out).toContain('error missing-quotation: ');
  expect((await runIn(dir, ['check', article, '--source', source, '--fix'])).code).toBe(2);
});

it('mends nothing where bytes cannot be read: they would be lost', async () => {
  for (const path of ['articles/mail.md', 'basemap/lakes.geojson', 'ids.txt', 'coast.geojson']) {
    const file = join(dir, path);
    const text = path === 'coast.geojson' ? OPEN : await readFile(file, 'utf8');
    const bytes = Buffer.from(text.replaceAll('\n', '\r\n').replace(/[a-z]/, '\u00e9'), 'latin1');
    await writeFile(file, bytes);
    const { out } = await runIn(dir, ['check', file, '--fix']);
    expect(out).toContain('error bad-encoding: ');
    expect(await readFile(file)).toEqual(bytes);
  }
});

it.each([
  ['check', '--fix'],
  ['format'],
  ['rename', 'port-tern', 'tern-port'],
  ['new', 'article', '--id', 'x', '--title', 'x'],
])('%s %s writes nothing through a link', async (...args) => {
  const outside = join(dir, 'outside.geojson');
  const link = join(dir, 'features/gull-islets.geojson');
  const text = `\uFEFF${await readFile(link, 'utf8')}`;
  await writeFile(outside, text);
  await rm(link);
  await symlink('../outside.geojson', link);
  const { code, err } = await runIn(dir, args);
  expect(code).toBe(2);
  expect(err).toContain('features/gull-islets.geojson" is a link.');
  expect(await readFile(outside, 'utf8')).toBe(text);
});

it('refuses what cannot be meant', async () => {
  for (const args of [
    ['--json', '--github'],
    ['--fix', '--json'],
    ['nowhere.geojson'],
    ['features/nowhere.geojson'],
  ]) {
    expect((await runIn(dir, ['check', ...args])).code).toBe(2);
  }
});
