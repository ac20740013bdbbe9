// Loads the TypeScript of the command line with Vite, which the project has anyway.
import { fileURLToPath } from 'node:url';
import { createRunnableDevEnvironment, resolveConfig } from 'vite';

// What Vite's runnerImport() does, but kept open: a command loads some of its parts only when they are needed.
const inline = {
  consumer: 'server',
  dev: { moduleRunnerTransform: true },
  resolve: { external: true, mainFields: [], conditions: ['node'] },
};
const root = fileURLToPath(new URL('../..', import.meta.url));
const config = await resolveConfig(
  { root, configFile: false, envDir: false, logLevel: 'error', environments: { inline } },
  'serve',
);
const environment = createRunnableDevEnvironment('inline', config, {
  runnerOptions: { hmr: { logger: false } },
  hot: false,
});
await environment.init();
try {
  const { main } = await environment.runner.import(fileURLToPath(new URL('main.ts', import.meta.url)));
  const { env, stdout: out, stderr: err, stdin: input } = process;
  process.exitCode = await main(process.argv.slice(2), { env, out, err, input });
} finally {
  await environment.close();
}
