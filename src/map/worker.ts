/** MapLibre's worker: its address must be known before the first map, or the built map stays blank. */
import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

// MapLibre hands the address to the browser as plain text, which pages forbid (build/policy.ts): this one passes. In a sandbox,
// where it is of no origin, it starts the same code from an address that holds it.
if (globalThis.trustedTypes?.defaultPolicy === null)
  globalThis.trustedTypes.createPolicy('default', {
    createScriptURL: (address) =>
      address === workerUrl || (globalThis.origin === 'null' && address.startsWith('data:text/javascript'))
        ? address
        : null,
  });

setWorkerUrl(workerUrl);
