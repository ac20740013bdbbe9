/**
 * CONTRIBUTING.md as a contributor follows it: every change and every command of its walk, as written and in order, in a
 * repository of its own. A `diff` block is made in the file that it names; the lines of a `sh` block are run.
 */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const CONTRIBUTING = readFileSync(`${ROOT}CONTRIBUTING.md`, 'utf8');
/** What follows is about code: those commands are run by the checks themselves. */
const WALK = CONTRIBUTING.slice(0, CONTRIBUTING.indexOf('\n## Code\n'));

/** What is not run: it needs the network or another directory, or never ends. */
const NOT_RUN = [
  'git clone https://github.com/YOUR-NAME/passage-atlas.git',
  'cd passage-atlas',
  'npm ci',
  'npm start',
  'git push -u origin shikotan-coast',
  'git remote add upstream https://github.com/OWNER/passage-atlas.git',
  'git fetch upstream',
];

type Step = { kind: 'edit'; text: string } | { kind: 'run'; text: string; code: number };

const steps = [...WALK.matchAll(/^( *)```(sh|diff)\n([^]*?)^ *```$/gm)].flatMap(
  ([, indent = '', language, body = '']): Step[] => {
    const text = body.replace(new RegExp(`^${indent}`, 'gm'), '');
    if (language === 'diff') return [{ kind: 'edit', text }];
    const lines = text.split('\n').filter((line) => line !== '');
    return lines.map((line) => {
      const [, command = line, code = '0'] = /^(.*?)\s+# exit code (\d)$/.exec(line) ?? [];
      return { kind: 'run', text: command, code: Number(code) };
    });
  },
);

const nameOf = ({ kind, text }: Step) =>
  kind === 'run' ? text : `the change of ${/^\+\+\+ (.*)$/m.exec(text)?.[1] ?? text}`;

const before = process.cwd();
let dir = '';

const WHO = { NAME: 'Somebody', EMAIL: 'somebody@birds.example' };
const env = {
  ...process.env,
  ...Object.fromEntries(
    Object.entries(WHO).flatMap(([key, value]) => [
      [`GIT_AUTHOR_${key}`, value],
      [`GIT_COMMITTER_${key}`, value],
    ]),
  ),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_MERGE_AUTOEDIT: 'no',
};
const shell = (command: string) => promisify(execFile)('sh', ['-c', command], { cwd: dir, env });

/** Somebody else's change of the line that the walk changes, as the main branch has it by then. */
async function changeUpstream(): Promise<void> {
  const path = join(dir, 'geodata/features/shikotan.geojson');
  const text = await readFile(path, 'utf8');
  const changed = text.replace('[146.5879, 43.7975]', '[146.5888, 43.7977]');
  expect(changed).not.toBe(text);
  await writeFile(path, changed);
  await shell('git commit --quiet --all -m "Theirs" && git update-ref refs/remotes/upstream/main HEAD');
  await shell('git reset --quiet --hard HEAD~1');
}

beforeAll(async () => {
  dir = await mkdtemp(join(await realpath(tmpdir()), 'contributing-'));
  for (const name of ['geodata', 'src', 'package.json', 'tsconfig.json', '.gitattributes', '.gitignore'])
    await cp(join(ROOT, name), join(dir, name), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(dir, 'node_modules'));
  await shell('git init --quiet --initial-branch=main && git add . && git commit --quiet -m "The atlas"');
  await changeUpstream();
  process.chdir(dir);
});

afterAll(async () => {
  process.chdir(before);
  await rm(dir, { recursive: true });
});

/** Makes a change: the lines that begin with a space or a minus must stand in the file once. */
async function edit(diff: string): Promise<void> {
  const [, from = '', to = '', body = ''] = /^--- (.*)\n\+\+\+ (.*)\n([^]*)$/.exec(diff) ?? [];
  const lines = body.replace(/\n$/, '').split('\n');
  const side = (marks: string) =>
    lines
      .filter((line) => line === '' || marks.includes(line.slice(0, 1)))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  const path = join(dir, to);
  const text = from === '/dev/null' ? '' : await readFile(path, 'utf8');
  if (from !== '/dev/null') expect(text.split(side(' -')), `"${from}" has these lines once`).toHaveLength(2);
  await writeFile(path, from === '/dev/null' ? side('+') : text.replace(side(' -'), () => side(' +')));
}

let isFirst = true;

/**
 * Runs a line and gives its exit code with what it said. The first command of the data is run as it stands; the others
 * in this process, with the words that the shell makes of the line, because each start takes seconds.
 */
async function run(line: string): Promise<{ code: number; said: string }> {
  const isOfData = line.startsWith('npm run geodata -- ');
  if (!isOfData || isFirst) {
    if (isOfData) isFirst = false;
    return shell(line).then(
      ({ stdout, stderr }) => ({ code: 0, said: stdout + stderr }),
      (error: unknown) => {
        const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
        return { code, said: stdout + stderr };
      },
    );
  }
  const { stdout } = await shell(`npm() { shift 3; printf '%s\\0' "$@"; }; ${line}`);
  let said = '';
  const out = { write: (text: string) => (said += text) };
  const code = await main(stdout.split('\0').slice(0, -1), { env: {}, out, err: out, input: process.stdin });
  return { code, said };
}

describe('the walk', () => {
  it.each(steps.filter(({ text }) => !NOT_RUN.includes(text)).map((step) => [nameOf(step), step] as const))(
    '%s',
    async (_, step) => {
      if (step.kind === 'edit') return edit(step.text);
      const { code, said } = await run(step.text);
      expect(code, said).toBe(step.code);
    },
  );

  it('leaves nothing that was not committed but what it says', async () => {
    const { stdout } = await shell('git status --short');
    expect(stdout).toBe('?? changes.html\n?? track.gpx\n');
  });

  it('has every command that is not run', () => {
    const written = steps.map(({ text }) => text);
    expect(NOT_RUN.filter((line) => !written.includes(line))).toEqual([]);
    expect(written.length).toBeGreaterThan(30);
  });
});

it('leads to files and headings that are there', () => {
  const targets = [...CONTRIBUTING.matchAll(/\]\((?!https:)([^)\s]*)\)/g)].map(([, target = '']) => target);
  // The links inside the examples of passages are of another folder, and are checked by the walk.
  const missing = targets
    .filter((target) => !target.startsWith('../features/'))
    .filter((target) => {
      const [path = '', heading] = target.split('#');
      const text =
        path === '' ? CONTRIBUTING : existsSync(ROOT + path) ? readFileSync(ROOT + path, 'utf8') : '';
      const slugs = [...text.matchAll(/^#+ (.*)$/gm)].map(([, words = '']) =>
        words
          .toLowerCase()
          .replace(/[^\p{L}\p{N} -]/gu, '')
          .replace(/ /g, '-'),
      );
      return text === '' || (heading !== undefined && !slugs.includes(heading));
    });
  expect(missing).toEqual([]);
});
