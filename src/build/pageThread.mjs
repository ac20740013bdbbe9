// A thread that writes pages and their cards: loads the components with Vite's module runner and renders its share.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { workerData } from 'node:worker_threads';
import { createServer } from 'vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteOptions } from './svelteOptions.mjs';

const { content, jobs, shell, outDir, root } = workerData;
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
for (const job of jobs) {
  const path = join(outDir, job.path);
  const { oembed, ...parts } = await renderPage(content, job);
  const html = fillShell(shell, { language: job.language, kind: job.embed ? 'embed' : 'reader', ...parts });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, html);
  if (oembed) await writeFile(join(dirname(path), OEMBED_FILE), oembed);
  await writeCard(content, job, { root, outDir });
}
await server.close();
await rm(cacheDir, { recursive: true, force: true });
