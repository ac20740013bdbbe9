/** Reports what a first visit costs, compressed with brotli as hosts serve it, and writes it to `sizes.json`. */
import { brotliCompressSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

/** Bytes compressed, by what they are for. */
export interface Sizes {
  /** Page, script and style before the map library: what must arrive before anything can be read. */
  interface: number;
  /** MapLibre: library, worker and its style sheet. */
  maplibre: number;
  /** Names, texts and passages, and what the map draws. */
  geodata: number;
}

/** Most that the interface may weigh (bytes), as the design sets it. */
export const INTERFACE_BUDGET = 60_000;

/** Sums up the bundle by what its parts are for. */
export function sizesPlugin(): Plugin {
  return {
    name: 'atlas:sizes',
    enforce: 'post',
    apply: 'build',
    generateBundle(_options, bundle) {
      const sizes: Sizes = { interface: 0, maplibre: 0, geodata: 0 };
      for (const file of Object.values(bundle)) sizes[partOf(file)] += compressed(file);
      this.emitFile({ type: 'asset', fileName: 'sizes.json', source: JSON.stringify(sizes, null, 2) });
      const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
      this.info(
        `compressed: interface ${kb(sizes.interface)} (of ${kb(INTERFACE_BUDGET)}), ` +
          `MapLibre ${kb(sizes.maplibre)}, geodata ${kb(sizes.geodata)}`,
      );
    },
  };
}

function partOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk): keyof Sizes {
  if (file.fileName.includes('maplibre') || file.fileName.includes('glRenderer')) return 'maplibre';
  if (/(^|\/)(geodata|shapes|labels)-/.test(file.fileName)) return 'geodata';
  return 'interface';
}

function compressed(file: Rolldown.OutputAsset | Rolldown.OutputChunk): number {
  return brotliCompressSync(file.type === 'chunk' ? file.code : file.source).length;
}
