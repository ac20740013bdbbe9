import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { Besides } from './src/build/besides.ts';
import { BROWSERS } from './src/build/browsers.mjs';
import { citationsPlugin } from './src/build/citationsPlugin.ts';
import { editorPlugin } from './src/build/editorPlugin.ts';
import { exportsPlugin } from './src/build/exportsPlugin.ts';
import { geodataModules, geodataPlugin } from './src/build/geodataPlugin.ts';
import { GeodataState } from './src/build/geodataState.ts';
import { hostHeadersPlugin } from './src/build/hostHeaders.ts';
import { missingPlugin } from './src/build/missingPlugin.ts';
import { offlinePlugin } from './src/build/offlinePlugin.ts';
import { packPlugin } from './src/build/packPlugin.ts';
import { ShippedModules } from './src/build/shipped/shippedModules.ts';
import { shippedPlugin } from './src/build/shipped/shippedPlugin.ts';
import { pagesPlugin } from './src/build/pagesPlugin.ts';
import { svelteOptions } from './src/build/svelteOptions.mjs';
import { tilesPlugin } from './src/build/tiles/tilesPlugin.ts';
import { sizesPlugin } from './src/build/sizesPlugin.ts';
import { stylesPlugin } from './src/build/stylesPlugin.ts';

const state = new GeodataState(process.env['GEODATA'] ?? 'geodata');
const shipped = new ShippedModules();
const besides = new Besides();

const zoomNeeds = resolve(import.meta.dirname, 'src/svg/zoomNeeds.ts');

export default defineConfig({
  resolve: {
    alias: {
      // Only what d3-zoom needs of them: see there.
      'd3-selection': zoomNeeds,
      'd3-drag': zoomNeeds,
      'd3-dispatch': zoomNeeds,
      'd3-transition': zoomNeeds,
      'd3-interpolate': zoomNeeds,
      // Its form for browsers asks the page to read a name such as &amp; and the editor's worker has no page.
      'decode-named-character-reference': resolve(
        import.meta.dirname,
        'node_modules/decode-named-character-reference/index.js',
      ),
    },
  },
  plugins: [
    svelte(svelteOptions),
    tilesPlugin(state),
    geodataPlugin(state),
    missingPlugin(),
    stylesPlugin(),
    // Pages first: they have threads of their own.
    pagesPlugin(state, besides),
    exportsPlugin(state, besides),
    citationsPlugin(state, besides),
    editorPlugin(state, { shipped, geodata: () => geodataModules(state), besides }),
    besides.plugin(),
    packPlugin(state, shipped, (base) => geodataModules(state, base)),
    hostHeadersPlugin(),
    offlinePlugin(state, shipped),
    shipped.plugin(),
    shippedPlugin(shipped),
    sizesPlugin(),
  ],
  worker: { format: 'es', plugins: () => [shipped.plugin()] },
  optimizeDeps: {
    // What the scan does not reach from the page: the editor is another page, and has workers. Found only when somebody goes
    // there, their packages would have the page loaded anew.
    entries: ['index.html', 'src/edit.ts', 'src/editor/work/worker.ts', 'src/editor/import/importWorker.ts'],
  },
  build: {
    target: BROWSERS,
    // Browsers that know this syntax and MapLibre's WebGL 2 know modulepreload, or load without it.
    modulePreload: { polyfill: false },
    // Sizes are reported by our own plugin, as the reader pays for them.
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      // Nothing runs where they are loaded, so that the app need not load them.
      treeshake: {
        moduleSideEffects: [{ test: /svelte.src.internal.client.dom/, sideEffects: false }],
      },
      output: {
        codeSplitting: {
          groups: [
            // What of Svelte lazy parts alone use. Left to itself it would be in the file that every reader loads.
            {
              name: 'parts',
              test: /svelte.src.internal.client.dom.(elements.(bindings.(select|input|universal)|customizable-select)|blocks.snippet)/,
              priority: 4,
              includeDependenciesRecursively: false,
            },
            // The texts change more often than the code: each has a file of its own to be cached by.
            { name: 'geodata', test: /virtual:geodata/, priority: 3 },
            // What is there before the app: `main.ts` must not wait for all the rest.
            { name: 'first', test: /vite\/preload-helper|(app\/wishes|ui\/arrived)\.ts/, priority: 2 },
            // The app with all it needs is one file, whatever else needs a part of it: parts compress worse.
            { name: 'app', test: /app\/start\.ts/, priority: 1 },
          ],
        },
      },
    },
  },
});
