/** `diff` in a real repository. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FileChange } from '../../../src/core/changes/changes.ts';
import { copyGoodAtlas, runIn } from './runCommand.ts';

const FEATURE = 'features/tern-island.geojson';
let repository = '';
let dir = '';

async function git(...args: string[]): Promise<string> {
  const own = ['-c', 'user.name=Tern', '-c', 'user.email=tern@birds.example', '-c', 'commit.gpgsign=false'];
  return (await promisify(execFile)('git', [...own, ...args], { cwd: repository })).stdout;
}

beforeEach(async () => {
  repository = await mkdtemp(join(tmpdir(), 'diff-'));
  dir = join(repository, 'my data');
  await rename(await copyGoodAtlas(), dir);
  await git('init', '--quiet');
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'The <coast> as surveyed');
});

afterEach(() => rm(repository, { recursive: true }));

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(dir, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(dir, file), text.replace(from, to));
}

const run = (...args: string[]) => runIn(dir, ['diff', ...args]);

async function page(...args: string[]): Promise<string> {
  const file = join(repository, 'out', 'changes.html');
  expect(await run(...args, '--html', file)).toMatchObject({ code: 0, err: `${file}: written\n` });
  return readFile(file, 'utf8');
}

it('says that nothing changed', async () => {
  expect(await run()).toEqual({ code: 0, out: `${dir}: nothing changed since HEAD.\n`, err: '' });
});

it('tells what changed since a revision', async () => {
  await edit(FEATURE, '[-29.75, -19.9]', '[-29.748, -19.9]');
  await writeFile(join(dir, 'features/.hidden.geojson'), 'x');
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'Second');
  await edit(FEATURE, '"Tern Island"', '"Tern Rock"');
  const name = `${dir}/${FEATURE}: name:en: “Tern Island” → “Tern Rock”\n`;
  expect(await run()).toEqual({ code: 0, out: name, err: '' });
  const since = (await run('HEAD~1')).out;
  expect(since).toMatch(/1 vertex moved \(209 m\); area .*\n/);
  expect(since).toContain(name);
});

it('gives programs the changes as data', async () => {
  await rm(join(dir, 'features/mail-boat.geojson'));
  await writeFile(join(dir, 'features/größe.geojson'), 'x\n');
  const changes = JSON.parse((await run('--json')).out) as FileChange[];
  expect(changes.map(({ file, type }) => [file, type])).toEqual([
    ['features/größe.geojson', 'added'],
    ['features/mail-boat.geojson', 'removed'],
  ]);
});

it.each([
  ['--upload-pack=x', 'has no option'],
  ['nothing-of-this-name', 'There is no git revision "nothing-of-this-name"'],
  ['HEAD..HEAD', 'There is no git revision'],
  ['HEAD:my data', 'There is no git revision'],
  ['', 'is not a git revision'],
])('%j is no revision', async (revision, reason) => {
  const { code, out, err } = await run(revision);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(reason);
});

it('takes no revision for an option of git', async () => {
  const { code, err } = await run('--', '--output=stolen');
  expect(code).toBe(2);
  expect(err).toContain('"--output=stolen" is not a git revision.');
});

it('takes no revision for what git knows but is no commit', async () => {
  const { code, err } = await run('^HEAD');
  expect(code).toBe(2);
  expect(err).toContain('There is no git revision "^HEAD".');
});

it('says where there is no repository, and where it has no commit', async () => {
  await rm(join(repository, '.git'), { recursive: true });
  expect((await run()).err).toContain('is not in a git repository');
  await git('init', '--quiet');
  expect(await run()).toMatchObject({ code: 2, err: expect.stringContaining('has no commit yet') as string });
});

it('a folder that was not there before is all added', async () => {
  await rename(dir, join(repository, 'moved'));
  dir = join(repository, 'moved');
  const { out } = await run();
  expect(out).toContain(`${dir}/${FEATURE}: added\n`);
  expect(out).not.toContain('removed');
});

it('--html writes a page with a map, and nothing that loads or runs', async () => {
  await edit(FEATURE, '[-29.75, -19.9]', '[-29.748, -19.9]');
  const html = await page();
  expect(html).toContain('<h2>Tern Island</h2>');
  expect(html).toContain('<figure>');
  expect(html).toContain('>area gained</li>');
  expect(html).toContain('The &lt;coast&gt; as surveyed');
  expect(html).toContain('Both shores claim the Bird Islands.');
  expect(html).not.toMatch(/(?:src|href)="(?!#)/);
  expect(html).not.toMatch(/url\((?!#)/);
  expect(html).not.toMatch(/https?:/);
  expect(html.length).toBeLessThan(60_000);
});

it('--html shows signs that turn the reading direction round', async () => {
  await edit(FEATURE, 'Tern Island', 'Tern \u202edetsurt');
  expect(await page()).toContain('\\u202edetsurt');
});

it('--html shows hostile texts as texts', async () => {
  const evil = '</title></style><script>alert(1)</script><img src=x onerror=alert(1)>';
  await edit(FEATURE, '"Tern Island"', JSON.stringify(`${evil}" onload="alert(2)`));
  await edit('atlas.yaml', 'en: Bird Atlas', `en: '${evil}'`);
  await edit('articles/mail.md', 'was late', `was \\${evil.replaceAll('<', '\\<')}`);
  await writeFile(join(dir, 'basemap/<script>.geojson'), evil);
  const html = await page();
  expect(html).not.toContain('<script');
  expect(html).not.toContain('<img');
  expect(html.match(/<\/(?:style|title)>/g)).toEqual(['</title>', '</style>']);
  expect(html).not.toMatch(/<[^>]*" onload=/);
});

it('--html draws what came, went and cannot be drawn', async () => {
  await rm(join(dir, 'features/gull-islets.geojson'));
  await edit('features/port-tern.geojson', '[', '[[[');
  await edit('basemap/places.geojson', '"minzoom": ', '"minzoom": 1');
  await edit('features/tern-pipeline.geojson', '"LineString"', '"MultiPoint"');
  await edit('ids.txt', 'features/mail-boat\n', '');
  const html = await page();
  expect(html).toContain('Gull Islets');
  expect(html).toContain('it cannot be read');
  expect(html).toContain('id features/mail-boat removed');
  expect(html).not.toMatch(/NaN|undefined|Infinity|\[object/);
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, id] of html.matchAll(/(?:href="|url\()#([^")]*)/g)) expect(ids).toContain(id);
});

it('says that git is missing', async () => {
  const path = process.env['PATH'];
  process.env['PATH'] = '';
  try {
    expect((await run()).err).toContain('The program "git" was not found.');
  } finally {
    process.env['PATH'] = path;
  }
});
