/** Links of the lesson pack that the app does not follow itself: to another language, and to what is on the site alone. */
import type { Language } from '../core/model.ts';
import { LICENCES_FILE } from '../core/licencesFile.ts';
import { isApart } from '../core/pages.ts';
import { parsePath } from '../core/url.ts';
import { PACK_BASE, readHash } from './hashAddress.ts';
import { packFile } from './packFiles.ts';

/** What the links of a pack lead to. */
export interface PackLinks {
  languages: readonly Language[];
  /** Public address of the site, ending in a slash. */
  site: string;
}

/** The language of the address in the hash. */
export function languageInHash(languages: readonly Language[]): Language {
  return parsePath(readHash(window.location.hash).pathname, PACK_BASE, languages).language;
}

/** What of the address the app that runs is for: another one is loaded anew. */
function scopeOf(languages: readonly Language[]): string {
  const { language, page } = parsePath(readHash(window.location.hash).pathname, PACK_BASE, languages);
  return `${language} ${String(isApart(page))}`;
}

/** Looks after them from now on. To be called before the app listens. */
export function followPackLinks({ languages, site }: PackLinks): void {
  const scope = scopeOf(languages);
  for (const type of ['popstate', 'hashchange']) {
    window.addEventListener(type, (event) => {
      if (scopeOf(languages) === scope) return;
      // The app knows one language alone, and a page with the map or one without.
      event.stopImmediatePropagation();
      window.location.reload();
    });
  }
  const onClick = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a[href]') : null;
    if (link instanceof HTMLAnchorElement) leadOn(link, { languages, site });
  };
  // Before the app: it leaves alone what leads elsewhere.
  document.addEventListener('click', onClick, { capture: true });
}

/** Has a link to a file for taking away lead to the public site: the pack holds what pages need, and its licences. */
function leadOn(link: HTMLAnchorElement, { languages, site }: PackLinks): void {
  const href = link.getAttribute('href') ?? '';
  if (!href.startsWith(PACK_BASE)) return;
  const { page } = parsePath(readHash(href).pathname, PACK_BASE, languages);
  if (page.type !== 'unknown') return;
  const path = href.slice(PACK_BASE.length);
  link.href = path === LICENCES_FILE ? licencesHere() : new URL(path, site).href;
}

/** An address for the text in the page, for as long as the page is open. */
function licencesHere(): string {
  const type = 'text/plain; charset=utf-8';
  return URL.createObjectURL(new Blob([packFile(LICENCES_FILE) ?? ''], { type }));
}
