import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { AtEnd } from './endings.ts';

export const ROOT = resolve(import.meta.dirname, '../..');
export const VITE = join(ROOT, 'node_modules/vite/bin/vite.js');

/** How a build went. */
export interface Build {
  /** Where the site is, if it was built. */
  folder: string;
  exitCode: number | null;
  /** Everything that the build wrote to the terminal, without its colours. */
  output: string;
}

/** Our environment for a program that must not notice that a test started it. */
export function cleanEnv(own: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const unset = { VITEST: undefined, NODE_ENV: undefined, FORCE_COLOR: undefined };
  return {
    ...process.env,
    SITE: undefined,
    GEODATA: undefined,
    LARGE_FROM: undefined,
    MANY_PAGES: undefined,
    ...unset,
    NO_COLOR: '1',
    ...own,
  };
}

/** A folder that is gone when the tests of the file are over. */
export async function temporaryFolder(atEnd: AtEnd): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'passage-atlas-'));
  atEnd(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Builds the site as `npm run build` does, into a folder of its own. In the mode `tiles` its map is in tiles. */
export async function buildSite(
  folder: string,
  env: { SITE?: string; GEODATA?: string; LARGE_FROM?: string; MANY_PAGES?: string },
  mode = 'production',
): Promise<Build> {
  const build = spawn(
    process.execPath,
    [VITE, 'build', '--mode', mode, '--outDir', folder, '--emptyOutDir'],
    {
      cwd: ROOT,
      env: cleanEnv(env),
    },
  );
  let output = '';
  build.stdout.on('data', (text: Buffer) => (output += text.toString()));
  build.stderr.on('data', (text: Buffer) => (output += text.toString()));
  const exitCode = await new Promise<number | null>((done) => build.on('close', done));
  return { folder, exitCode, output };
}
