/**
 * Two people's work on one atlas, joined by git alone: a real repository, two branches, one merge. What is in one line, or
 * in lines next to each other, git leaves to a person, and the checks say what it is about.
 */
import { execFile } from 'node:child_process';
import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyGoodAtlas, runIn } from './runCommand.ts';

/** What one side does: a stretch of a file (empty: its end) and what takes its place. */
type Change = [file: string, from: string, to: string];

let dir = '';

const NO_SETTINGS = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
const WHO = [
  '-c',
  'user.name=Somebody',
  '-c',
  'user.email=somebody@birds.example',
  '-c',
  'commit.gpgsign=false',
];

async function git(...args: string[]): Promise<void> {
  await promisify(execFile)('git', [...WHO, ...args], { cwd: dir, env: { ...process.env, ...NO_SETTINGS } });
}

beforeEach(async () => {
  dir = await copyGoodAtlas();
  await copyFile(new URL('../../../.gitattributes', import.meta.url), join(dir, '.gitattributes'));
  await git('init', '--quiet', '--initial-branch=ours');
  await git('add', '.');
  await git('commit', '--quiet', '--message', 'The atlas');
});

afterEach(() => rm(dir, { recursive: true }));

const read = (path: string) => readFile(join(dir, path), 'utf8');

async function edit(changes: Change[]): Promise<void> {
  for (const [file, from, to] of changes) {
    const text = await read(file).catch(() => '');
    expect(text).toContain(from);
    await writeFile(join(dir, file), from === '' ? text + to : text.replace(from, () => to));
  }
  await commit();
}

async function commit(): Promise<void> {
  await git('add', '.');
  await git('commit', '--quiet', '--allow-empty', '--message', 'A change');
}

/** Makes the changes on two branches and merges them; true where git could do that by itself. */
async function merge(ours: Change[], theirs: Change[]): Promise<boolean> {
  await git('checkout', '--quiet', '-b', 'theirs');
  await edit(theirs);
  await git('checkout', '--quiet', 'ours');
  await edit(ours);
  return git('merge', '--quiet', '--message', 'Both', 'theirs').then(
    () => true,
    () => false,
  );
}

const check = async () => (await runIn(dir, ['check'])).out.replaceAll(`${dir}/`, '');
const CLEAN = () => `${dir}: no issues.\n`;

const ISLAND = 'features/tern-island.geojson';
const SHORE = 'features/north-shore.geojson';
/** The first three corners of the shore's ring, and the fourth. */
const [A, B, C, D] = ['[-30.5, -18.5],', '[-28.5, -18.5]', '[-28.5, -18]', '[-30.5, -18]'];

it('different vertices of one ring, with one between them: clean', async () => {
  expect(await merge([[SHORE, B, '[-28.4, -18.4]']], [[SHORE, D, '[-30.4, -18.1]']])).toBe(true);
  expect(await read(SHORE)).toContain(
    '[-30.5, -18.5],\n        [-28.4, -18.4],\n        [-28.5, -18],\n        [-30.4, -18.1],\n        [-30.5, -18.5]\n',
  );
  expect(await check()).toBe(CLEAN());
});

it('the same vertex: a conflict, and check says which', async () => {
  expect(await merge([[SHORE, C, '[-28.4, -18]']], [[SHORE, C, '[-28.6, -18]']])).toBe(false);
  expect(await check()).toMatch(
    /^features\/north-shore\.geojson:16:1: error merge-conflict: .*: geometry of "north-shore": outer ring, vertex 3\. .*\n\n1 error, 0 warnings\.\n$/,
  );
});

it('the same change of one vertex on both sides: clean', async () => {
  const change: Change = [SHORE, C, '[-28.4, -18]'];
  expect(await merge([change], [change])).toBe(true);
  expect(await check()).toBe(CLEAN());
});

it('vertices that are neighbours: a conflict of the two', async () => {
  expect(await merge([[SHORE, B, '[-28.4, -18.4]']], [[SHORE, C, '[-28.4, -18]']])).toBe(false);
  expect(await check()).toContain('geometry of "north-shore": outer ring, vertices 2 to 3.');
});

const ADDED: Change = [SHORE, A, `${A}\n        [-29, -18.6],`];

it('a vertex added beside one that the other side moved: a conflict of the two', async () => {
  expect(await merge([ADDED], [[SHORE, B, '[-28.4, -18.4]']])).toBe(false);
  expect(await check()).toContain('geometry of "north-shore": outer ring, vertices 2 to 3.');
});

it('a vertex added with one between it and the one that the other side moved: clean', async () => {
  expect(await merge([ADDED], [[SHORE, C, '[-28.4, -18]']])).toBe(true);
  expect(await read(SHORE)).toContain(
    '[-30.5, -18.5],\n        [-29, -18.6],\n        [-28.5, -18.5],\n        [-28.4, -18],\n',
  );
  expect(await check()).toBe(CLEAN());
});

it('a field each, with a line between them: clean', async () => {
  const name: Change = [ISLAND, '"アジサシ島"', '"アジサシ"'];
  const source: Change = [ISLAND, 'Invented pilot book, 1902', 'Invented pilot book, 1903'];
  expect(await merge([name], [source])).toBe(true);
  expect(await read(ISLAND)).toContain('"name:ja": "アジサシ",\n');
  expect(await read(ISLAND)).toContain('"description:source": "Invented pilot book, 1903",\n');
  expect(await check()).toBe(CLEAN());
});

it('the same field: a conflict, and check says which', async () => {
  const one: Change = [ISLAND, '"アジサシ島"', '"アジサシ"'];
  expect(await merge([one], [[ISLAND, '"アジサシ島"', '"アジサシのしま"']])).toBe(false);
  expect(await check()).toContain('changed this: "name:ja" of "tern-island".');
});

it('fields that stand next to each other: a conflict of the two', async () => {
  const japanese: Change = [ISLAND, '"アジサシ島"', '"アジサシ"'];
  const french: Change = [ISLAND, '"Île aux Sternes"', '"Île des Sternes"'];
  expect(await merge([japanese], [french])).toBe(false);
  expect(await check()).toContain('changed this: "name:ja" of "tern-island"; "name:fr" of "tern-island".');
});

it('a field and a vertex: clean', async () => {
  expect(await merge([[SHORE, '"North Shore"', '"Northern Shore"']], [[SHORE, C, '[-28.4, -18]']])).toBe(
    true,
  );
  expect(await check()).toBe(CLEAN());
});

it('two passages of one article: clean', async () => {
  const talks = 'articles/bird-islands-talks.md';
  const note: Change = [talks, '"Near" is the envoy', '“Near” is the envoy'];
  expect(await merge([note], [[talks, 'title:en: The pipeline', 'title:en: A pipeline']])).toBe(true);
  expect(await check()).toBe(CLEAN());
});

/** A new place, with its line in the ledger. */
function added(id: string, after: string, lng: number): Change[] {
  const properties = { kind: 'place', 'name:en': id, certainty: 'documented', source: 'Invented, 2026' };
  const members = Object.entries(properties).map(([key, value]) => `    "${key}": "${value}"`);
  const text = `{
  "type": "Feature",
  "id": "${id}",
  "properties": {
${members.join(',\n')}
  },
  "geometry": {
    "type": "Point",
    "coordinates": [${lng}, -19]
  }
}
`;
  return [
    [`features/${id}.geojson`, '', text],
    ['ids.txt', `features/${after}\n`, `features/${after}\nfeatures/${id}\n`],
  ];
}

it('two new features whose ids stand far apart in the ledger: clean', async () => {
  expect(await merge(added('auk', 'tern-pipeline', -29.5), added('crow', 'bird-strait-line', -29.6))).toBe(
    true,
  );
  expect(await check()).toContain('not-canonical');
  await runIn(dir, ['format']);
  expect(await check()).toBe(CLEAN());
});

it('two new features whose ids stand next to each other: clean, and sorted by format', async () => {
  const [ours, theirs] = [added('owl', 'north-shore', -29.5), added('ostrich', 'north-shore', -29.6)];
  expect(await merge(ours, theirs)).toBe(true);
  expect(await read('ids.txt')).toContain('features/north-shore\nfeatures/owl\nfeatures/ostrich\n');
  expect(await check()).toMatch(/^ids\.txt:\d+:\d+: warning not-canonical: .*\n\n0 errors, 1 warning\.\n$/);
  await runIn(dir, ['format']);
  expect(await read('ids.txt')).toContain('features/north-shore\nfeatures/ostrich\nfeatures/owl\n');
  expect(await check()).toBe(CLEAN());
});

it('two new features whose ids stand next to each other, without the attribute: a conflict of the ledger', async () => {
  await edit([['.gitattributes', '**/ids.txt merge=union\n', '']]);
  const [ours, theirs] = [added('owl', 'north-shore', -29.5), added('ostrich', 'north-shore', -29.6)];
  expect(await merge(ours, theirs)).toBe(false);
  expect(await check()).toContain('changed this: "features/owl"; "features/ostrich".');
});

it('a feature renamed on one side and moved on the other: clean', async () => {
  await git('checkout', '--quiet', '-b', 'theirs');
  await edit([[SHORE, C, '[-28.4, -18]']]);
  await git('checkout', '--quiet', 'ours');
  await runIn(dir, ['rename', 'north-shore', 'shore']);
  await commit();
  await git('merge', '--quiet', '--message', 'Both', 'theirs');
  expect(await read('features/shore.geojson')).toContain('[-28.4, -18]');
  expect(await check()).toBe(CLEAN());
});

/** Moves a vertex of a member, which moves the point of its group with it. */
async function moveMember(file: string, from: string, to: string): Promise<void> {
  await edit([[file, from, to]]);
  await runIn(dir, ['format']);
  await commit();
}

it('two members of a group moved: their files merge, the points of the group are written anew', async () => {
  await git('checkout', '--quiet', '-b', 'theirs');
  await moveMember('features/gull-islets.geojson', '[-29.2, -19.8],\n', '[-29.19, -19.81],\n');
  await git('checkout', '--quiet', 'ours');
  await moveMember(ISLAND, '[-29.75, -19.9]', '[-29.74, -19.9]');
  await expect(git('merge', '--quiet', '--message', 'Both', 'theirs')).rejects.toThrow();
  expect(await check()).toMatch(
    /^features\/bird-islands\.geojson:\d+:1: error merge-conflict: .*points of the group "bird-islands" \(keep either side/,
  );
  await git('checkout', '--ours', 'features/bird-islands.geojson');
  await runIn(dir, ['format']);
  expect(await check()).toBe(CLEAN());
});
