/** Puts the script that says what is missing into the head of every page, small. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { minify, transformWithOxc, type Plugin } from 'vite';

/** Where the script is, from the root of the project. */
const MISSING_SCRIPT = 'src/missing.ts';

/** The script in the head stands alone: it imports nothing but types. */
export function missingPlugin(): Plugin {
  let root = '.';
  return {
    name: 'atlas:missing',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'pre',
      // Behind the policy of the page, which says that it may run.
      handler: async (html) => {
        const script = await missingScript(root);
        return html.replace('<!--policy-->', (slot) => `${slot}\n    <script>${script}</script>`);
      },
    },
  };
}

/** The script as text that may stand in a page. Throws where it imports anything. */
export async function missingScript(root: string): Promise<string> {
  const file = resolve(root, MISSING_SCRIPT);
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file, { target: 'es2022' });
  const script = code.replace(/^export \{\};?$/m, '');
  if (/^(import|export)\b/m.test(script)) throw new Error(`${MISSING_SCRIPT} may import types alone`);
  // In a block of its own, so that its names are none of the page's.
  const { code: small } = await minify(MISSING_SCRIPT.replace('.ts', '.js'), `(() => {${script}})()`, {
    compress: { target: 'es2022' },
    mangle: true,
  });
  return small;
}
