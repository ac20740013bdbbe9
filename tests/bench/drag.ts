import type { CDPSession, Page } from 'playwright-core';
import { quantile } from './figures.ts';
import * as inPage from './inPage.ts';
import * as inPageFrames from './inPageFrames.ts';
import { within } from './patience.ts';
import { countThreadTime, threadMs } from './threadTime.ts';
import { VIEWPORT } from './viewport.ts';

const DRAG = { steps: 20, px: 8 };

/** Drags the map there and back, a step a frame. */
export async function drag(
  page: Page,
  session: CDPSession,
): Promise<{ intervalMs: number; panFrameMs: number }> {
  await countThreadTime(session);
  let x = VIEWPORT.width * 0.6;
  const y = VIEWPORT.height * 0.8;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(inPageFrames.recordFrames);
  const before = await threadMs(session);
  for (const way of [-1, 1]) {
    // Each step is answered once the page has seen it, and a page sees one a frame.
    for (let step = 0; step < DRAG.steps; step++) await page.mouse.move((x += way * DRAG.px), y);
  }
  const after = await threadMs(session);
  const intervals = await page.evaluate(inPageFrames.frameIntervals);
  // At rest before it is let go, or the map would glide on.
  await within(page.evaluate(inPage.calm), 'Rest after the drag');
  await page.mouse.up();
  return { intervalMs: quantile(intervals, 0.95), panFrameMs: (after - before) / (2 * DRAG.steps) };
}
