/** Firefox, driven over WebDriver BiDi: the second engine that the atlas is tried in. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Position } from '../../src/core/model.ts';
import { parseCamera } from '../../src/core/url.ts';
import { placeOnScreen } from '../browser/screen.ts';

const NAMES = ['firefox', 'firefox-esr', 'firefox.exe'];
const WELL_KNOWN = [
  '/usr/bin',
  '/snap/bin',
  '/Applications/Firefox.app/Contents/MacOS',
  'C:\\Program Files\\Mozilla Firefox',
];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The program of the Firefox that is installed, or that FIREFOX_PATH names; undefined where there is none. */
export function findFirefox(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...WELL_KNOWN];
  const found = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env.FIREFOX_PATH ?? '', ...found].filter(Boolean).find(isProgram);
}

/** Starts it; close it when done. Throws where there is none. */
export async function launchFirefox(): Promise<Browser> {
  const executablePath = findFirefox();
  if (executablePath === undefined) throw new Error('Firefox is not installed');
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: {
      'intl.accept_languages': 'en',
      // A test that is not about motion does not wait for it.
      'ui.prefersReducedMotion': 1,
      // A request to another host fails at once, and is reported.
      'network.dns.localDomains': 'passage-atlas.example',
    },
  });
}

/** Firefox would fetch the next page ahead (`rel=next`); the policy forbids it, which nobody misses. */
const FETCHED_AHEAD = /Content-Security-Policy: .*\(default-src\) at http:\/\/127\.0\.0\.1:\d+\/[\w/-]*\/ /;

/** A reader's page in Firefox. */
export class FirefoxPage {
  readonly page: Page;
  /** What went wrong in it. */
  readonly faults: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.setDefaultTimeout(20_000);
    const note = (text: string) => {
      if (!FETCHED_AHEAD.test(text)) this.faults.push(text);
    };
    page.on('pageerror', (error) => note(String(error)));
    page.on('requestfailed', (request) => {
      // What is not needed any more when the reader goes on is broken off.
      const reason = request.failure()?.errorText ?? '';
      if (reason !== 'NS_BINDING_ABORTED') this.faults.push(`${request.url()}: ${reason}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') note(message.text());
    });
  }

  /** Opens an address and waits until the map that stays answers: MapLibre's, where there is WebGL. */
  async open(url: string): Promise<void> {
    await this.page.goto(url);
    const hasWebgl = await this.page.evaluate(
      () => document.createElement('canvas').getContext('webgl2') !== null,
    );
    await this.page.waitForSelector(hasWebgl ? 'html[data-map=gl]' : 'html[data-map]');
  }

  /** Waits until the address has this path, and what it shows this heading. */
  async isAt(path: string, heading: string): Promise<void> {
    await this.page
      .waitForFunction(
        (wanted, words) =>
          location.pathname === wanted && document.querySelector('main h1')?.textContent === words,
        {},
        path,
        heading,
      )
      .catch(async (error: unknown) => {
        const at = await this.page.evaluate(
          () => `${location.pathname}, “${document.querySelector('main h1')?.textContent ?? ''}”`,
        );
        throw new Error(`Not at ${path}, “${heading}”, but at ${at}`, { cause: error });
      });
  }

  /** Clicks what a selector finds; `text` chooses among several. */
  async click(selector: string, text?: string): Promise<void> {
    const found = text === undefined ? selector : `${selector} ::-p-text(${text})`;
    await this.page.locator(found).click();
  }

  /** Waits for an element and gives its text. */
  async textOf(selector: string): Promise<string> {
    const element = await this.page.waitForSelector(selector, { visible: true });
    return (await element?.evaluate(({ textContent }) => textContent)) ?? '';
  }

  /** Clicks the map at a position, by the camera in the address. */
  async clickMapAt(position: Position): Promise<void> {
    const camera = parseCamera(new URL(this.page.url()).hash);
    const map = await (await this.page.$('#map'))?.boundingBox();
    if (!camera || camera === 'malformed' || !map) throw new Error(`No map or camera in ${this.page.url()}`);
    const { x, y } = placeOnScreen(position, camera, map);
    await this.page.mouse.click(x, y);
  }
}
