/** Patches, as git itself takes them. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { spentMs } from '../../spentTime.ts';
import { formatPatch } from '../../../../src/core/changes/unifiedPatch.ts';

const PREFIX = 'geodata/';
/** The settings of whoever runs the tests have no say. */
const ENV = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
let repository = '';

beforeAll(async () => {
  repository = await mkdtemp(join(tmpdir(), 'patch-'));
  await promisify(execFile)('git', ['init', '--quiet'], { cwd: repository, env: ENV });
});
afterAll(() => rm(repository, { recursive: true }));

async function writeFiles(files: ReadonlyMap<string, string>): Promise<void> {
  await rm(join(repository, PREFIX), { recursive: true, force: true });
  for (const [path, text] of files) {
    const file = join(repository, PREFIX, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

async function readFiles(): Promise<Map<string, string>> {
  const root = join(repository, PREFIX);
  const found = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.map(async (file) => [file.slice(root.length), await readFile(file, 'utf8')] as const),
    ),
  );
}

/** What git makes of files with the patch to others. */
async function applied(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  await writeFiles(before);
  await writeFile(join(repository, 'a.patch'), formatPatch(before, after, PREFIX));
  for (const options of [['--check'], []])
    await promisify(execFile)('git', ['apply', ...options, 'a.patch'], { cwd: repository, env: ENV });
  return readFiles();
}

const sorted = (files: ReadonlyMap<string, string>) => [...files].sort(([a], [b]) => (a < b ? -1 : 1));

it('is a unified diff with three lines of context', () => {
  const lines = Array.from({ length: 30 }, (_, index) => `line ${index + 1}\n`);
  const changed = lines.with(4, 'five\n').toSpliced(20, 1).toSpliced(10, 0, 'new\n');
  const before = new Map([
    ['features/a.geojson', lines.join('')],
    ['b', 'same'],
    ['c', 'gone'],
  ]);
  const after = new Map([
    ['features/a.geojson', changed.join('')],
    ['b', 'same'],
    ['d', 'there\r\n'],
  ]);
  expect(formatPatch(before, after, PREFIX)).toBe(`diff --git a/geodata/c b/geodata/c
deleted file mode 100644
--- a/geodata/c
+++ /dev/null
@@ -1 +0,0 @@
-gone
\\ No newline at end of file
diff --git a/geodata/d b/geodata/d
new file mode 100644
--- /dev/null
+++ b/geodata/d
@@ -0,0 +1 @@
+there\r
diff --git a/geodata/features/a.geojson b/geodata/features/a.geojson
--- a/geodata/features/a.geojson
+++ b/geodata/features/a.geojson
@@ -2,12 +2,13 @@
 line 2
 line 3
 line 4
-line 5
+five
 line 6
 line 7
 line 8
 line 9
 line 10
+new
 line 11
 line 12
 line 13
@@ -18,7 +19,6 @@
 line 18
 line 19
 line 20
-line 21
 line 22
 line 23
 line 24
`);
  expect(formatPatch(before, before, PREFIX)).toBe('');
  expect(formatPatch(new Map(), new Map([['e', '']]), PREFIX)).toBe(
    'diff --git a/geodata/e b/geodata/e\nnew file mode 100644\n',
  );
});

const letter = fc.constantFrom(
  'a\n',
  'b\n',
  '\n',
  'c \n',
  'd\r\n',
  '-- \n',
  '+++ x\n',
  '@@ -1 +1 @@\n',
  '\\ e\n',
  'ж\u2028\f\n',
);
const text = fc
  .tuple(fc.array(letter, { maxLength: 30 }), fc.constantFrom('', 'end', 'end\r'))
  .map(([lines, end]) => lines.join('') + end);
/** Some lines of a text replaced, and perhaps its last line end gone or there. */
const pair = fc
  .tuple(
    text,
    fc.array(fc.tuple(fc.nat(30), fc.nat(3), fc.array(letter, { maxLength: 2 })), { maxLength: 4 }),
    fc.boolean(),
  )
  .map(([before, edits, isCut]) => {
    const lines = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
    for (const [at, count, more] of edits) lines.splice(at % (lines.length + 1), count, ...more);
    const after = lines.join('').replace(/end\r?(?=.)/s, 'end\n');
    return [before, isCut ? after.replace(/\r?\n$/, '') : after] as const;
  });
const states = fc.array(
  fc.record({ texts: pair, kind: fc.constantFrom('edited', 'edited', 'added', 'removed') }),
  {
    minLength: 1,
    maxLength: 6,
  },
);

it('is taken by git, and gives the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(states, async (list) => {
      const files = list.map(({ texts, kind }, index) => ({
        path: `features/f-${index}.geojson`,
        texts,
        kind,
      }));
      const side = (isAfter: boolean) =>
        new Map(
          files.flatMap(({ path, texts: [old, now], kind }) =>
            kind === (isAfter ? 'removed' : 'added') ? [] : [[path, isAfter ? now : old] as const],
          ),
        );
      const [before, after] = [side(false), side(true)];
      if (formatPatch(before, after, PREFIX) === '') expect(sorted(before)).toEqual(sorted(after));
      else expect(sorted(await applied(before, after))).toEqual(sorted(after));
    }),
    { numRuns: 60 },
  );
});

it.each([
  ['an empty file that comes', null, ''],
  ['an empty file that goes', '', null],
  ['a file that is emptied', 'a\nb', ''],
  ['a file that is filled', '', 'a\nb'],
  ['a line end that goes', 'a\n', 'a'],
  ['a line end that comes', 'a', 'a\n'],
  ['line ends of another kind', 'a\r\nb\r\n', 'a\nb\n'],
])('knows %s', async (_, old, now) => {
  const files = (value: string | null) =>
    new Map([['keep', 'k'], ...(value === null ? [] : [['a', value] as const])]);
  expect(sorted(await applied(files(old), files(now)))).toEqual(sorted(files(now)));
});

it('takes no path that git would write in another way, or that leads elsewhere', () => {
  for (const path of [
    'a b',
    'ж',
    'a"b',
    'a\\b',
    'a\nb',
    '../a',
    'a/../b',
    '/a',
    'a//b',
    'a/',
    '.',
    '..',
    'a/.',
    '',
  ]) {
    expect(() => formatPatch(new Map(), new Map([[path, 'x']]), ''), path).toThrow();
  }
  expect(() => formatPatch(new Map(), new Map([['/a', 'x']]), PREFIX)).toThrow();
  expect(formatPatch(new Map(), new Map([['.a/b..c', 'x']]), '')).toContain('+++ b/.a/b..c\n');
});

it('is quick for a long file', () => {
  const lines = Array.from({ length: 20_000 }, (_, index) => `[${index}, 1],\n`);
  const start = spentMs();
  const patch = formatPatch(
    new Map([['a', lines.join('')]]),
    new Map([['a', lines.with(9000, 'x\n').join('')]]),
    '',
  );
  expect(spentMs() - start).toBeLessThan(500);
  expect(patch.split('\n')).toHaveLength(13);
});
