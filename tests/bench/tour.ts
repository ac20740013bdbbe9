import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Site } from '../browser/site.ts';
import { quantile } from './figures.ts';
import * as inPage from './inPage.ts';
import * as inPageClick from './inPageClick.ts';
import * as inPageFrames from './inPageFrames.ts';
import * as inPageTour from './inPageTour.ts';
import { within } from './patience.ts';
import { countThreadTime, threadMs } from './threadTime.ts';
import { VIEWPORT } from './viewport.ts';

/** A page of the atlas at the beginning of a way with steps near and far, and how many of them are measured. */
const WAY = 'articles/putin-abe-moscow-2018/islands-named/?tour=text';
const STEPS = 8;

/** Takes the reader to the next place of the way. */
type TakeStep = () => Promise<void>;

/** Where the way leads: the first view is where the flights begin. */
export type Way = readonly inPageTour.View[];

/** Follows the way in the atlas once and writes down its views, so that a bare page can fly to the very same. */
export async function readWay(browser: Browser, site: Site): Promise<Way> {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    locale: 'en',
    reducedMotion: 'no-preference',
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(inPage.observe);
    await openAtlas(page, site);
    const views: inPageTour.View[] = [];
    for (let step = 0; step <= STEPS; step++) {
      await fly(page, () => page.keyboard.press('n'));
      views.push(await page.evaluate(inPageTour.viewInAddress));
    }
    return views;
  } finally {
    await context.close();
  }
}

/** Follows the way step by step; each flight comes to its end before the next. */
export async function followTour(
  page: Page,
  session: CDPSession,
  site: Site,
  { isAtlas, way }: { isAtlas: boolean; way: Way },
): Promise<{ tourIntervalMs: number; tourFrameMs: number }> {
  await (isAtlas ? openAtlas(page, site) : openBare(page, site));
  await countThreadTime(session);
  const intervals: number[] = [];
  let workMs = 0;
  for (const [step, view] of way.entries()) {
    const before = await threadMs(session);
    const flight = await fly(page, async () => {
      if (isAtlas) await page.keyboard.press('n');
      else await page.evaluate(inPageTour.flyBare, view);
    });
    const after = await threadMs(session);
    await rest(page);
    if (isAtlas) await checkView(page, view);
    // The first only leads to where the flights begin, and loads what keys need.
    if (step === 0) continue;
    intervals.push(...flight);
    workMs += after - before;
  }
  return { tourIntervalMs: quantile(intervals, 0.95), tourFrameMs: workMs / intervals.length };
}

async function openAtlas(page: Page, site: Site): Promise<void> {
  await page.goto(new URL(WAY, site.url).href);
  await within(page.evaluate(inPage.markTime, 'map:gl'), 'MapLibre in charge of the way');
  await rest(page);
}

async function openBare(page: Page, site: Site): Promise<void> {
  await page.goto(site.url);
  await within(page.evaluate(inPage.markTime, 'map:gl'), 'The bare map');
  await rest(page);
}

/** The ms between the frames of a flight. */
async function fly(page: Page, takeStep: TakeStep): Promise<number[]> {
  await page.evaluate(inPageFrames.recordFrames);
  await takeStep();
  await page.evaluate(inPageTour.flown);
  return page.evaluate(inPageFrames.frameIntervals);
}

async function rest(page: Page): Promise<void> {
  await within(page.evaluate(inPage.calm), 'A moment without work');
  await page.evaluate(inPageClick.rest);
}

/** A step that led elsewhere would make the comparison worthless. */
async function checkView(page: Page, { zoom, lat, lng }: inPageTour.View): Promise<void> {
  const now = await page.evaluate(inPageTour.viewInAddress);
  if (now.zoom !== zoom || now.lat !== lat || now.lng !== lng)
    throw new Error(`The way led to ${JSON.stringify(now)} this time, and not to ${zoom}/${lat}/${lng}.`);
}
