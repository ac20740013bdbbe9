/**
 * The service worker: keeps a whole build of the atlas on the device, and answers from it. A page of a build gets the
 * files of that build alone: a new one is kept beside it, and waits until no page of the old one is open.
 */
import { setCacheNameDetails } from 'workbox-core';
import { addPlugins, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { offlineRoute, shellFor } from './core/offlineRoutes.ts';

/** What the build tells this worker: see build/offlineBundle.ts. */
interface OfflineBuild {
  /** Path of the site, ending in a slash. */
  base: string;
  /** Language → address of a page that holds nothing yet and becomes any; that of the default language at ''. */
  shells: Record<string, string>;
  files: { url: string; revision: string | null; integrity?: string }[];
}

/** A page of the site. The types of what workers have are not those of pages, so they are named here. */
interface WindowClient {
  url: string;
  frameType: string;
  postMessage: (message: unknown) => void;
}

interface Worker {
  OFFLINE_BUILD: OfflineBuild;
  clients: { matchAll: (options: { type: 'window'; includeUncontrolled: true }) => Promise<WindowClient[]> };
  skipWaiting: () => Promise<void>;
  addEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void;
}

declare const self: Worker;

const { base, shells, files } = self.OFFLINE_BUILD;
setCacheNameDetails({ prefix: 'passage-atlas' });
let kept = 0;
// The same is told of files that are answered later, which are none of the reader's concern.
addPlugins([
  {
    handlerDidComplete: async ({ event }: { event: Event }) =>
      event.type === 'install' ? tellProgress() : undefined,
  },
]);
precacheAndRoute(files, { cleanURLs: false, directoryIndex: '' });

registerRoute(
  ({ request, url }) => request.mode === 'navigate' && offlineRoute(url.pathname, base) === 'page',
  async ({ request, url }) => (await shell(url.pathname)) ?? fetch(request),
);
// What stands in other people's pages is as new as can be.
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && offlineRoute(url.pathname, base) === 'embed',
  ({ request, url }) => fetch(request).catch(async () => (await shell(url.pathname)) ?? Response.error()),
);

self.addEventListener('message', ({ data, ports }) => {
  if (data === 'take-over') void takeOver().then((done) => ports[0]?.postMessage(done));
});

async function shell(path: string): Promise<Response | undefined> {
  const url = shellFor(path, base, shells);
  return url === undefined ? undefined : matchPrecache(url);
}

/** Open pages of this atlas: the host may have sites of others too. */
async function pages(): Promise<WindowClient[]> {
  const all = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return all.filter(({ url }) => offlineRoute(new URL(url).pathname, base) !== 'network');
}

async function tellProgress(): Promise<void> {
  kept += 1;
  for (const page of await pages()) page.postMessage({ offline: { kept, all: files.length } });
}

/** Puts this build in the place of the old one, where one page alone is open that would lose its files. */
async function takeOver(): Promise<boolean> {
  const readers = (await pages()).filter(({ frameType }) => frameType === 'top-level');
  if (readers.length > 1) return false;
  await self.skipWaiting();
  return true;
}
