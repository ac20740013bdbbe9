/**
 * The script of the editor, in a bundle of its own. In one bundle with the reader's page, whatever of a shared module the
 * editor alone needs would be in the file that every reader loads.
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin, type Rolldown, type UserConfig } from 'vite';
import { BROWSERS } from './browsers.mjs';
import type { EditorFiles } from './editorPage.ts';
import type { ShippedModules } from './shipped/shippedModules.ts';
import { svelteOptions } from './svelteOptions.mjs';

/** What the bundle of the editor has in common with the site. */
export interface SiteBuild {
  root: string;
  /** Path of the site, ending in a slash. */
  base: string;
  outDir: string;
  resolve: UserConfig['resolve'];
  /** Gives the modules that are made from geodata. */
  geodata: Plugin;
  /** Is told what the bundle holds. */
  shipped: ShippedModules;
}

/** Where the script begins, from the root of the project. */
export const EDITOR_ENTRY = 'src/edit.ts';

/** Builds it into the folder of the site, beside what is there, and says what the page has to load. */
export async function buildEditor({
  root,
  base,
  outDir,
  resolve,
  geodata,
  shipped,
}: SiteBuild): Promise<EditorFiles> {
  const result = await build({
    root,
    base,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ...(resolve && { resolve }),
    plugins: [svelte(svelteOptions), geodata, shipped.plugin()],
    worker: { format: 'es', plugins: () => [shipped.plugin()] },
    build: {
      target: BROWSERS,
      outDir,
      emptyOutDir: false,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2500,
      rolldownOptions: { input: EDITOR_ENTRY, output: { entryFileNames: 'assets/edit-[hash].js' } },
    },
  });
  if (!('output' in result)) throw new Error('The editor was built more than once, or is still being built');
  const entry = result.output.find((file) => file.type === 'chunk' && file.isEntry);
  if (entry?.type !== 'chunk') throw new Error(`The bundle of the editor has no entry: see ${EDITOR_ENTRY}`);
  return { script: base + entry.fileName, styles: stylesOf(entry).map((file) => base + file) };
}

function stylesOf({ viteMetadata }: Rolldown.OutputChunk): string[] {
  return [...(viteMetadata?.importedCss ?? [])];
}
