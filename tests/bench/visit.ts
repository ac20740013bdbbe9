import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Site } from '../browser/site.ts';
import * as inPage from './inPage.ts';
import type { Subject } from './pages.ts';

/** The figures of one visit with an empty cache. */
export interface Figures {
  /** Every feature is drawn, by whichever renderer comes first (ms since navigation). */
  drawnMs: number;
  /** MapLibre is in charge and idle (ms since navigation). */
  glMs: number;
  bytes: number;
  blockingMs: number;
  layoutShift: number;
  /** Main-thread time for each frame of a drag. */
  panFrameMs: number;
  popupMs: number;
}

const VIEWPORT = { width: 1440, height: 900 };
const DRAG = { steps: 15, px: 12 };

/** Visits a page once: loads it, drags the map there and back, clicks a feature. */
export async function visit(browser: Browser, subject: Subject, site: Site): Promise<Figures> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en' });
  try {
    const page = await context.newPage();
    await page.addInitScript(inPage.observe);
    const sentBefore = site.bytesSent();
    await page.goto(site.url, { waitUntil: 'commit' });
    const glMs = await page.evaluate(inPage.markTime, 'map:gl');
    const svgMs = await page.evaluate(inPage.markIfThere, 'map:svg');
    await page.evaluate(inPage.calm);
    const bytes = site.bytesSent() - sentBefore;
    const { blockingMs, shift } = await page.evaluate(inPage.disturbance);
    const panFrameMs = await drag(page, await context.newCDPSession(page));
    const popupMs = await clickFeature(page, subject);
    return {
      drawnMs: Math.min(glMs, svgMs ?? glMs),
      glMs,
      bytes,
      blockingMs,
      layoutShift: shift,
      panFrameMs,
      popupMs,
    };
  } finally {
    await context.close();
  }
}

/** Thread time and not the clock's, which would also count what the rest of the machine does. */
async function drag(page: Page, session: CDPSession): Promise<number> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  let x = VIEWPORT.width * 0.6;
  const y = VIEWPORT.height * 0.8;
  await page.mouse.move(x, y);
  await page.mouse.down();
  const before = await threadMs(session);
  for (const way of [-1, 1]) {
    for (let step = 0; step < DRAG.steps; step++) await page.mouse.move((x += way * DRAG.px), y);
  }
  const after = await threadMs(session);
  // At rest before it is let go, or the map would glide on.
  await page.evaluate(inPage.calm);
  await page.mouse.up();
  return (after - before) / (2 * DRAG.steps);
}

async function threadMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const time = metrics.find(({ name }) => name === 'ThreadTime');
  if (!time) throw new Error('This browser reports no thread time: take a Chromium.');
  return time.value * 1000;
}

async function clickFeature(page: Page, subject: Subject): Promise<number> {
  const at = await findFeature(page);
  await page.evaluate(inPage.clickToShown, subject.popup);
  await page.mouse.click(at.x, at.y);
  return page.evaluate(inPage.shownTime);
}

/** Feels its way along a diagonal until the cursor says that a feature lies there. */
async function findFeature(page: Page): Promise<{ x: number; y: number }> {
  for (let share = 0.4; share < 0.9; share += 0.015) {
    const at = { x: VIEWPORT.width * share, y: VIEWPORT.height * (1.1 - share) };
    await page.mouse.move(at.x, at.y);
    if ((await page.evaluate(inPage.cursor)) === 'pointer') return at;
  }
  throw new Error('No feature was found to click on: is the first view empty?');
}
