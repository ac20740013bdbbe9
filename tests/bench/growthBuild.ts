import { spawn } from 'node:child_process';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cleanEnv, ROOT } from '../browser/siteBuild.ts';

/** A site that was built, and what that took. */
export interface Built {
  folder: string;
  wallS: number;
  /** Of all threads, in user and in system mode. */
  cpuS: number;
  peakBytes: number;
  files: number;
  bytes: number;
}

/** Builds a site in a process of its own, which says at its end what it used. Throws where the build fails. */
export async function buildMeasured(geodata: string, folder: string): Promise<Built> {
  await rm(folder, { recursive: true, force: true });
  const usage = `${folder}.usage.json`;
  const reporter = pathToFileURL(join(import.meta.dirname, 'reportUsage.mjs')).href;
  const env = { GEODATA: geodata, SITE: 'http://127.0.0.1/', BENCH_USAGE: usage };
  const start = performance.now();
  const command = await buildCommand();
  const build = spawn(process.execPath, ['--import', reporter, ...command, '--outDir', folder], {
    cwd: ROOT,
    env: cleanEnv(env),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const exitCode = await new Promise<number | null>((done) => build.on('close', done));
  const wallS = (performance.now() - start) / 1000;
  if (exitCode !== 0) throw new Error(`The site of ${geodata} was not built.`);
  const used = JSON.parse(await readFile(usage, 'utf8')) as NodeJS.ResourceUsage;
  const { files, bytes } = await sizeOf(folder);
  return {
    folder,
    wallS,
    cpuS: (used.userCPUTime + used.systemCPUTime) / 1e6,
    // In kilobytes of 1,024.
    peakBytes: used.maxRSS * 1024,
    files,
    bytes,
  };
}

/** What Node is given by `npm run build`, without npm: its process is not to be measured. */
async function buildCommand(): Promise<string[]> {
  const { scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as Package;
  const [node, ...given] = scripts.build.split(' ');
  if (node !== 'node') throw new Error('The script "build" of package.json is expected to run Node.');
  return given;
}

interface Package {
  scripts: Record<'build', string>;
}

async function sizeOf(folder: string): Promise<{ files: number; bytes: number }> {
  const sum = { files: 0, bytes: 0 };
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    sum.files += 1;
    sum.bytes += (await stat(join(entry.parentPath, entry.name))).size;
  }
  return sum;
}
