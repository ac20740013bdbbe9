/** Keeping the atlas on the device, and removing it: the page's side of src/offlineWorker.ts. */
import { ownScript } from '../../ui/ownScript.ts';
import { OFFLINE_FACTS, OFFLINE_WORKER, type OfflineFacts } from '../../core/offlineRoutes.ts';

/** How far it has come, from 0 to 1. */
export type OnProgress = (share: number) => void;

/** True where this browser can keep a site at all: not from a disk, nor without encryption, nor while it is being built. */
export function canKeep(): boolean {
  if (import.meta.env.DEV || import.meta.env.PACK) return false;
  // Some browsers have neither where a page is not secure, whatever the types say.
  return 'serviceWorker' in navigator && 'caches' in globalThis && /^https?:$/.test(location.protocol);
}

/** The worker that keeps the site, as soon as all is there; undefined where the site is not kept, or the browser says no. */
export async function keptBy(base: string): Promise<ServiceWorkerRegistration | undefined> {
  if (!canKeep()) return undefined;
  const found = await navigator.serviceWorker.getRegistration(base).catch(() => undefined);
  const ready = found?.active ?? found?.waiting;
  return ready?.scriptURL.endsWith(base + OFFLINE_WORKER) ? found : undefined;
}

/** What keeping would take; undefined where that cannot be learned now. */
export async function offlineFacts(base: string): Promise<OfflineFacts | undefined> {
  try {
    const answer = await fetch(base + OFFLINE_FACTS);
    const facts: unknown = answer.ok ? await answer.json() : null;
    return isFacts(facts) ? facts : undefined;
  } catch {
    return undefined;
  }
}

function isFacts(value: unknown): value is OfflineFacts {
  if (typeof value !== 'object' || value === null) return false;
  const { files, bytes } = value as Record<string, unknown>;
  return typeof files === 'number' && typeof bytes === 'number';
}

/** Keeps the site. Throws where the browser does not allow it, has no room, or a file does not arrive. */
export async function keep(
  base: string,
  onProgress: OnProgress = () => {},
): Promise<ServiceWorkerRegistration> {
  const { serviceWorker } = navigator;
  const onMessage = ({ data }: MessageEvent<unknown>) => {
    const share = progressIn(data);
    if (share !== null) onProgress(share);
  };
  serviceWorker.addEventListener('message', onMessage);
  serviceWorker.startMessages();
  try {
    const registration = await serviceWorker.register(ownScript(base + OFFLINE_WORKER), {
      scope: base,
      // The list of files is in the script: it is to be looked at anew each time.
      updateViaCache: 'none',
    });
    if (!registration.active) await installed(registration.installing ?? registration.waiting);
    return registration;
  } finally {
    serviceWorker.removeEventListener('message', onMessage);
  }
}

/** Resolves when a worker has all its files. Throws where it gives up. */
export async function installed(worker: ServiceWorker | null): Promise<void> {
  if (!worker) throw new Error('There is no worker');
  await new Promise<void>((done, fail) => {
    const look = () => {
      if (worker.state === 'redundant') fail(new Error('The worker did not get its files'));
      else if (worker.state !== 'installing' && worker.state !== 'parsed') done();
      else return;
      worker.removeEventListener('statechange', look);
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Removes all that is kept of this site. */
export async function removeKept(base: string): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(base);
  if (!registration) return;
  await registration.unregister();
  const names = await caches.keys();
  const own = names.filter((name) => name.startsWith('passage-atlas-') && name.endsWith(registration.scope));
  await Promise.all(own.map((name) => caches.delete(name)));
}

function progressIn(data: unknown): number | null {
  const told = typeof data === 'object' && data !== null && 'offline' in data ? data.offline : null;
  if (typeof told !== 'object' || told === null) return null;
  const { kept, all } = told as Record<string, unknown>;
  return typeof kept === 'number' && typeof all === 'number' && all > 0 ? Math.min(1, kept / all) : null;
}
