/** The map of the editor as a contributor uses it, and what comes of it in the text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Position } from '../../src/core/model.ts';
import { formatCamera, type Camera } from '../../src/core/url.ts';
import { openPage, sharedBrowser, type PageOptions } from './openPage.ts';
import { placeOnScreen, type Point } from './screen.ts';

const GEODATA = join(import.meta.dirname, '../../geodata/features');

/** The first vertex of the coast of Shikotan, which is the last one of the ring as well, and the next one. */
export const [FIRST, SECOND]: [Position, Position] = [
  [146.5838, 43.8025],
  [146.5854, 43.8008],
];

/** The editor with a feature in hand, its text beside the map. */
export class EditorPage {
  readonly page: Page;
  readonly #camera: Camera;

  constructor(page: Page, camera: Camera) {
    this.page = page;
    this.#camera = camera;
  }

  /** Opens it on a site. To be called inside a test. */
  static async open(
    url: string,
    feature: string,
    camera: Camera,
    options: PageOptions = {},
  ): Promise<EditorPage> {
    const { page } = await openPage(await sharedBrowser(), options);
    await page.goto(`${url}edit/?feature=${feature}${formatCamera(camera)}`);
    await page.locator('html[data-map="gl"]').waitFor({ state: 'attached' });
    await page.getByRole('tab', { name: 'Text' }).click();
    return new EditorPage(page, camera);
  }

  async placeOf(position: Position): Promise<Point> {
    const map = await this.page.locator('.stage').boundingBox();
    if (!map) throw new Error('There is no map.');
    return placeOnScreen(position, this.#camera, map);
  }

  /** Brings the pointer there, and waits until vertices are offered. */
  async reach({ x, y }: Point): Promise<void> {
    await this.page.mouse.move(x, y);
    await this.page.locator('.layer[data-handles]:not([data-handles="0"])').waitFor({ state: 'attached' });
    await this.page.mouse.move(x + 1, y);
  }

  async drag(from: Point, to: Point): Promise<void> {
    await this.reach(from);
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 });
    await this.page.mouse.move(to.x, to.y, { steps: 3 });
    await this.page.mouse.up();
  }

  tool(name: string): Promise<void> {
    return this.page.getByRole('button', { name, exact: true }).click();
  }

  /** Waits until the button of the last edit says what it was. */
  async hasDone(what: string): Promise<void> {
    await this.page.getByRole('button', { name: `Undo: ${what}` }).waitFor();
  }

  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: /^Undo: / }).click();
  }

  /** The whole text, as it is copied from the text view. */
  async text(): Promise<string> {
    const content = this.page.locator('.cm-content');
    await content.focus();
    const copy = await this.page.evaluateHandle(() => {
      const copied = new Promise<string>((done) => {
        const listener = ({ clipboardData }: ClipboardEvent) =>
          done(clipboardData?.getData('text/plain') ?? '');
        document.addEventListener('copy', listener, { once: true });
      });
      return { copied };
    });
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.press('Control+c');
    return copy.evaluate(({ copied }) => copied);
  }
}

/** The text of a feature of the atlas as it is saved. */
export const saved = (feature: string): string => readFileSync(join(GEODATA, `${feature}.geojson`), 'utf8');

/** A point so many CSS pixels away. */
export const shifted = ({ x, y }: Point, dx: number, dy: number): Point => ({ x: x + dx, y: y + dy });
