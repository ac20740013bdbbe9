// The bench is TypeScript, and Node 20 does not run that by itself.
import { runnerImport } from 'vite';

const { module } = await runnerImport(new URL('main.ts', import.meta.url).pathname);
process.exitCode = await module.main(process.argv.slice(2));
