import { chromium, type Browser, type BrowserContextOptions } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import { ExplorerPage } from './explorer.ts';
import { watchFaults } from './faults.ts';
import { reportPolicy } from './policyReports.ts';

export interface PageOptions {
  /** In CSS pixels; 1440 × 900 where nothing is said. */
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** `reduce` where nothing is said: a test that is not about motion does not wait for it. */
  reducedMotion?: 'reduce' | 'no-preference';
  /** BCP 47 tag of the browser's own language. */
  locale?: string;
  javaScript?: boolean;
  /** A phone: taps instead of clicks. */
  touch?: boolean;
  /** Faults that the test is about, for example the status 404 of an unknown address. */
  expected?: RegExp[];
}

/** How long a signal may take before a test says that it is missing. */
const PATIENCE_MS = 20_000;

let shared: Promise<Browser> | undefined;

/** The browser that all specs share. */
export function sharedBrowser(): Promise<Browser> {
  shared ??= chromium.connect(inject('browserEndpoint'));
  return shared;
}

/**
 * Opens a fresh page with no history and no storage. To be called inside a test: when the test ends, the page is
 * closed, and the test fails where the page had a fault.
 */
export async function openPage(browser: Browser, options: PageOptions = {}): Promise<ExplorerPage> {
  const context = await browser.newContext(contextOptions(options));
  context.setDefaultTimeout(PATIENCE_MS);
  if (inject('pack')) await context.setOffline(true);
  const faults = watchFaults(context, options.expected);
  await reportPolicy(context);
  onTestFinished(async () => {
    await context.close();
    faults.check();
  });
  return new ExplorerPage(await context.newPage(), faults);
}

function contextOptions(options: PageOptions): BrowserContextOptions {
  return {
    viewport: options.viewport ?? { width: 1440, height: 900 },
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ?? 'reduce',
    locale: options.locale ?? 'en',
    javaScriptEnabled: options.javaScript ?? true,
    hasTouch: options.touch ?? false,
    isMobile: options.touch ?? false,
  };
}
