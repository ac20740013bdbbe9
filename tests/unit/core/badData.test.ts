/**
 * Every file of `fixtures/bad/` is a test. Its name lists the issues that the good atlas has once the file takes the
 * place of one of its own: `<code>@<line>.<column>+…~<what it is about>.<ext>`. The files of `any/` are checked as
 * GeoJSON that belongs to no atlas. A folder of `together/` is laid over the good atlas and lists its issues in
 * `expected.json`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGeodataFiles } from '../../../src/build/geodataFiles.ts';
import { checkSavedGeojson } from '../../../src/core/anyGeojson.ts';
import { readAtlas } from '../../../src/core/atlas.ts';
import { ISSUE_CODES } from '../../../src/core/issueCodes.ts';
import { fixturePath, goodFiles } from './fixtures.ts';

const TARGETS = {
  article: 'articles/bird-islands-talks.md',
  feature: 'features/tern-island.geojson',
  ledger: 'ids.txt',
  lesson: 'lessons/first-look.md',
  places: 'basemap/places.geojson',
  questions: 'lessons/questions/tern-island.md',
  settings: 'atlas.yaml',
};

const covered = new Set<string>();

/** What no file of a few lines can show; tested in `dataFiles.test.ts` and `publishedText.test.ts`. */
const TESTED_ELSEWHERE = ['linked-file', 'over-budget', 'quotation-differs'];

/** `unclosed-ring@32.9~hole.geojson` -> `['unclosed-ring@32.9']` */
function expectedOf(name: string): string[] {
  const [listed = ''] = name.replace(/\.\w+$/, '').split('~');
  return listed.split('+');
}

describe.each(Object.entries(TARGETS))('bad %s', (folder, target) => {
  it.each(readdirSync(fixturePath(`bad/${folder}`)))('%s', async (name) => {
    const text = readFileSync(fixturePath(`bad/${folder}/${name}`), 'utf8');
    const { source, issues } = readAtlas(await goodFiles({ [target]: text }));
    const own = issues.filter(({ file }) => file === target);
    expect(own.map(({ code, start }) => `${code}@${start.line}.${start.column}`)).toEqual(expectedOf(name));
    expect(source === null).toBe(issues.some(({ severity }) => severity === 'error'));
    for (const { code } of own) covered.add(code);
  });
});

describe('bad GeoJSON from anywhere', () => {
  it.each(readdirSync(fixturePath('bad/any')))('%s', (name) => {
    const issues = checkSavedGeojson(name, readFileSync(fixturePath(`bad/any/${name}`), 'utf8'));
    expect(issues.map(({ code, start }) => `${code}@${start.line}.${start.column}`)).toEqual(
      expectedOf(name),
    );
    for (const { code } of issues) covered.add(code);
  });
});

interface Expected {
  remove?: string[];
  issues: string[];
}

describe('bad together', () => {
  it.each(readdirSync(fixturePath('bad/together')))('%s', async (name) => {
    const folder = fixturePath(`bad/together/${name}`);
    const expected = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')) as Expected;
    const removed = Object.fromEntries((expected.remove ?? []).map((path) => [path, null]));
    const changed = Object.fromEntries(await readGeodataFiles(folder));
    const { issues } = readAtlas(await goodFiles({ ...removed, ...changed }));
    const found = issues.map(({ file, start, code }) => `${file}:${start.line}:${start.column} ${code}`);
    expect(found).toEqual(expected.issues);
    for (const { code } of issues) covered.add(code);
  });
});

it('covers every issue code', () => {
  const missing = Object.keys(ISSUE_CODES).filter((code) => !covered.has(code));
  expect(missing.sort()).toEqual(TESTED_ELSEWHERE);
});
