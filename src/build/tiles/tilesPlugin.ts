/** Says how much of a map one file may carry, and writes the tiles of a map that has more. */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { GeodataState } from '../geodataState.ts';
import { writeTiles } from './writeTiles.ts';

/** To stand before the plugin of the geodata, which makes the files. */
export function tilesPlugin(state: GeodataState): Plugin {
  const site = { base: '/', outDir: 'dist' };
  return {
    name: 'atlas:tiles',
    configResolved({ root, base, build, command, mode }) {
      site.base = base;
      site.outDir = resolve(root, build.outDir);
      // Live, an edit is drawn in a moment; to cut all tiles anew would take many times that.
      if (command === 'serve') state.mostInOneFile = Infinity;
      // For tests: any atlas in tiles.
      if (mode === 'tiles') state.mostInOneFile = 0;
    },
    async writeBundle() {
      const tiles = state.files(site.base)?.tiles ?? new Map<string, Uint8Array>();
      // Past the bundler, which would tell of each of thousands.
      await writeTiles(site.outDir, tiles);
      if (tiles.size > 0) this.info(`${tiles.size} tiles written`);
    },
  };
}
