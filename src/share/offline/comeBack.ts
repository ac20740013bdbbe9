/** A reader who comes a second time has the atlas kept on the device, quietly; one who has it hears of a new version. */
import type { Explorer } from '../../app/explorer.svelte.ts';
import { wishes } from '../../app/wishes.ts';
import { canKeep, keep, keptBy } from './keeping.ts';
import { watchForNewVersion } from './newVersion.ts';

/** To be called once for a page. What fails is not told: nobody has asked for it. */
export async function comeBack(explorer: Explorer): Promise<void> {
  // A large atlas is not for a device to keep.
  if (!canKeep() || explorer.atlas.manyPages) return;
  const kept = await keptBy(explorer.base);
  if (kept) {
    watchForNewVersion(kept, explorer);
    await kept.update().catch(() => undefined);
  } else if (!savesData()) {
    await calm();
    await keep(explorer.base).then(
      () => wishes.write('offline', 'yes'),
      () => undefined,
    );
  }
}

/** The reader's device asks for little to be sent (Chromium alone can say so). */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** When the page has nothing else to do; where a browser cannot say, when it is loaded. */
async function calm(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((next) => window.addEventListener('load', next, { once: true }));
  if ('requestIdleCallback' in window) await new Promise((next) => requestIdleCallback(next));
}
