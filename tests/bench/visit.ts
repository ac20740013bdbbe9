import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Site } from '../browser/site.ts';
import { clickFeature, pressFeatureLink } from './click.ts';
import { impose, type Condition } from './conditions.ts';
import { drag } from './drag.ts';
import type { Figures } from './figures.ts';
import * as inPage from './inPage.ts';
import * as inPageDrawing from './inPageDrawing.ts';
import type { Subject } from './pages.ts';
import { within } from './patience.ts';
import { followTour, type Way } from './tour.ts';
import { watchTraffic, type Traffic } from './traffic.ts';
import { VIEWPORT } from './viewport.ts';

/**
 * Visits a page once in a fresh context: loads it, drags the map there and back, clicks a feature; then, loaded anew, opens
 * a feature by key and follows the way, where the page can do that.
 */
export async function visit(
  browser: Browser,
  subject: Subject,
  site: Site,
  condition: Condition,
  way: Way,
): Promise<Figures> {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    locale: 'en',
    reducedMotion: 'no-preference',
  });
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
    const popupKeyMs = await measureKey(page, subject, site);
    const tour = await measureTour(page, session, { subject, site, way });
    return { ...load, ...pan, popupMs: ms, popupFrames: frames, popupKeyMs, ...tour };
  } finally {
    await context.close();
  }
}

type Tour = Pick<Figures, 'tourIntervalMs' | 'tourFrameMs'>;
type Load = Omit<
  Figures,
  'popupMs' | 'popupFrames' | 'popupKeyMs' | 'intervalMs' | 'panFrameMs' | keyof Tour
>;

/** On a page loaded anew, so that the popup is the first here too. */
async function measureKey(
  page: Page,
  { name, popup, lastMark }: Subject,
  site: Site,
): Promise<number | null> {
  if (name !== 'atlas') return null;
  await page.goto(site.url);
  await within(page.evaluate(inPage.markTime, lastMark), `The mark ${lastMark}`);
  await within(page.evaluate(inPage.calm), 'A moment without work');
  const { ms } = await pressFeatureLink(page, popup);
  return ms;
}

async function measureTour(
  page: Page,
  session: CDPSession,
  { subject: { name }, site, way }: { subject: Subject; site: Site; way: Way },
): Promise<Tour> {
  if (name !== 'atlas' && name !== 'maplibre') return { tourIntervalMs: null, tourFrameMs: null };
  return followTour(page, session, site, { isAtlas: name === 'atlas', way });
}

/** What the loading of a page took, once it is calm. */
export async function measureLoad(
  page: Page,
  { name, lastMark }: Pick<Subject, 'name' | 'lastMark'>,
  traffic: Traffic,
): Promise<Load> {
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
