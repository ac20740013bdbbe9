/** The service worker as one script, with the list of what it keeps. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { getManifest, type ManifestEntry } from 'workbox-build';
import { BROWSERS } from './browsers.mjs';
import type { ShippedModules } from './shipped/shippedModules.ts';

/** Where the script begins, from the root of the project. */
const WORKER_ENTRY = 'src/offlineWorker.ts';
/** A file that is larger than this (bytes) would be no file of a reader. */
const LARGEST = 5_000_000;

export interface OfflineSite {
  root: string;
  /** Path of the site, ending in a slash. */
  base: string;
  outDir: string;
  /** Is told what the worker holds. */
  shipped: ShippedModules;
}

/** What a device keeps. */
export interface KeptFiles {
  entries: ManifestEntry[];
  /** Of all of them, as they are kept. */
  bytes: number;
}

/**
 * The list of files, each with its content's hash where its name has none. Throws where one is missing or too large: a
 * part of an atlas is not to be kept.
 */
export async function listKept(paths: readonly string[], { base, outDir }: OfflineSite): Promise<KeptFiles> {
  const { manifestEntries, size, warnings } = await getManifest({
    globDirectory: outDir,
    globPatterns: [...paths],
    dontCacheBustURLsMatching: /^assets\//,
    maximumFileSizeToCacheInBytes: LARGEST,
  });
  if (warnings.length > 0 || manifestEntries.length !== paths.length)
    throw new Error(`The list for devices is not whole: ${warnings.join('; ')}`);
  const entries = await Promise.all(
    manifestEntries.map(async ({ url, revision }) => ({
      url: base + url,
      revision,
      // While a site is being put up, a file of another build must not pass for one of this.
      ...(revision === null ? {} : { integrity: await integrityOf(join(outDir, url)) }),
    })),
  );
  return { entries, bytes: size };
}

/** W3C Subresource Integrity. */
async function integrityOf(file: string): Promise<string> {
  return `sha256-${createHash('sha256')
    .update(await readFile(file))
    .digest('base64')}`;
}

/** The worker's script. `shells`: see src/offlineWorker.ts. */
export async function buildWorker(
  { root, base, shipped }: OfflineSite,
  shells: Readonly<Record<string, string>>,
  files: readonly ManifestEntry[],
): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [shipped.plugin()],
    define: { 'self.OFFLINE_BUILD': JSON.stringify({ base, shells, files }) },
    build: {
      target: BROWSERS,
      write: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input: WORKER_ENTRY, output: { codeSplitting: false, format: 'iife' } },
    },
  });
  if (!('output' in result)) throw new Error('The service worker was built more than once');
  const [script, ...others] = result.output;
  if (others.length > 0) throw new Error('The service worker has become more than one script');
  return script.code;
}
