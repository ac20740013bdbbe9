/**
 * What a page may load and do (Content Security Policy Level 3, https://www.w3.org/TR/CSP3/, and Trusted Types). It stands in
 * every page, since it names the inline script and style sheet of that page by their hashes; hosts send what is true of all.
 */
import { createHash } from 'node:crypto';
import { tag } from './html.ts';

/** `reader` is every page but those that have a kind of their own. */
export type PageKind = 'reader' | 'embed' | 'editor' | 'pack';

/** Hashes of inline elements, as a policy names them. */
export interface InlineHashes {
  scripts: readonly string[];
  styles: readonly string[];
}

type Directives = Record<string, readonly string[]>;

/** Svelte's own, MapLibre's address of its worker (map/worker.ts), and the addresses of our workers (ui/ownScript.ts). */
const TRUSTED_TYPES = ['svelte-trusted-html', 'default', 'passage-atlas'];

const TYPES: Directives = {
  'require-trusted-types-for': ["'script'"],
  'trusted-types': TRUSTED_TYPES,
};

const NOTHING: Directives = {
  'default-src': ["'none'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

/** Pictures are icons in style sheets, and the picture of a view that is being made. */
const READER: Directives = {
  'img-src': ["'self'", 'data:', 'blob:'],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  // How an embed will look.
  'frame-src': ["'self'"],
};

const OF_KIND: Record<PageKind, Directives> = {
  reader: READER,
  // In a sandbox it is of no origin, where MapLibre starts its worker from a `data:` address.
  embed: { ...READER, 'worker-src': ["'self'", 'data:'], 'frame-src': ["'none'"] },
  // The shapes of a draft are made by a worker, and have an address in memory.
  editor: { ...READER, 'connect-src': ["'self'", 'blob:'], 'frame-src': ["'none'"] },
  // One file, which may be opened from a disk: there is nothing to fetch.
  pack: { 'img-src': ['data:', 'blob:'] },
};

/** The policy of a page that may run and show its own inline elements and no others. */
export function pagePolicy(kind: PageKind, { scripts, styles }: InlineHashes): string {
  const own = kind === 'pack' ? [] : ["'self'"];
  return write({
    ...NOTHING,
    'script-src': [...own, ...scripts],
    'style-src': [...own, ...styles],
    ...OF_KIND[kind],
    ...TYPES,
  });
}

/**
 * What a host may send with every file: what is true of all pages, and of the workers, which take the policy of their own file.
 * Without `styles`, it leaves looks to the pages: their hash is another after each build, and a server keeps its settings.
 */
export function hostPolicy(scripts: readonly string[], styles?: readonly string[]): string {
  const none = ["'none'"];
  return write({
    'script-src': ["'self'", ...scripts],
    ...(styles && { 'style-src': ["'self'", ...styles] }),
    'img-src': OF_KIND.reader['img-src'] ?? none,
    'connect-src': OF_KIND.editor['connect-src'] ?? none,
    'worker-src': OF_KIND.embed['worker-src'] ?? none,
    'manifest-src': ["'self'"],
    'frame-src': ["'self'"],
    'font-src': none,
    'media-src': none,
    'object-src': none,
    'base-uri': none,
    'form-action': none,
    ...TYPES,
  });
}

/** The policy as the tag that stands before all that it is about. */
export function policyTag(kind: PageKind, hashes: InlineHashes): string {
  return tag('meta', { 'http-equiv': 'Content-Security-Policy', content: pagePolicy(kind, hashes) });
}

/** The hashes of a page's inline elements. To be asked of a page that holds no text of the data yet: see shell.ts. */
export function inlineHashes(html: string): InlineHashes {
  return {
    scripts: [...html.matchAll(/<script(?: type="module")?>(.*?)<\/script>/gs)].map(([, code = '']) =>
      hashSource(code),
    ),
    styles: [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css = '']) => hashSource(css)),
  };
}

/** `'sha256-…'` of the text of an element, as a browser reads it. */
export function hashSource(text: string): string {
  const read = text.replace(/\r\n?/g, '\n');
  return `'sha256-${createHash('sha256').update(read).digest('base64')}'`;
}

function write(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}
