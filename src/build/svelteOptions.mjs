/** How Svelte's files are compiled, the same for the browser and for the pages that the build renders. */
import { relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** @type {import('@sveltejs/vite-plugin-svelte').Options} */
export const svelteOptions = {
  configFile: false,
  compilerOptions: {
    discloseVersion: false,
    // Also where a component has no rune of its own: one without would bring Svelte's older mode along.
    runes: true,
    // Classes are named by the file, so that page and script agree on them, built wherever it may be.
    cssHash: ({ hash, filename }) =>
      `s-${hash(relative(root, resolve(root, filename)).replaceAll('\\', '/'))}`,
  },
};
