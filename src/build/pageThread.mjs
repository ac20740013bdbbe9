// A thread that writes pages and their cards: loads the components with Vite's module runner and renders what it is given.
import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { createServer } from 'vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteOptions } from './svelteOptions.mjs';

const { content, shell, linked, outDir, root } = workerData;
// Of its own, because several builds may run at once.
const cacheDir = await mkdtemp(join(tmpdir(), 'passage-atlas-pages-'));
const server = await createServer({
  cacheDir,
  root,
  configFile: false,
  mode: 'production',
  logLevel: 'error',
  plugins: [svelte({ ...svelteOptions, prebundleSvelteLibraries: false })],
  server: { middlewareMode: true, hmr: false, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true, include: [] },
  ssr: { optimizeDeps: { noDiscovery: true, include: [] } },
});
const load = (name) => server.environments.ssr.runner.import(fileURLToPath(new URL(name, import.meta.url)));
const [{ renderPage }, { fillShell }, { writeCard }, { OEMBED_FILE }] = await Promise.all(
  ['renderPage.ts', 'shell.ts', 'cards.ts', 'oembed.ts'].map(load),
);
for (let jobs = await nextJobs(); jobs; jobs = await nextJobs()) for (const job of jobs) await write(job);

async function nextJobs() {
  parentPort.postMessage('next');
  const [jobs] = await once(parentPort, 'message');
  return jobs;
}

async function write(job) {
  const path = join(outDir, job.path);
  const { oembed, ...parts } = await renderPage(content, job);
  mkdirSync(dirname(path), { recursive: true });
  // A thread has nothing else to do meanwhile, and without waiting each file takes a third of the time.
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

await server.close();
await rm(cacheDir, { recursive: true, force: true });
