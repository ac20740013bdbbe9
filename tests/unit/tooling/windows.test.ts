/** Nothing that a contributor runs needs a Unix shell, and what knows of paths knows those of Windows. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { win32 } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { standInPairs } from '../../../src/build/packBundle.ts';
import { packageFolder } from '../../../src/build/shipped/packageFolder.ts';

/** Programs that npm installs, or Node's own: found on every system. */
const PROGRAMS = ['eslint', 'knip', 'node', 'npm', 'prettier', 'run-p', 'svelte-check', 'vite', 'vitest'];

/** What the shells of Unix and Windows read in different ways: quotes, variables, pipes, lists, patterns. */
const OF_ONE_SHELL = /['"`$%|;<>*?~\\]|(^|\s)\w+=|(?<!&)&(?!&)/;

function faultsOf(script: string): string[] {
  return script.split(' && ').filter((command) => {
    const [program = ''] = command.split(' ');
    return !PROGRAMS.includes(program) || OF_ONE_SHELL.test(command);
  });
}

describe('on Windows', () => {
  it.each(['package.json', 'tests/bench/package.json'])('the scripts of %s run', (file) => {
    const { scripts } = JSON.parse(readFileSync(file, 'utf8')) as { scripts: Record<string, string> };
    expect(Object.values(scripts).flatMap(faultsOf)).toEqual([]);
  });

  it.each([
    'NODE_ENV=production vite build',
    'vite build && cp -r dist site',
    "prettier --write '**/*.ts'",
    'node a.mjs; node b.mjs',
    'vite & vitest',
    'node $npm_execpath',
  ])('no script could be %s', (script) => {
    expect(faultsOf(script)).not.toEqual([]);
  });

  it('files have the line ends that their places are counted with', () => {
    const files = [
      'README.md',
      'src/main.ts',
      'geodata/atlas.yaml',
      'geodata/features/shikotan.geojson',
      '.ci/run',
    ];
    const told = execFileSync('git', ['check-attr', 'eol', '--', ...files], { encoding: 'utf8' });
    expect(told.trim().split('\n')).toEqual(files.map((file) => `${file}: eol: lf`));
    const fixture = 'tests/fixtures/bad/feature/line-ends@1.2~crlf.geojson';
    const kept = execFileSync('git', ['check-attr', 'text', '--', fixture], { encoding: 'utf8' });
    expect(kept.trim()).toBe(`${fixture}: text: unset`);
  });

  it('the pack has its stand-ins, and packages are known', () => {
    const root = 'C:\\work\\atlas';
    expect([...standInPairs(root, (...parts) => win32.resolve(...parts))]).toContainEqual([
      'C:/work/atlas/src/map/glRenderer.ts',
      'C:/work/atlas/src/pack/noMapLibre.ts',
    ]);
    expect(packageFolder(`${root}\\node_modules\\svelte\\src\\a.js`, root)).toBe('node_modules/svelte');
  });

  it('no address is taken for a path', async () => {
    const eslint = new ESLint({ overrideConfig: [ts.configs.disableTypeChecked] });
    const faults = async (code: string) =>
      (await eslint.lintText(code, { filePath: 'src/build/shell.ts' }))[0]!.messages.map(
        ({ ruleId }) => ruleId,
      );
    expect(await faults("export const a = new URL('b', import.meta.url).pathname;")).toContain(
      'no-restricted-syntax',
    );
    expect(await faults("export const a = new URL('https://b.example/c').pathname;")).toEqual([]);
  });
});
