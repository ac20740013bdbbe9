/** The browser's address bar and history, tied to the explorer: selecting pushes, panning replaces. */
import {
  formatCamera,
  parseCamera,
  parseOptions,
  parsePath,
  withOption,
  withTour,
  type Camera,
  type Page,
  type TourPlace,
} from '../core/url.ts';
import { languageFor } from '../core/names.ts';
import { isApart } from '../core/pages.ts';
import { arrived } from '../ui/arrived.ts';
import type { Explorer } from './explorer.svelte.ts';
import { linkAddress, type LinkAddress } from './linkAddress.ts';
import type { Cause } from './visit.ts';

/** Shows the page that the path names, with its camera: what the build has rendered too. */
export function showPage(explorer: Explorer): void {
  const { page } = parsePath(location.pathname, explorer.base, explorer.atlas.settings.languages);
  const camera = cameraInAddress();
  explorer.go(page, 'address', {
    ...(camera && camera !== 'malformed' ? { camera } : {}),
    ...placeIn(location.search),
  });
}

/** Where on a guided way or in a lesson. */
function placeIn(query: string): { tour?: TourPlace; step?: number } {
  const { tour, step } = parseOptions(query, []);
  return { ...(tour && { tour }), ...(step && { step }) };
}

/**
 * Shows what else the address says, and follows Back and Forward and links on the page from now on. Returns the end of
 * it.
 */
export function startNavigation(explorer: Explorer): () => void {
  const onPopState = () => {
    readOptions(explorer);
    readAddress(explorer);
  };
  const onClick = (event: MouseEvent) => {
    followLink(explorer, event);
  };
  window.addEventListener('popstate', onPopState);
  window.addEventListener('hashchange', onPopState);
  document.addEventListener('click', onClick);
  readOptions(explorer);
  // Once: Back and Forward come by it again.
  const { v = explorer.version } = parseOptions(location.search, []);
  if (v !== explorer.version) void tellVersion(explorer, v);
  if (/^#(?!map=.*\d$)./.test(location.hash)) readAddress(explorer);
  return () => {
    window.removeEventListener('popstate', onPopState);
    window.removeEventListener('hashchange', onPopState);
    document.removeEventListener('click', onClick);
  };
}

/** What changes the page without a new entry in the history: it would take many steps back to leave them. */
const PASSING: readonly Cause[] = ['address', 'scroll', 'play'];

/** Puts the page into the address: a new entry in the history, or none where it is there already. */
export function writePage(explorer: Explorer): void {
  // The address of an embed is part of somebody else's page.
  if (explorer.embed) return;
  const { page, cause, step } = explorer.visit;
  const query = withOption(withTour(location.search, explorer.tour), 'step', step ? String(step) : null);
  const path = explorer.href(page, explorer.language, query);
  // The passage that an address enters by is read once the page has been taken over.
  const place = cause === 'address' && !namesPlace(path) ? '' : placeHash();
  if (path === location.pathname + location.search + place) return;
  const address = withCamera(path, /map=.*/.exec(location.hash)?.[0]);
  if (!PASSING.includes(cause)) history.pushState(null, '', address);
  // An alias or an entry such as /articles/<id>/#<passage> becomes the address it stands for.
  else if (page.type !== 'unknown') history.replaceState(null, '', address);
}

/** Puts the camera into the address of the present entry. */
export function writeCamera(camera: Camera): void {
  const path = location.pathname + location.search;
  const address = withCamera(path + placeHash(), formatCamera(camera).slice(1));
  if (address !== path + location.hash) history.replaceState(null, '', address);
}

/** Puts what the reader chose into the query; what is as usual is left out. */
export function writeOptions(explorer: Explorer): void {
  const { viewpoint, defaultViewpoint, namesIn, language, atlas } = explorer;
  const names = namesIn === language ? null : atlas.settings.labels[namesIn].join(',');
  const asked = viewpoint === defaultViewpoint ? null : viewpoint;
  const query = withOption(withOption(location.search, 'viewpoint', asked), 'names', names);
  if (query !== location.search) history.replaceState(null, '', location.pathname + query + location.hash);
}

function readOptions(explorer: Explorer): void {
  const { settings } = explorer.atlas;
  const ids = settings.viewpoints.map(({ id }) => id);
  const { viewpoint, renderer, names } = parseOptions(location.search, ids);
  explorer.viewpoint = viewpoint ?? explorer.defaultViewpoint;
  explorer.namesIn = (names && languageFor(settings, names)) ?? explorer.language;
  if (renderer !== undefined && !import.meta.env.PACK) explorer.light = renderer === 'svg';
}

/** A link that was made for another version of the data says so; the page is shown all the same. */
async function tellVersion(explorer: Explorer, version: string): Promise<void> {
  const { versionNotice } = await arrived('version', () => import('../share/versionNotice.ts'));
  explorer.notify(versionNotice(explorer, version));
}

/** Of a passage without a page of its own the hash names it, and may have the camera after it: `#entry-1&map=8/44/146`. */
function placeHash(): string {
  return /^#(?!map=)[a-z0-9-]+(?=&|$)/.exec(location.hash)?.[0] ?? '';
}

function withCamera(path: string, camera?: string): string {
  return camera ? path + (namesPlace(path) ? '&' : '#') + camera : path;
}

/** Has a hash. One at the beginning is that of all addresses in the lesson pack. */
function namesPlace(path: string): boolean {
  return path.lastIndexOf('#') > 0;
}

function cameraInAddress(): ReturnType<typeof parseCamera> {
  return parseCamera(location.hash.replace(/^#.*&/, '#'));
}

function readAddress(explorer: Explorer): void {
  const { page } = parsePath(location.pathname, explorer.base, explorer.atlas.settings.languages);
  const camera = cameraInAddress();
  if (camera === 'malformed') {
    history.replaceState(null, '', location.pathname + location.search);
    explorer.go(page, 'address');
    void explorer.tell('refuseView');
    return;
  }
  const details = { ...(camera ? { camera } : {}), ...placeIn(location.search) };
  explorer.go(enteredPassage(page, location.hash), 'address', details);
}

/** `/articles/<id>/#<passage>` is a way in to the passage. */
function enteredPassage(page: Page, hash: string): Page {
  const id = /^#([a-z0-9-]+)(?:&|$)/.exec(hash)?.[1];
  return page.type === 'article' && id ? { type: 'passage', article: page.id, id } : page;
}

/** Such a click asks for a new tab or window, or for a download. */
function withKey({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return metaKey || ctrlKey || shiftKey || altKey;
}

/** Follows a click on one of our links without loading the page anew; leaves all others, and the handout, to the browser. */
function followLink(explorer: Explorer, event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || withKey(event)) return;
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.target !== '' || link.hasAttribute('download')) return;
  const address = linkAddress(link);
  if (address.origin !== location.origin || !address.pathname.startsWith(explorer.base)) return;
  const { language, page: named } = parsePath(
    address.pathname,
    explorer.base,
    explorer.atlas.settings.languages,
  );
  const page = enteredPassage(named, address.hash);
  if (page.type === 'unknown') return;
  // Another language is another page, which loads its own words; the map stays where it is, and as it was chosen.
  if (language !== explorer.language) {
    address.search = location.search;
    address.hash = location.hash;
  } else if ((address.hash === '' || page !== named) && ![page, explorer.visit.page].some(isApart)) {
    event.preventDefault();
    void goThere(explorer, page, address);
  }
}

/** What is read stays until the next page is there; one that does not arrive in parts is loaded whole. */
async function goThere(explorer: Explorer, page: Page, { pathname, search }: LinkAddress): Promise<void> {
  const { visit } = explorer;
  await arrived('page', () => explorer.prepare(page), pathname);
  if (visit === explorer.visit) explorer.go(page, 'link', placeIn(search));
}
