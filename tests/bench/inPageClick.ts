/** Runs inside the measured page, as `inPage.ts` does: how soon does a click or a key show something? */

/** The frame that shows a popup: when its work on the main thread was done (ms after the click or key), and its number. */
export interface Shown {
  ms: number;
  frames: number;
}

declare global {
  interface Window {
    benchShown: Promise<Shown>;
  }
}

/** Arms a stopwatch that runs from the next such event to the first frame in which text is visible at the selector. */
export function armStopwatch({ from, selector }: { from: string; selector: string }): void {
  const shows = () => {
    const element = document.querySelector<HTMLElement>(selector);
    return element?.textContent.trim() !== '' && element?.checkVisibility({ visibilityProperty: true });
  };
  window.benchShown = new Promise((done) => {
    let frames = 0;
    const channel = new MessageChannel();
    const start = (event: Event) => {
      // The message comes after the frame that was under way has been painted.
      channel.port1.onmessage = () => {
        if (shows()) done({ ms: performance.now() - event.timeStamp, frames });
        else requestAnimationFrame(next);
      };
      const next = () => {
        frames++;
        channel.port2.postMessage(null);
      };
      requestAnimationFrame(next);
    };
    addEventListener(from, start, { capture: true, once: true });
  });
}

/** What the stopwatch found. */
export function shown(): Promise<Shown> {
  return window.benchShown;
}

/** Whether a feature lies at a point: two frames after the pointer went there, its cursor is a hand. */
export async function isFeature({ x, y }: { x: number; y: number }): Promise<boolean> {
  for (let frame = 0; frame < 2; frame++) await new Promise((next) => requestAnimationFrame(next));
  // Leaflet looks what lies under the pointer 32 ms apart only.
  await new Promise((next) => setTimeout(next, 40));
  const element = document.elementFromPoint(x, y);
  if (!element || element.closest('a, button')) return false;
  return getComputedStyle(element).cursor === 'pointer';
}

/**
 * Waits until ten animation frames in a row come in time, for 5 s at most: what the page draws because the pointer came
 * is no part of the click. A reader's hand rests as well before it clicks.
 */
export async function rest(): Promise<void> {
  const began = performance.now();
  const frame = () => new Promise<number>((next) => requestAnimationFrame(next));
  let last = await frame();
  for (let inTime = 0; inTime < 10 && performance.now() - began < 5000;) {
    const now = await frame();
    inTime = now - last < 34 ? inTime + 1 : 0;
    last = now;
  }
}

/** Puts the focus on the link that Tab would lead to in the list of all features. */
export function focusFeatureLink(): void {
  const link = document.querySelector<HTMLElement>('#map nav a[tabindex="0"]');
  if (!link) throw new Error('There is no link on the map: has the list moved?');
  link.focus();
}
