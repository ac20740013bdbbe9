import type { Locator, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Position } from '../../src/core/model.ts';
import { parseCamera, type Camera, type RendererChoice } from '../../src/core/url.ts';
import type { Faults } from './faults.ts';
import { placeOnScreen, type Box, type Point } from './screen.ts';

/** A passage as the popup shows it. */
export interface ShownPassage {
  /** The words marked as the mention. */
  marked: string[];
  /** How it came here, where it does not name the feature itself. */
  byWayOf: string | null;
  /** Article, publisher and date. */
  citation: string;
}

/** A reader's page, spoken to in words of the atlas. */
export class ExplorerPage {
  readonly page: Page;
  readonly faults: Faults;

  constructor(page: Page, faults: Faults) {
    this.page = page;
    this.faults = faults;
  }

  /** Opens an address and waits until whoever shall draw the map is in charge and every feature is drawn. */
  async open(url: string): Promise<void> {
    await this.page.goto(url);
    await this.mapIs(inject('renderer'));
  }

  /** Opens an address and waits until its text is there and answers. */
  async openText(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'commit' });
    await this.page.locator('html[data-map]').waitFor({ state: 'attached' });
    await this.heading().waitFor();
  }

  /** Waits for the page's own signal; never on time. */
  async mapIs(renderer: RendererChoice): Promise<void> {
    await this.page.locator(`html[data-map="${renderer}"]`).waitFor({ state: 'attached' });
  }

  /** Does something that changes what is drawn, and waits until all is drawn anew. */
  async redrawing(act: () => Promise<unknown>): Promise<void> {
    const redraw = await this.page.evaluateHandle((renderer) => {
      const root = document.documentElement;
      const drawn = new Promise<void>((done) => {
        const watch = new MutationObserver(() => {
          if (root.dataset['map'] !== renderer) return;
          watch.disconnect();
          done();
        });
        watch.observe(root, { attributeFilter: ['data-map'] });
      });
      return { drawn };
    }, inject('renderer'));
    await act();
    await redraw.evaluate(({ drawn }) => drawn);
  }

  /** The address in the parts that a reader sees; of the lesson pack, that in its hash. */
  address(url = new URL(this.page.url())): URL {
    return url.hash.startsWith('#/') ? new URL(url.hash.slice(1), 'http://localhost') : url;
  }

  /** Waits until the address ends in this, which may be the `href` of a link. */
  async isAt(path: string): Promise<void> {
    const end = path.replace(/^#/, '');
    await this.page.waitForURL((url) => this.address(url).pathname.endsWith(end), { waitUntil: 'commit' });
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
          citation: item.closest('section')?.querySelector('p:has(cite)')?.textContent ?? '',
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
    return this.page.locator(`#map nav a[href$="/features/${feature}/"]`);
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
    const camera = parseCamera(this.address().hash);
    if (!camera || camera === 'malformed') throw new Error(`No camera in ${this.page.url()}`);
    return camera;
  }

  /** Does something that moves the map, and waits until it rests and its camera is in the address. */
  async moving(act: () => Promise<void>): Promise<void> {
    const { hash } = this.address();
    await act();
    await this.page.waitForURL((url) => this.address(url).hash !== hash, { waitUntil: 'commit' });
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
