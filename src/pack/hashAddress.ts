/**
 * Addresses of the lesson pack. A file on a disk has no paths below it, so what is a path on the site stands in the hash:
 * `#/ja/features/etorofu/?viewpoint=JP#map=7/44/146`.
 */

/** What stands where the site has its path. */
export const PACK_BASE = '#/';

/** An address in the hash, in the parts that `location` has. */
export interface HashAddress {
  /** With the base: `#/ja/about/`. */
  pathname: string;
  search: string;
  hash: string;
}

/** Takes a hash, or the `href` of a link, to pieces. A hash that is no address of ours is that of the first page. */
export function readHash(text: string): HashAddress {
  if (!text.startsWith(PACK_BASE)) return { pathname: PACK_BASE, search: '', hash: text };
  const [, path = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(text.slice(1)) ?? [];
  return { pathname: `#${path}`, search: search === '?' ? '' : search, hash: hash === '#' ? '' : hash };
}

/** Puts them together again. */
export function writeHash({ pathname, search, hash }: HashAddress): string {
  return pathname + search + hash;
}
