/** What `package-lock.json` says of the packages that are installed. */

/** A package as it is locked. */
export interface LockedPackage {
  /** Where it is installed, below the root of the project: `node_modules/svelte`. */
  folder: string;
  name: string;
  version: string;
  /** As it names its licence; '' where it names none. */
  licence: string;
  /** W3C Subresource Integrity of the file that the registry gives. */
  integrity: string;
  /** Where the packages are installed that it asks for. */
  needs: string[];
}

interface LockEntry {
  name?: string;
  version?: string;
  license?: string;
  integrity?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** Reads the text of a lock file: the project itself (its folder is ''), and all packages, in order of their folders. */
export function readLockfile(text: string): LockedPackage[] {
  const { packages } = JSON.parse(text) as { packages: Record<string, LockEntry> };
  return Object.entries(packages).map(([folder, entry]) => ({
    folder,
    name: entry.name ?? folder.replace(/^.*node_modules\//, ''),
    version: entry.version ?? '',
    licence: entry.license ?? '',
    integrity: entry.integrity ?? '',
    needs: needsOf(folder, entry, packages),
  }));
}

/** Optional ones and peers may be missing. */
function needsOf(folder: string, entry: LockEntry, packages: Record<string, LockEntry>): string[] {
  const { dependencies, devDependencies, optionalDependencies, peerDependencies } = entry;
  const names = Object.keys({
    ...dependencies,
    ...devDependencies,
    ...optionalDependencies,
    ...peerDependencies,
  });
  const found = names.map((name) => nearest(folder, name, packages)).filter((each) => each !== undefined);
  return [...new Set(found)].sort();
}

/** As Node looks for a package: in the folder of the one that asks, then in those above. */
function nearest(folder: string, name: string, packages: Record<string, LockEntry>): string | undefined {
  for (let from = folder; ; from = from.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    const place = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
    if (Object.hasOwn(packages, place)) return place;
    if (from === '') return undefined;
  }
}
