import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import { watchFaults, type Faults } from './faults.ts';

export interface PageOptions {
  /** In CSS pixels; 1440 × 900 where nothing is said. */
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  /** BCP 47 tag of the browser's own language. */
  locale?: string;
  javaScript?: boolean;
  /** A phone: taps instead of clicks. */
  touch?: boolean;
  /** Faults that the test is about, for example the status 404 of an unknown address. */
  expected?: RegExp[];
}

/** A reader's page, spoken to in words of the atlas. */
export class ExplorerPage {
  readonly page: Page;
  readonly faults: Faults;

  constructor(page: Page, faults: Faults) {
    this.page = page;
    this.faults = faults;
  }

  /** Opens an address and waits until MapLibre is in charge and every feature is drawn. */
  async open(url: string): Promise<void> {
    await this.page.goto(url);
    await this.mapIs('gl');
  }

  /** Waits for the page's own signal; never on time. */
  async mapIs(renderer: 'gl' | 'svg'): Promise<void> {
    await this.page.locator(`html[data-map="${renderer}"]`).waitFor({ state: 'attached' });
  }
}

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
  const faults = watchFaults(context, options.expected);
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
    reducedMotion: options.reducedMotion ?? 'no-preference',
    locale: options.locale ?? 'en',
    javaScriptEnabled: options.javaScript ?? true,
    hasTouch: options.touch ?? false,
    isMobile: options.touch ?? false,
  };
}
