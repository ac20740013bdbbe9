import { readFileSync } from 'node:fs';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { describe, expect, it } from 'vitest';
import { readLockfile } from '../../../../src/build/shipped/lockfile.ts';
import { sbomText } from '../../../../src/build/shipped/sbom.ts';

const lock = {
  packages: {
    '': { name: 'atlas', version: '1.0.0', license: 'MIT', devDependencies: { a: '^1' } },
    'node_modules/a': {
      version: '1.0.0',
      license: '(MIT OR ISC)',
      integrity: `sha512-${Buffer.alloc(64, 1).toString('base64')}`,
      dependencies: { '@b/c': '*' },
      peerDependencies: { missing: '*' },
    },
    'node_modules/a/node_modules/@b/c': { version: '2.0.0', license: 'BDS-3-Clause' },
    'node_modules/@b/c': { version: '3.0.0' },
  },
};

interface Bom {
  serialNumber: string;
  components: { 'bom-ref': string; name: string; group?: string; scope: string; purl: string }[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}

const make = (packages: object) =>
  sbomText(readLockfile(JSON.stringify({ packages })), new Set(['node_modules/a']));

describe('the bill of materials', () => {
  it('follows the rules of CycloneDX, also for all packages of this project', async () => {
    const locked = readLockfile(readFileSync('package-lock.json', 'utf8'));
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
    expect(await validator.validate(sbomText(locked, new Set(['node_modules/svelte'])))).toBeNull();
    expect(await validator.validate(make(lock.packages))).toBeNull();
    expect(await validator.validate(make(lock.packages).replace('"required"', '"needed"'))).not.toBeNull();
  });

  it('says what is shipped, and which copy of a package needs which', () => {
    const { components, dependencies } = JSON.parse(make(lock.packages)) as Bom;
    expect(components.map(({ group, name, scope, purl }) => [group, name, scope, purl])).toEqual([
      ['@b', 'c', 'excluded', 'pkg:npm/%40b/c@3.0.0'],
      [undefined, 'a', 'required', 'pkg:npm/a@1.0.0'],
      ['@b', 'c', 'excluded', 'pkg:npm/%40b/c@2.0.0'],
    ]);
    expect(dependencies.find(({ ref }) => ref === 'node_modules/a@1.0.0')?.dependsOn).toEqual([
      'node_modules/a/node_modules/@b/c@2.0.0',
    ]);
    expect(dependencies.find(({ ref }) => ref === 'atlas')?.dependsOn).toEqual(['node_modules/a@1.0.0']);
  });

  it('is the same for the same packages in any order, and has another number for others', () => {
    const turned = Object.fromEntries(Object.entries(lock.packages).reverse());
    expect(make(turned)).toBe(make(lock.packages));
    const { a, ...others } = { a: lock.packages['node_modules/a'], ...lock.packages };
    const newer = make({ ...others, 'node_modules/a': { ...a, version: '1.0.1' } });
    const number = (text: string) => (JSON.parse(text) as Bom).serialNumber;
    expect(number(newer)).not.toBe(number(make(lock.packages)));
    expect(number(newer)).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });
});
