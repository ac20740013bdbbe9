// The bench is TypeScript, and Node 20 does not run that by itself.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Before Vite takes it for "development", and the atlas that is measured for one with all of Svelte's own checks in it.
process.env.NODE_ENV = 'production';
const { module } = await runnerImport(fileURLToPath(new URL('main.ts', import.meta.url)));
process.exitCode = await module.main(process.argv.slice(2));
