/** What hosts send with the files of the site, and `_headers` for those that read it (docs/hosting.md). */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { PACK_PATH } from './packPlugin.ts';
import { hostPolicy } from './policy.ts';

/** Features of a device that no page asks for (https://www.w3.org/TR/permissions-policy/). */
const UNASKED = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** Sent with every file. */
export const EVERYWHERE: Readonly<Record<string, string>> = {
  // A frame in a sandbox asks for scripts and data as nobody in particular.
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': UNASKED.map((feature) => `${feature}=()`).join(', '),
};

/** Of files that are named by their content, and of all others. */
export const CACHING = { named: 'public, max-age=31536000, immutable', others: 'no-cache' };

/** Of every page that is not made to stand in somebody else's. */
export const UNFRAMED = "frame-ancestors 'none'";

/** The folder with a rule of its own: a path should have one rule. */
const ASSETS = 'assets';
/** What there is in the root of the site for other people's pages. */
const EMBEDS = 'embed';

/**
 * The rules. `base` is the path of the site, ending in a slash; `folders` are those in its root. A header that two rules give
 * is sent with both values, and of two policies both hold, so no rule is for all but the embeds.
 */
export function hostHeaders(base: string, folders: readonly string[], policy: string): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  const others = folders.filter((name) => name !== EMBEDS && name !== ASSETS);
  const unframed = ['', ...others.map((name) => `${name}/*`)];
  return [
    '# For hosts that read this file: see docs/hosting.md.',
    rule(`${base}*`, { ...EVERYWHERE, 'Content-Security-Policy': policy }),
    rule(`${base}${ASSETS}/*`, { 'Cache-Control': CACHING.named, 'Content-Security-Policy': UNFRAMED }),
    ...unframed.map((path) => rule(base + path, { 'Content-Security-Policy': UNFRAMED })),
  ].join('\n');
}

/** Puts the file into the site, when the pages that it is about are there. */
export function hostHeadersPlugin(): Plugin {
  const site = { base: '/', outDir: 'dist' };
  let written = false;
  return {
    name: 'atlas:host-headers',
    apply: 'build',
    configResolved(config) {
      site.base = config.base;
      site.outDir = resolve(config.root, config.build.outDir);
    },
    writeBundle: () => void (written = true),
    closeBundle: {
      sequential: true,
      async handler() {
        if (written) await writeFile(join(site.outDir, '_headers'), await headersOf(site));
      },
    },
  };
}

async function headersOf({ base, outDir }: { base: string; outDir: string }): Promise<string> {
  const entries = await readdir(outDir, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  // All other pages have the inline elements of the first, or fewer.
  const pages = await Promise.all(
    ['index.html', PACK_PATH].map((path) => readFile(join(outDir, path), 'utf8').catch(() => '')),
  );
  const hashes = (directive: string) => [...new Set(pages.flatMap((page) => hashesIn(page, directive)))];
  return hostHeaders(base, folders.sort(), hostPolicy(hashes('script-src'), hashes('style-src')));
}

/** The hashes that a page's own policy names. */
function hashesIn(page: string, directive: string): string[] {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
  const values = policy.split('; ').find((each) => each.startsWith(`${directive} `)) ?? '';
  return values.match(/'sha256-[^']+'/g) ?? [];
}
