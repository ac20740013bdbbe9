import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Lock {
  packages: Record<string, { version?: string; dependencies?: Record<string, string> }>;
}

/** Installs what only the bench needs, Leaflet and OpenLayers, where it is missing or not as the lock file states. */
export function installLibraries(folder: string): void {
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as Lock;
  const wanted = Object.keys(lock.packages['']?.dependencies ?? {});
  const missing = wanted.filter(
    (name) => installedVersion(folder, name) !== lock.packages[`node_modules/${name}`]?.version,
  );
  if (missing.length === 0) return;
  console.log(
    `Only the bench needs ${missing.join(' and ')}: installing into tests/bench/node_modules (npm ci).`,
  );
  // `npm run` hands on a prefix that may be another folder's.
  const args = ['ci', '--prefix', folder, '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', args, {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ci failed in ${folder}: the bench needs ${missing.join(' and ')}.`);
}

function installedVersion(folder: string, name: string): string | undefined {
  try {
    const text = readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8');
    return (JSON.parse(text) as { version: string }).version;
  } catch {
    // Not there, or not whole: either way npm puts it right.
    return undefined;
  }
}
