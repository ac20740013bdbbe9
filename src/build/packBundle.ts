/** The script and the style sheet of the lesson pack, each as one text. */
import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type InlineConfig, type Plugin } from 'vite';
import { BROWSERS } from './browsers.mjs';
import type { SiteBuild } from './editorBundle.ts';
import { svelteOptions } from './svelteOptions.mjs';

/** Where the script begins, from the root of the project. */
const PACK_ENTRY = 'src/pack.ts';

/** Modules that the pack has others for, from `src/`. */
const STAND_INS: Record<string, string> = {
  'app/linkAddress.ts': 'pack/linkAddress.ts',
  'map/glRenderer.ts': 'pack/noMapLibre.ts',
};

type PackBuild = Omit<SiteBuild, 'outDir' | 'base'>;

/** Builds them in memory. Throws where the pack would need a further file. */
export async function buildPack(site: PackBuild): Promise<{ script: string; styles: string }> {
  const result = await build(packConfig(site));
  if (!('output' in result))
    throw new Error('The lesson pack was built more than once, or is still being built');
  const { output } = result;
  const scripts = output.filter((file) => file.type === 'chunk');
  const others = output.filter((file) => file.type === 'asset');
  const strange = others.filter(({ fileName }) => !fileName.endsWith('.css'));
  if (scripts.length !== 1 || strange.length > 0) {
    const names = [...scripts, ...strange].map(({ fileName }) => fileName);
    throw new Error(
      `The lesson pack is one script and a style sheet, and this build has ${names.join(', ')}`,
    );
  }
  return { script: scripts[0]?.code ?? '', styles: others.map(({ source }) => String(source)).join('') };
}

function packConfig({ root, resolve: resolving, geodata, shipped }: PackBuild): InlineConfig {
  return {
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ...(resolving && { resolve: resolving }),
    plugins: [standIns(root), svelte(svelteOptions), geodata, shipped.plugin()],
    define: {
      'import.meta.env.PACK': 'true',
      'import.meta.env.BASE_URL': '"#/"',
      // See pack/packLocation.ts.
      location: 'packLocation',
    },
    build: {
      target: BROWSERS,
      write: false,
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: Infinity,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { input: PACK_ENTRY, output: { codeSplitting: false } },
    },
  };
}

/** By the name that the bundler has for a module, with forward slashes on every system: that of the one in its place. */
export function standInPairs(root: string, resolvePath = resolve): Map<string, string> {
  const inSource = (file: string) => resolvePath(root, 'src', file).replaceAll('\\', '/');
  return new Map(Object.entries(STAND_INS).map(([from, to]) => [inSource(from), inSource(to)]));
}

/** Puts one module in the place of another, however it is imported. */
function standIns(root: string): Plugin {
  const pairs = standInPairs(root);
  return {
    name: 'atlas:stand-ins',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!importer || !/^\./.test(source)) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const other = found && pairs.get(found.id);
      // The stand-in itself may import the types of what it stands for.
      return other === undefined || other === importer ? null : other;
    },
  };
}
