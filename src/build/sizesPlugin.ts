/** Reports what a first visit costs, compressed with brotli as hosts serve it, and writes it to `sizes.json`. */
import { brotliCompressSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

/** Bytes compressed, by what they are for. */
export interface Sizes {
  /** All script of the SVG map and the page, in the language with the most words. */
  script: number;
  /** That, with style sheets: what is loaded before the map library, but for page and geodata. */
  interface: number;
  /** MapLibre: library, worker and its style sheet. */
  maplibre: number;
  /** Names, texts and passages, and what MapLibre draws, in all languages. */
  geodata: number;
}

/** Most that script and interface may weigh (bytes), as the design and the issues set it. */
export const SCRIPT_BUDGET = 45_000;
export const INTERFACE_BUDGET = 60_000;

/** Sums up the bundle by what its parts are for. */
export function sizesPlugin(): Plugin {
  return {
    name: 'atlas:sizes',
    enforce: 'post',
    apply: 'build',
    generateBundle(_options, bundle) {
      const sizes = sizesOf(bundle);
      this.emitFile({ type: 'asset', fileName: 'sizes.json', source: JSON.stringify(sizes, null, 2) });
      const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
      this.info(
        `compressed: script ${kb(sizes.script)} (of ${kb(SCRIPT_BUDGET)}), ` +
          `interface ${kb(sizes.interface)} (of ${kb(INTERFACE_BUDGET)}), ` +
          `MapLibre ${kb(sizes.maplibre)}, geodata ${kb(sizes.geodata)}`,
      );
    },
  };
}

function sizesOf(bundle: Rolldown.OutputBundle): Sizes {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const first = withImports(
    chunks.filter(({ isEntry, name }) => isEntry || name === 'start'),
    bundle,
  );
  const own = first.filter((chunk) => !isGeodata(chunk));
  const languages = chunks.filter(({ facadeModuleId }) => facadeModuleId?.includes('/messages/'));
  const script = sum(own) + Math.max(0, ...languages.map(compressed));
  return {
    script,
    interface: script + brotliCompressSync(stylesOf(bundle)).length,
    maplibre: sum(Object.values(bundle).filter(({ fileName }) => /maplibre|glRenderer/.test(fileName))),
    geodata: sum(Object.values(bundle).filter(isGeodata)),
  };
}

/** The style sheets, which stand in the page. */
function stylesOf(bundle: Rolldown.OutputBundle): string {
  const page = bundle['index.html'];
  const html = page?.type === 'asset' ? String(page.source) : '';
  const style = /<style>(.*?)<\/style>/s.exec(html)?.[1];
  if (!style) throw new Error('index.html has no style sheet: see stylesPlugin.ts');
  return style;
}

/** The chunks with all that they import statically, each once. */
function withImports(chunks: Rolldown.OutputChunk[], bundle: Rolldown.OutputBundle): Rolldown.OutputChunk[] {
  const found = new Set(chunks);
  for (const chunk of found) {
    for (const name of chunk.imports) {
      const imported = bundle[name];
      if (imported?.type === 'chunk') found.add(imported);
    }
  }
  return [...found];
}

function isGeodata({ fileName }: Rolldown.OutputAsset | Rolldown.OutputChunk): boolean {
  return /(^|\/)(geodata|shapes|labels)-/.test(fileName);
}

function sum(files: (Rolldown.OutputAsset | Rolldown.OutputChunk)[]): number {
  return files.reduce((total, file) => total + compressed(file), 0);
}

function compressed(file: Rolldown.OutputAsset | Rolldown.OutputChunk): number {
  return brotliCompressSync(file.type === 'chunk' ? file.code : file.source).length;
}
