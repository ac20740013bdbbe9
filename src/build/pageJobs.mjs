// Writes pages and their cards: loads the components with Vite's module runner and renders what it is given.
import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setImmediate } from 'node:timers/promises';
import { createServer } from 'vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteOptions } from './svelteOptions.mjs';

/**
 * Writes pages until there are no more.
 * @param {import('./pageWriter.ts').PageShare} share
 * @param {() => Promise<import('./pageFiles.ts').PageJob[] | null>} nextJobs the next of them, or null at the end
 */
export async function writeJobs(share, nextJobs) {
  // Of its own, because several builds may run at once.
  const cacheDir = await mkdtemp(join(tmpdir(), 'passage-atlas-pages-'));
  const server = await createServer({
    cacheDir,
    root: share.root,
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    plugins: [svelte({ ...svelteOptions, prebundleSvelteLibraries: false })],
    server: { middlewareMode: true, hmr: false, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true, include: [] },
    ssr: { optimizeDeps: { noDiscovery: true, include: [] } },
  });
  const load = (name) => server.environments.ssr.runner.import(fileURLToPath(new URL(name, import.meta.url)));
  const loaded = await Promise.all(['renderPage.ts', 'shell.ts', 'cards.ts', 'oembed.ts'].map(load));
  const made = Object.assign({}, ...loaded);
  for (let jobs = await nextJobs(); jobs; jobs = await nextJobs()) {
    for (const job of jobs) {
      await write(share, job, made);
      // In the main thread others wait to be given theirs.
      await setImmediate();
    }
  }
  await server.close();
  await rm(cacheDir, { recursive: true, force: true });
}

async function write({ content, shell, linked, outDir, root }, job, made) {
  const { renderPage, fillShell, writeCard, OEMBED_FILE } = made;
  const path = join(outDir, job.path);
  const { oembed, ...parts } = await renderPage(content, job);
  mkdirSync(dirname(path), { recursive: true });
  // Without waiting for the disk each file takes a third of the time.
  writeFileSync(
    path,
    fillShell(job.linked ? linked : shell, {
      language: job.language,
      kind: job.embed ? 'embed' : 'reader',
      ...parts,
    }),
  );
  if (oembed) writeFileSync(join(dirname(path), OEMBED_FILE), oembed);
  await writeCard(content, job, { root, outDir });
}
