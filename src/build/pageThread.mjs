// A thread that writes pages: loads the components with Vite's module runner and renders its share.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { workerData } from 'node:worker_threads';
import { createServer } from 'vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteOptions } from './svelteOptions.mjs';

const { content, jobs, shell, outDir, root } = workerData;
const server = await createServer({
  root,
  configFile: false,
  mode: 'production',
  logLevel: 'error',
  plugins: [svelte(svelteOptions)],
  server: { middlewareMode: true, hmr: false, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true, include: [] },
});
const load = (name) => server.environments.ssr.runner.import(fileURLToPath(new URL(name, import.meta.url)));
const [{ renderPage }, { fillShell }] = await Promise.all([load('renderPage.ts'), load('shell.ts')]);
for (const job of jobs) {
  const path = join(outDir, job.path);
  const html = fillShell(shell, { language: job.language, ...renderPage(content, job) });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, html);
}
await server.close();
