/** Runs inside the measured page, as `inPage.ts` does: when was the drawing of the HTML on the screen? */

declare global {
  interface Window {
    /** The first animation frame with the whole drawing: when it began, and when it had been painted, in ms. */
    benchDrawing: { firstFrameMs: number; framePaintedMs: number } | null;
  }
}

/** What the browser and `watchDrawing` know. Times in ms since navigation. */
export interface Paints {
  drawing: { firstFrameMs: number; framePaintedMs: number } | null;
  /** First contentful paint: its frame's work on the main thread was done, and it was on the screen. */
  first: { paintedMs: number; shownMs: number } | null;
}

/** Notes the first frame after the last of `#drawing` has arrived. To be started before anything of the page runs. */
export function watchDrawing(): void {
  window.benchDrawing = null;
  const whole = () => {
    const drawing = document.getElementById('drawing');
    if (!drawing?.querySelector('svg :is(path, polygon, polyline, use)')) return false;
    // Until something follows it, or the document is at its end, more of it may be on its way.
    let last: Element | null = drawing;
    while (last && !last.nextSibling) last = last.parentElement;
    return last !== null || document.readyState !== 'loading';
  };
  const check = () => {
    if (!whole()) return;
    observer.disconnect();
    document.removeEventListener('readystatechange', check);
    requestAnimationFrame(() => {
      const firstFrameMs = performance.now();
      // The message comes after the frame has been painted. The next frame would wait for whatever script is to run first.
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        window.benchDrawing = { firstFrameMs, framePaintedMs: performance.now() };
        channel.port1.close();
      };
      channel.port2.postMessage(null);
    });
  };
  const observer = new MutationObserver(check);
  observer.observe(document, { childList: true, subtree: true });
  // Not `DOMContentLoaded`, which waits for scripts too.
  document.addEventListener('readystatechange', check);
}

/** What has been painted. */
export function paints(): Paints {
  const entry = performance.getEntriesByName('first-contentful-paint')[0] as
    (PerformanceEntry & { paintTime?: number }) | undefined;
  return {
    drawing: window.benchDrawing,
    first: entry ? { paintedMs: entry.paintTime ?? entry.startTime, shownMs: entry.startTime } : null,
  };
}
