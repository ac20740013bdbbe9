import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { geodataPlugin, geodataState } from './src/build/geodataPlugin.ts';
import { pagesPlugin } from './src/build/pagesPlugin.ts';
import { sizesPlugin } from './src/build/sizesPlugin.ts';

const state = geodataState(process.env['GEODATA'] ?? 'geodata');

export default defineConfig({
  plugins: [svelte(), geodataPlugin(state), pagesPlugin(state), sizesPlugin()],
  build: {
    target: 'es2022',
    // Sizes are reported by our own plugin, as the reader pays for them.
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1500,
  },
});
