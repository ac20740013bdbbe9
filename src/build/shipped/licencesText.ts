/** The file with the licences of all code that readers get. */
import { isAllowed } from './licenceNames.ts';
import type { ShippedPackage } from './shippedPackages.ts';

/** Throws where a package has a licence that is not on the list, and says which, and what to do. */
export function checkLicences(packages: readonly ShippedPackage[]): void {
  const others = packages.filter(({ licence }) => !isAllowed(licence));
  if (others.length === 0) return;
  const names = others.map(
    ({ name, version, licence }) => `  ${name} ${version}: ${licence || 'no licence named'}`,
  );
  throw new Error(
    `Readers would get code under licences that the atlas does not hand on:\n${names.join('\n')}\n` +
      'Do without it, or enter the licence in src/build/shipped/licenceNames.ts, if its terms allow what the atlas does.',
  );
}

const LINE = '-'.repeat(80);

/** The text of the file. `own`: the licence of the atlas itself. */
export function licencesText(own: string, packages: readonly ShippedPackage[]): string {
  const parts = packages.map(
    ({ name, version, licence, text }) => `${name} ${version}\nLicence: ${licence}\n\n${text}`,
  );
  const first =
    'The code of this atlas, and the code of others in it, with their licences. The licences of maps, names and texts stand on the page "About the data".';
  return `${[first, `Passage Atlas\nLicence: MIT\n\n${own.trim()}`, ...parts].join(`\n\n${LINE}\n\n`)}\n`;
}
