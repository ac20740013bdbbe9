import type { Frame, Page } from 'playwright-core';

/** Waits for two frames: what a script changed is then drawn, and the browser's scrolling goes by it. */
export function twoFrames(page: Page | Frame): Promise<unknown> {
  return page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}
