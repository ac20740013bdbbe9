/** `_headers` for hosts that read it (Netlify, Cloudflare Pages): what an embed in a sandbox needs (docs/hosting.md). */
import type { Plugin } from 'vite';

/** The rules. `base` is the path of the site, ending in a slash. */
export function hostHeaders(base: string): string {
  return [
    '# For hosts that read this file: see docs/hosting.md.',
    `${base}*`,
    // A frame in a sandbox asks for scripts and data as nobody in particular.
    '  Access-Control-Allow-Origin: *',
    '',
    `${base}assets/*`,
    // Named by their content.
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n');
}

/** Puts the file into the site. */
export function hostHeadersPlugin(): Plugin {
  let base = '/';
  return {
    name: 'atlas:host-headers',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: hostHeaders(base) });
    },
  };
}
