// `npm run compress [folder]`: after a build, for servers that send compressed files as they lie there (docs/hosting.md).
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [folder = 'dist'] = process.argv.slice(2);
if (existsSync(join(folder, 'index.html'))) {
  const file = fileURLToPath(new URL('compressFiles.ts', import.meta.url));
  const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
  const { files, bytes, brotliBytes, gzipBytes } = await module.compressFiles(folder);
  const mb = (count) => `${(count / 1e6).toFixed(1)} MB`;
  console.log(`${files} files, ${mb(bytes)}: ${mb(brotliBytes)} as brotli, ${mb(gzipBytes)} as gzip`);
} else {
  console.error(`There is no site in ${folder}/: run \`npm run build\` first.`);
  process.exitCode = 2;
}
