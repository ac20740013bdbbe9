// Loads the TypeScript of the command line with Vite, which the project has anyway.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { module } = await runnerImport(fileURLToPath(new URL('main.ts', import.meta.url)), {
  root,
  configFile: false,
  logLevel: 'error',
});
const { env, stdout: out, stderr: err, stdin: input } = process;
process.exitCode = await module.main(process.argv.slice(2), { env, out, err, input });
