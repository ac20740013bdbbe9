/** Says with the site whose code is in it: the licences, and the bill of materials. Written when all bundles are. */
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { LICENCES_FILE } from '../../core/licencesFile.ts';
import { checkLicences, licencesText } from './licencesText.ts';
import { readLockfile } from './lockfile.ts';
import { SBOM_FILE, sbomText } from './sbom.ts';
import type { ShippedModules } from './shippedModules.ts';
import { readShippedPackages } from './shippedPackages.ts';

/** The licences of these modules as one text. Throws where one must not be handed on. */
export async function licencesOf(shipped: ShippedModules, root: string): Promise<string> {
  const packages = await readShippedPackages(shipped.ids, root);
  checkLicences(packages);
  return licencesText(await readFile(join(root, 'LICENSE'), 'utf8'), packages);
}

/** Writes both files. Last in the list of plugins, since others build what is shipped too. */
export function shippedPlugin(shipped: ShippedModules): Plugin {
  let root = '.';
  let outDir = 'dist';
  let written = false;
  return {
    name: 'atlas:shipped-files',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      outDir = resolve(config.root, config.build.outDir);
    },
    writeBundle: () => void (written = true),
    closeBundle: {
      sequential: true,
      async handler() {
        if (!written) return;
        await writeFile(join(outDir, LICENCES_FILE), await licencesOf(shipped, root));
        const locked = readLockfile(await readFile(join(root, 'package-lock.json'), 'utf8'));
        const packages = await readShippedPackages(shipped.ids, root);
        const folders = new Set(packages.map(({ folder }) => folder));
        await writeFile(join(outDir, SBOM_FILE), sbomText(locked, folders));
        this.info(`${packages.length} packages of others are in the site: see ${LICENCES_FILE}`);
      },
    },
  };
}
