import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Site } from '../browser/site.ts';
import { drag } from './drag.ts';
import * as inPage from './inPage.ts';
import * as inPageDrawing from './inPageDrawing.ts';
import { watchTraffic } from './traffic.ts';
import { measureLoad } from './visit.ts';
import { VIEWPORT } from './viewport.ts';

/** What is known of one first visit, and of what the page holds while it is read. */
export interface Grown {
  bytes: number;
  requests: number;
  usableMs: number;
  glMs: number;
  heapBytes: number;
  heapAfterBytes: number;
  heapLaterBytes: number;
}

/** So many places are opened before the memory is looked at again. */
const PLACES = 8;

/** Visits the first page in a fresh context, pans, and opens places of its list. */
export async function visitGrown(browser: Browser, site: Site): Promise<Grown> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const traffic = watchTraffic(page);
    await page.addInitScript(inPage.observe);
    await page.addInitScript(inPageDrawing.watchDrawing);
    await page.goto(site.url, { waitUntil: 'commit' });
    const { bytes, requests, usableMs, glMs } = await measureLoad(page, ATLAS, traffic);
    const heapBytes = await heapOf(session);
    await drag(page, session);
    await openPlaces(page);
    const heapAfterBytes = await heapOf(session);
    await openPlaces(page);
    const heapLaterBytes = await heapOf(session);
    return {
      bytes,
      requests,
      usableMs: usableMs ?? NaN,
      glMs: glMs ?? NaN,
      heapBytes,
      heapAfterBytes,
      heapLaterBytes,
    };
  } finally {
    await context.close();
  }
}

const ATLAS = { name: 'atlas', lastMark: 'map:gl' } as const;

async function openPlaces(page: Page): Promise<void> {
  const links = page.locator('section[aria-labelledby="places"] li a');
  for (let at = 0; at < PLACES; at += 1) {
    await links.first().waitFor();
    await links.nth(at % (await links.count())).click();
    await page.waitForURL(/\/features\//);
    await page.goBack();
  }
  await links.first().waitFor();
}

/** What the page's script holds, once all else has been thrown away (bytes). */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
