import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Entry {
  integrity?: string;
  resolved?: string;
  link?: boolean;
  hasInstallScript?: boolean;
}

/**
 * Packages that have a script which npm would run on installing. The tests and the build need none of them: fsevents is of
 * macOS alone and comes built.
 */
const WITH_SCRIPT = ['node_modules/fsevents'];

/** What npm runs by itself; a `binding.gyp` is built without being named. */
const RUN_BY_NPM = ['preinstall', 'install', 'postinstall'];

function scriptsOf(folder: string): string[] {
  if (!existsSync(`${folder}/package.json`)) return [];
  const { scripts = {} } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
    scripts?: Record<string, string>;
  };
  const builds = existsSync(`${folder}/binding.gyp`) ? ['binding.gyp'] : [];
  return [...RUN_BY_NPM.filter((name) => Object.hasOwn(scripts, name)), ...builds];
}

describe.each(['.', 'tests/bench'])('the lock file in %s', (dir) => {
  const { packages } = JSON.parse(readFileSync(`${dir}/package-lock.json`, 'utf8')) as {
    packages: Record<string, Entry>;
  };
  const entries = Object.entries(packages).filter(([folder]) => folder !== '');

  it('names the very content of each package, and no place of its own to fetch it from', () => {
    const loose = entries.filter(
      ([, { integrity, resolved, link }]) =>
        link === true || !integrity?.startsWith('sha512-') || (resolved ?? '').startsWith('git'),
    );
    expect(loose.map(([folder]) => folder)).toEqual([]);
    const hosts = entries.map(([, { resolved }]) => resolved && new URL(resolved).host).filter(Boolean);
    expect(hosts.filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
  });

  it('needs no script of a package on installing', () => {
    const found = entries.filter(
      ([folder, { hasInstallScript }]) =>
        hasInstallScript === true || scriptsOf(`${dir}/${folder}`).length > 0,
    );
    expect(found.map(([folder]) => folder).filter((folder) => !WITH_SCRIPT.includes(folder))).toEqual([]);
  });
});
