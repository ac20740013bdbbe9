/** Runs inside the measured page, as `inPage.ts` does: flights from place to place. */

/** What the address says of the map. */
export interface View {
  zoom: number;
  lat: number;
  lng: number;
}

declare global {
  interface Window {
    /** The bare page's: flies as the atlas does. */
    benchFly?: (view: View, durationMs: number) => void;
  }
}

/** Where the map of the atlas is, from the address: `#map=8/44.1/146.2`. */
export function viewInAddress(): View {
  const [zoom, lat, lng] = location.hash.replace('#map=', '').split('/').map(Number);
  if (zoom === undefined || lat === undefined || lng === undefined)
    throw new Error(`No view in the address ${location.href}`);
  return { zoom, lat, lng };
}

/** Starts a flight on a bare page. */
export function flyBare(view: View): void {
  if (!window.benchFly) throw new Error('This page has no window.benchFly');
  window.benchFly(view, 700);
}

/** Waits as long as a flight takes (700 ms on both pages), to the end of the frame that ends it. */
export async function flown(): Promise<void> {
  const [began = performance.now()] = window.benchFrames;
  while (performance.now() - began < 700) await new Promise((next) => requestAnimationFrame(next));
}
