import type { Browser, Page } from 'playwright-core';
import type { Site } from '../browser/site.ts';
import { clickFeature } from './click.ts';
import { impose, type Condition } from './conditions.ts';
import { drag } from './drag.ts';
import type { Figures } from './figures.ts';
import * as inPage from './inPage.ts';
import * as inPageDrawing from './inPageDrawing.ts';
import type { Subject } from './pages.ts';
import { within } from './patience.ts';
import { watchTraffic, type Traffic } from './traffic.ts';
import { VIEWPORT } from './viewport.ts';

/** Visits a page once in a fresh context: loads it, drags the map there and back, clicks a feature. */
export async function visit(
  browser: Browser,
  subject: Subject,
  site: Site,
  condition: Condition,
): Promise<Figures> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await impose(session, condition);
    const traffic = watchTraffic(page);
    await page.addInitScript(inPage.observe);
    if (subject.name === 'atlas') await page.addInitScript(inPageDrawing.watchDrawing);
    await page.goto(site.url, { waitUntil: 'commit' });
    const load = await measureLoad(page, subject, traffic);
    const pan = await drag(page, session);
    const { ms, frames } = await clickFeature(page, subject.popup);
    return { ...load, ...pan, popupMs: ms, popupFrames: frames };
  } finally {
    await context.close();
  }
}

type Load = Omit<Figures, 'popupMs' | 'popupFrames' | 'intervalMs' | 'panFrameMs'>;

async function measureLoad(page: Page, { name, lastMark }: Subject, traffic: Traffic): Promise<Load> {
  const lastMs = await within(page.evaluate(inPage.markTime, lastMark), `The mark ${lastMark}`);
  await within(Promise.all([traffic.quiet(), page.evaluate(inPage.calm)]), 'A moment without work');
  const { blockingMs, shift } = await page.evaluate(inPage.disturbance);
  const paints = await page.evaluate(inPageDrawing.paints);
  const mark = (of: string) => page.evaluate(inPage.markIfThere, of);
  const visibleMs = (await mark('map:frame')) ?? drawingShownMs(paints) ?? lastMs;
  const start = await page.evaluate(inPage.navigationStart);
  return {
    visibleMs,
    bytesBeforeVisible: await traffic.bytesUntil(start + visibleMs),
    firstPaintMs: paints.first?.shownMs ?? null,
    // An atlas without the mark answers when MapLibre does, and none is of use before it is seen.
    usableMs: name === 'atlas' ? Math.max(visibleMs, (await mark('map:svg')) ?? lastMs) : null,
    glMs: await mark('map:gl'),
    bytes: await traffic.bytesUntil(Infinity),
    requests: traffic.requests(),
    blockingMs,
    layoutShift: shift,
  };
}

/**
 * The first contentful paint, if the drawing was whole when that frame began; if something else had been painted before,
 * the end of the first frame that had the whole drawing.
 */
function drawingShownMs({ drawing, first }: inPageDrawing.Paints): number | null {
  if (!drawing) return null;
  return first && first.paintedMs >= drawing.firstFrameMs ? first.shownMs : drawing.framePaintedMs;
}
