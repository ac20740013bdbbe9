import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import type { Position } from '../../src/core/model.ts';
import { parseCamera, type Camera } from '../../src/core/url.ts';
import { watchFaults, type Faults } from './faults.ts';
import { placeOnScreen, type Box, type Point } from './screen.ts';

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

/** A passage as the popup shows it. */
export interface ShownPassage {
  /** The words marked as the mention. */
  marked: string[];
  /** How it came here, where it does not name the feature itself. */
  byWayOf: string | null;
  /** Article, publisher and date. */
  citation: string;
}

/** How long a signal may take before a test says that it is missing. */
const PATIENCE_MS = 20_000;

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

  /** Opens an address and waits for its text alone. */
  async openText(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'commit' });
    await this.heading().waitFor();
  }

  /** Waits for the page's own signal; never on time. */
  async mapIs(renderer: 'gl' | 'svg'): Promise<void> {
    await this.page.locator(`html[data-map="${renderer}"]`).waitFor({ state: 'attached' });
  }

  /** Does something that changes what is drawn, and waits until all is drawn anew. */
  async redrawing(act: () => Promise<void>): Promise<void> {
    const redraw = await this.page.evaluateHandle(() => {
      const root = document.documentElement;
      const drawn = new Promise<void>((done) => {
        const watch = new MutationObserver(() => {
          if (root.dataset['map'] !== 'gl') return;
          watch.disconnect();
          done();
        });
        watch.observe(root, { attributeFilter: ['data-map'] });
      });
      return { drawn };
    });
    await act();
    await redraw.evaluate(({ drawn }) => drawn);
  }

  /** Waits until the address ends in this. */
  async isAt(path: string): Promise<void> {
    await this.page.waitForURL((url) => url.pathname.endsWith(path), { waitUntil: 'commit' });
  }

  /** The text beside the map, or the sheet below it. */
  panel(): Locator {
    return this.page.locator('main');
  }

  /** Follows a link of the panel by its words. */
  async follow(name: string): Promise<void> {
    await this.panel().getByRole('link', { name }).click();
  }

  /** Goes back to the list of articles and places. */
  async toOverview(): Promise<void> {
    await this.follow('← Overview');
    await this.panel().getByRole('heading', { name: 'Places' }).waitFor();
  }

  heading(): Locator {
    return this.panel().locator('h1');
  }

  /** The entry of a feature in the list. */
  entry(feature: string): Locator {
    return this.panel().locator(`[data-feature="${feature}"]`);
  }

  popup(): Locator {
    return this.page.getByRole('dialog');
  }

  /** What the popup shows, once its passages are there. */
  async readPopup(): Promise<{ title: string; passages: ShownPassage[] }> {
    await this.popup().locator('blockquote').first().waitFor();
    const passages = await this.popup()
      .locator('ol > li')
      .evaluateAll((items) =>
        items.map((item) => ({
          marked: [...item.querySelectorAll('.mention.marked')].map((mention) => mention.textContent),
          byWayOf: item.querySelector('.via')?.textContent ?? null,
          citation: item.querySelector('p:has(cite)')?.textContent ?? '',
        })),
      );
    return { title: (await this.popup().locator('h2').textContent()) ?? '', passages };
  }

  async closePopup(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.popup().waitFor({ state: 'detached' });
  }

  /** The passage that the address names. */
  currentPassage(): Locator {
    return this.panel().locator('article[aria-current]');
  }

  /** What the page tells the reader. */
  notices(): Locator {
    return this.page.getByRole('status');
  }

  /** The link on the map that the keyboard finds. */
  linkOnMap(feature: string): Locator {
    return this.page.locator(`#map a[href$="/features/${feature}/"]`);
  }

  /** The element that has the focus; none where it is lost at the top of the document. */
  focused(): Locator {
    return this.page.locator(':focus');
  }

  async focusMap(): Promise<void> {
    await this.page.locator('#map').focus();
  }

  /** The camera as the address states it; it is written when the map has come to rest. */
  camera(): Camera {
    const camera = parseCamera(new URL(this.page.url()).hash);
    if (!camera || camera === 'malformed') throw new Error(`No camera in ${this.page.url()}`);
    return camera;
  }

  /** Does something that moves the map, and waits until it rests and its camera is in the address. */
  async moving(act: () => Promise<void>): Promise<void> {
    const { hash } = new URL(this.page.url());
    await act();
    await this.page.waitForURL((url) => url.hash !== hash, { waitUntil: 'commit' });
  }

  /** Where a position is in the window. */
  async locate(position: Position): Promise<Point> {
    return placeOnScreen(position, this.camera(), await this.freeMap());
  }

  /** The part of the map that neither panel nor sheet nor a popup docked on the sheet covers. */
  async freeMap(): Promise<Box> {
    const [map, panel] = [await this.boxOf('#map'), await this.boxOf('main')];
    if (panel.x + panel.width <= map.x) return map;
    const popup = (await this.popup().count()) > 0 ? await this.boxOf('[role=dialog]') : panel;
    return { ...map, height: Math.min(panel.y, popup.y) - map.y };
  }

  async boxOf(selector: string): Promise<Box> {
    const box = await this.page.locator(selector).boundingBox();
    if (!box) throw new Error(`${selector} is not on the page`);
    return box;
  }

  async clickMapAt(position: Position): Promise<void> {
    const { x, y } = await this.locate(position);
    await this.page.mouse.click(x, y);
  }

  async pointAt(position: Position): Promise<void> {
    const { x, y } = await this.locate(position);
    await this.page.mouse.move(x, y);
  }

  async historyLength(): Promise<number> {
    return this.page.evaluate(() => history.length);
  }

  async back(): Promise<void> {
    await this.page.goBack({ waitUntil: 'commit' });
  }

  async forward(): Promise<void> {
    await this.page.goForward({ waitUntil: 'commit' });
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
  context.setDefaultTimeout(PATIENCE_MS);
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
    reducedMotion: options.reducedMotion ?? 'reduce',
    locale: options.locale ?? 'en',
    javaScriptEnabled: options.javaScript ?? true,
    hasTouch: options.touch ?? false,
    isMobile: options.touch ?? false,
  };
}
