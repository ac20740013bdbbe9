/** A new build of the atlas that waits on the device: told to the reader, and put in place where the reader asks. */
import type { Explorer } from '../../app/explorer.svelte.ts';
import { installed } from './keeping.ts';
import { OFFLINE_TEXTS } from './offlineTexts.ts';

/** Tells of what waits already, and of what comes while the page is open. */
export function watchForNewVersion(registration: ServiceWorkerRegistration, explorer: Explorer): void {
  if (registration.waiting) tell(registration.waiting, explorer);
  const onFound = () => {
    const worker = registration.installing;
    // Where the page comes from the network there is no old version to be left.
    if (!worker || !navigator.serviceWorker.controller) return;
    // One that does not get its files leaves everything as it is.
    void installed(worker).then(
      () => tell(worker, explorer),
      () => undefined,
    );
  };
  registration.addEventListener('updatefound', onFound);
  if (registration.installing) onFound();
}

function tell(worker: ServiceWorker, explorer: Explorer): void {
  if (!navigator.serviceWorker.controller) return;
  offerReload(OFFLINE_TEXTS[explorer.language].newVersion, worker, explorer);
}

function offerReload(text: string, worker: ServiceWorker, explorer: Explorer): void {
  const { reload } = OFFLINE_TEXTS[explorer.language];
  explorer.notify({ text, action: { label: reload, run: () => void putInPlace(worker, explorer) } });
}

/** The page is loaded anew by the new build; not while other pages would lose the files of theirs. */
async function putInPlace(worker: ServiceWorker, explorer: Explorer): Promise<void> {
  const onChange = () => location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', onChange, { once: true });
  if (await takesOver(worker)) return;
  navigator.serviceWorker.removeEventListener('controllerchange', onChange);
  offerReload(OFFLINE_TEXTS[explorer.language].otherTabs, worker, explorer);
}

async function takesOver(worker: ServiceWorker): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = ({ data }) => {
      done(data === true);
      port1.close();
    };
    worker.postMessage('take-over', [port2]);
  });
}
