/**
 * The software bill of materials (CycloneDX): what is in the files that readers get (`required`), and what made and tested
 * them (`excluded`). npm writes one too, which takes all that the bundler puts in for tools and differs from run to run.
 */
import { createHash } from 'node:crypto';
import { Enums, Models, Serialize, Spec, SPDX } from '@cyclonedx/cyclonedx-library';
import type { LockedPackage } from './lockfile.ts';

/** Where it lies, from the root of the site. */
export const SBOM_FILE = 'sbom.cdx.json';

/** Writes it. `shipped`: folders of the packages in the files of readers. The same packages give the same text. */
export function sbomText(locked: readonly LockedPackage[], shipped: ReadonlySet<string>): string {
  const components = new Map(locked.map((each) => [each.folder, componentOf(each, shipped)]));
  for (const { folder, needs } of locked) {
    const refs = needs.flatMap((need) => components.get(need)?.bomRef ?? []);
    for (const ref of refs) components.get(folder)?.dependencies.add(ref);
  }
  const bom = new Models.Bom();
  const own = components.get('');
  if (own) bom.metadata.component = own;
  for (const [folder, component] of components) if (folder !== '') bom.components.add(component);
  const write = () =>
    new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6)).serialize(bom, {
      sortLists: true,
      space: 1,
    });
  bom.serialNumber = `urn:uuid:${uuidOf(write())}`;
  return `${write()}\n`;
}

function componentOf(locked: LockedPackage, shipped: ReadonlySet<string>): Models.Component {
  const { folder, name, version, licence, integrity } = locked;
  const [, group, short = name] = /^(@[^/]+)\/(.+)$/.exec(name) ?? [];
  const isOwn = folder === '';
  const { Application, Library } = Enums.ComponentType;
  const { Required, Excluded } = Enums.ComponentScope;
  return new Models.Component(isOwn ? Application : Library, short, {
    bomRef: isOwn ? name : `${folder}@${version}`,
    ...(group !== undefined && { group }),
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    scope: isOwn || shipped.has(folder) ? Required : Excluded,
    licenses: new Models.LicenseRepository(licence === '' ? [] : [licenceOf(licence)]),
    hashes: new Models.HashDictionary(hashesOf(integrity)),
  });
}

function licenceOf(licence: string): Models.License {
  if (SPDX.isSupportedSpdxId(licence)) return new Models.SpdxLicense(licence);
  const isExpression = / (OR|AND) /.test(licence);
  return isExpression ? new Models.LicenseExpression(licence) : new Models.NamedLicense(licence);
}

function hashesOf(integrity: string): Models.Hash[] {
  const [, base64] = /^sha512-(.+)$/.exec(integrity) ?? [];
  if (base64 === undefined) return [];
  return [[Enums.HashAlgorithm['SHA-512'], Buffer.from(base64, 'base64').toString('hex')]];
}

/** One of the text, as RFC 9562 has it for those that are made by other means (version 8). */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const variant = '89ab'[parseInt(hex.charAt(16), 16) % 4] ?? '8';
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}
