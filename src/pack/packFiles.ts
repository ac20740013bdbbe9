/** The files that the pages of the site fetch, from inside the lesson pack: nothing is ever asked of a network. */
import { PACK_BASE } from './hashAddress.ts';

/** The text of a file that stands in the page; undefined where there is none of that path (below the base). */
export function packFile(path: string): string | undefined {
  const scripts = document.querySelectorAll<HTMLElement>('script[data-file]');
  return [...scripts].find(({ dataset }) => dataset['file'] === path)?.textContent;
}

/** Where the files of the site are, as a page may name them. */
export interface PackPlaces {
  /** Public address of the site, ending in a slash. */
  site: string;
  /** Address of the page, without its hash. */
  page: string;
}

/**
 * `#/assets/labels.json`, `/atlas/assets/labels.json`, and both as whole addresses → `assets/labels.json`; null for what
 * is no address of the site.
 */
export function pathInPack(address: string, { site, page }: PackPlaces): string | null {
  const starts = [PACK_BASE, page + PACK_BASE, site, new URL(site).pathname];
  const start = starts.find((base) => address.startsWith(base));
  return start === undefined ? null : address.slice(start.length).replace(/[?#].*$/s, '');
}

/** A file that is no text stands in the page as a string of JSON in base64. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(JSON.parse(text) as string), (character) => character.charCodeAt(0));
}

/** Answers `fetch` from the files in the page from now on, and refuses all else with 404. */
export function answerFromPack(site: string): void {
  const outside = window.fetch.bind(window);
  const page = window.location.href.replace(/#.*$/s, '');
  window.fetch = async (asked, init) => {
    const address = asked instanceof Request ? asked.url : String(asked);
    // What the page has made itself is no request.
    if (/^(blob|data):/.test(address)) return outside(asked, init);
    const path = pathInPack(address, { site, page });
    const text = path === null ? undefined : packFile(path);
    if (text === undefined)
      return new Response(`${address} is not in this file.`, { status: 404, statusText: 'Not in this file' });
    if (path?.endsWith('.pbf')) return new Response(bytesOf(text));
    return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
  };
}
