import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isAllowed, licenceNamed } from '../../../../src/build/shipped/licenceNames.ts';
import { checkLicences, licencesText } from '../../../../src/build/shipped/licencesText.ts';
import { packageFolder, packageInSource } from '../../../../src/build/shipped/packageFolder.ts';
import { readShippedPackages } from '../../../../src/build/shipped/shippedPackages.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'atlas-shipped-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function put(path: string, content: string | object): Promise<string> {
  const file = join(root, 'node_modules', path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const about = (name: string, licence: unknown = 'MIT', more = {}) =>
  put(`${name}/package.json`, {
    name: name.replace(/^.*node_modules\//, ''),
    version: '1.2.3',
    license: licence,
    ...more,
  });

describe('whose a module is', () => {
  it.each([
    ['/p/node_modules/svelte/src/index.js', 'node_modules/svelte'],
    ['/p/node_modules/@turf/area/dist/index.js?worker&url', 'node_modules/@turf/area'],
    ['/p/node_modules/a/node_modules/@b/c/d.css', 'node_modules/a/node_modules/@b/c'],
    ['C:\\p\\node_modules\\@turf\\area\\dist\\index.js', 'node_modules/@turf/area', 'C:\\p'],
    ['\0vite/preload-helper.js', 'node_modules/vite'],
    ['\0rolldown/runtime.js', 'node_modules/rolldown'],
    ['\0virtual:geodata', null],
    ['/p/src/main.ts', null],
  ])('knows %j', (id, folder, from = '/p') => {
    expect(packageFolder(id, from)).toBe(folder);
  });

  it('refuses what nobody is known to have written, and what lies elsewhere', () => {
    expect(() => packageFolder('\0@oxc-project+runtime@1/helpers/x.js', '/p')).toThrow(
      'its licence is not known',
    );
    expect(() => packageFolder('/q/node_modules/a/b.js', '/p')).toThrow('outside of /p/node_modules/');
  });

  it('reads it in source maps', () => {
    expect(packageInSource('../../node_modules/@mapbox/unitbezier/index.js')).toBe('@mapbox/unitbezier');
    expect(packageInSource('../src/index.ts')).toBeNull();
  });
});

describe('licences', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0)', true],
    ['GPL-3.0', false],
    ['MIT AND OFL-1.1', false],
    ['MIT AND ISC', true],
    ['(MIT AND (GPL-2.0 OR ISC))', false],
    ['SEE LICENSE IN x', false],
    ['', false],
  ])('%j is allowed: %s', (licence, expected) => {
    expect(isAllowed(licence)).toBe(expected);
  });

  it('are found where old packages name them', () => {
    expect(licenceNamed({ license: { type: 'MIT' } })).toBe('MIT');
    expect(licenceNamed({ licenses: [{ type: 'MIT' }, { type: 'GPL-2.0' }] })).toBe('MIT OR GPL-2.0');
    expect(licenceNamed({ license: 5 })).toBe('');
  });

  it('come with the text and notices of each package, in one order, with those inside of what was bundled before', async () => {
    await about('outer', 'BSD-3-Clause');
    await put('outer/LICENSE.txt', 'Terms of outer.\r\nNo warranty.\r\n');
    await put('outer/NOTICE', 'Notice of outer.');
    const script = await put('outer/dist/outer.mjs', '');
    await put('outer/dist/outer.mjs.map', { sources: ['../../node_modules/inner/index.js', '../src/a.ts'] });
    await about('inner', 'ISC');
    await put('inner/license.md', 'Terms of inner.');
    await about('@a/bare', 'MIT', { author: 'A. Person <a@example.org>' });
    const bare = await put('@a/bare/index.js', '');
    const packages = await readShippedPackages([`${script}?worker`, bare, join(root, 'src/main.ts')], root);
    expect(packages.map(({ name, folder }) => [name, folder])).toEqual([
      ['@a/bare', 'node_modules/@a/bare'],
      ['inner', 'node_modules/inner'],
      ['outer', 'node_modules/outer'],
    ]);
    checkLicences(packages);
    const text = licencesText('Own terms.', packages);
    expect(text).toContain('Own terms.');
    expect(text).toMatch(
      /@a\/bare 1\.2\.3\nLicence: MIT\n\n\(The package[^]*Copyright \(c\) A\. Person\n\nPermission/,
    );
    expect(text).toContain(
      'outer 1.2.3\nLicence: BSD-3-Clause\n\nTerms of outer.\nNo warranty.\n\nNotice of outer.',
    );
    expect(text).toContain('inner 1.2.3\nLicence: ISC\n\nTerms of inner.');
  });

  it('stop the build where one is not on the list, has no text, or cannot be read', async () => {
    await about('copyleft', 'AGPL-3.0');
    await put('copyleft/LICENSE', 'Terms');
    const copyleft = await readShippedPackages([await put('copyleft/a.js', '')], root);
    expect(() => {
      checkLicences(copyleft);
    }).toThrow(/\n {2}copyleft 1\.2\.3: AGPL-3\.0\nDo without it/);
    await about('silent', 'ISC');
    const silent = readShippedPackages([await put('silent/a.js', '')], root);
    await expect(silent).rejects.toThrow('silent (licence: ISC) has no file with its licence');
    await about('holder');
    const held = await put('holder/a.js', '');
    await put('holder/a.js.map', { sources: ['../node_modules/gone/b.js'] });
    await expect(readShippedPackages([held], root)).rejects.toThrow(
      'holds code of gone, which is not installed',
    );
  });
});
