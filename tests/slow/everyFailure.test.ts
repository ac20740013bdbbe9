/**
 * Every file that every kind of page loads, failing in every way: text and drawing stay, the page says what is missing, and is
 * whole again after another try. The files are those that a page asked for when all was well.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { builtSite } from '../browser/builtSite.ts';
import { failing, NOTICE, TOLD_BY_BROWSER, WAYS, type Way } from '../browser/failing.ts';
import { watchFaults } from '../browser/faults.ts';
import { launchBrowser, NO_WEBGL } from '../browser/launch.ts';

const site = builtSite();
let svg: Browser;
let gl: Browser;

beforeAll(async () => {
  [svg, gl] = await Promise.all([launchBrowser([NO_WEBGL]), launchBrowser()]);
});
afterAll(async () => Promise.all([svg.close(), gl.close()]));

/** A kind of page; `act` asks for what it loads later, and `done` is there when it has come. */
interface Walk {
  path: string;
  act?: (page: Page) => Promise<unknown>;
  done?: string;
  /** The page is a sheet of paper, without a drawing. */
  isPaper?: boolean;
  withGl?: boolean;
}

const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click();
const share = (part: string) => async (page: Page) => {
  // Open already, where trying again has left it so.
  if ((await page.locator('dialog[open]').count()) === 0) await press('Share')(page);
  const section = page.locator('dialog details').filter({ hasText: part }).first();
  if ((await section.getAttribute('open')) === null) await section.locator('summary').click();
};

const ETOROFU = 'features/etorofu/';
const PASSAGE = 'articles/putin-abe-moscow-2018/grave-visits/';

const WALKS: [string, Walk][] = [
  ['home', { path: '' }],
  ['a place', { path: ETOROFU }],
  ['a place in Japanese', { path: `ja/${ETOROFU}` }],
  ['a place with WebGL', { path: ETOROFU, withGl: true }],
  ['an article', { path: 'articles/putin-abe-moscow-2018/' }],
  ['a passage', { path: PASSAGE }],
  ['a passage on a guided way', { path: `${PASSAGE}?tour=text&mention=1` }],
  ['about', { path: 'about/' }],
  ['data', { path: 'data/' }],
  ['quiz', { path: 'quiz/' }],
  ['lessons', { path: 'lessons/' }],
  ['a step of a lesson', { path: 'lessons/moscow-talks-2017/?step=2' }],
  ['an unknown address', { path: 'no/such/page/' }],
  ['an embed', { path: `embed/${ETOROFU}` }],
  ['a handout', { path: 'handout/?of=features/etorofu', isPaper: true }],
  ['the search', { path: ETOROFU, act: press('Search'), done: 'input[type=search]' }],
  ['the share dialog', { path: ETOROFU, act: press('Share'), done: 'dialog[open]' }],
  ['the QR code', { path: ETOROFU, act: share('QR'), done: 'dialog details[open] svg' }],
  ['citations', { path: ETOROFU, act: share('Cite'), done: 'dialog #cite-title ~ p.text' }],
  ['the embed builder', { path: ETOROFU, act: share('another page'), done: 'dialog details[open] textarea' }],
  ['keys', { path: ETOROFU, act: (page) => page.keyboard.press('?'), done: 'dialog[open]' }],
  [
    'map options',
    { path: ETOROFU, act: (page) => page.getByText('Map options').click(), done: 'input[name=theme]' },
  ],
  ['a new lesson', { path: 'lessons/', act: press('New lesson'), done: 'main input' }],
];

/** A walk opens its page anew for each file and each way: some hundred times. */
const LONGEST_MS = 1_800_000;

/** What no reader misses: pictures of the site for devices, and how large the atlas is on one. */
const UNMISSED = /manifest|icons\/|offline\.json|favicon/;

async function pageOf({ withGl = false }: Walk): Promise<Page> {
  const context = await (withGl ? gl : svg).newContext({ reducedMotion: 'reduce', locale: 'en' });
  context.setDefaultTimeout(20_000);
  return context.newPage();
}

/** Opens the page, and asks for what comes later. */
async function open(page: Page, { path, isPaper = false }: Walk): Promise<void> {
  await page.goto(site.url + path);
  if (!isPaper) await page.locator('html[data-map]').waitFor({ state: 'attached' });
}

async function filesOf(walk: Walk): Promise<string[]> {
  const page = await pageOf(walk);
  const files = new Set<string>();
  const note = () =>
    page.on('request', (request) => {
      // A page in a frame is a page of its own.
      if (request.frame() !== page.mainFrame()) return;
      const path = request.url().slice(site.url.length);
      files.add(path.replace(/[?#].*/, ''));
    });
  if (!walk.act) note();
  await open(page, walk);
  if (walk.withGl) await page.locator('html[data-map=gl]').waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  if (walk.act) {
    note();
    await walk.act(page);
    await page
      .locator(walk.done ?? 'main')
      .first()
      .waitFor();
    await page.waitForLoadState('networkidle');
  }
  await page.context().close();
  return [...files].filter((file) => /\.(js|css|json)$/.test(file) && !UNMISSED.test(file));
}

/** What was asked for on a page before, with the file that failed: the dialog is in the walks of all that is in it. */
const walked = new Set<string>();

function isNew({ path, act }: Walk, file: string): boolean {
  const name = `${path} ${file}`;
  if (act && walked.has(name)) return false;
  if (act) walked.add(name);
  return true;
}

const SAID = `${NOTICE}, [role=alert]:has(button), [role=alert] ~ button`;
const AGAIN = /^(Try again|もう一度試す)$/;

/** Presses what tries again, where it is there and does not try already; how much is still missing. */
async function tryAgain(page: Page): Promise<number> {
  const button = page.getByRole('button', { name: AGAIN, disabled: false }).first();
  if ((await button.count()) > 0) await button.click({ timeout: 1000 }).catch(() => undefined);
  return page.locator(SAID).count();
}

async function walkThrough(walk: Walk, file: string, way: Way): Promise<void> {
  const page = await pageOf(walk);
  const faults = watchFaults(page.context(), TOLD_BY_BROWSER);
  if (walk.act) await open(page, walk);
  if (walk.act) await page.waitForLoadState('networkidle');
  const failure = await failing(page, new RegExp(`/${file.replaceAll('.', '\\.')}$`), way);
  if (walk.act) await walk.act(page).catch(() => undefined);
  else await page.goto(site.url + walk.path, { waitUntil: 'commit' });
  // What may still come is waited for, without a word.
  if (way !== 'late') await page.locator(SAID).first().waitFor();
  expect((await page.locator('main').first().textContent())?.length).toBeGreaterThan(100);
  if (!walk.isPaper) expect(await page.locator('#drawing path').count()).toBeGreaterThan(10);
  failure.heal();
  await expect.poll(() => tryAgain(page), { timeout: 20_000 }).toBe(0);
  if (!walk.isPaper) await page.locator('html[data-map]').waitFor({ state: 'attached' });
  if (walk.done !== undefined) await askedAgain(page, walk.done, walk.act);
  faults.check();
  await page.context().close();
}

/**
 * What was asked for comes by itself, or when it is tried again: the second time the page is loaded anew, and has only what is
 * always on it until it is asked once more.
 */
async function askedAgain(page: Page, done: string, act: Walk['act']): Promise<void> {
  const there = page.locator(done).first();
  for (let tries = 0; tries < 3; tries += 1) {
    const isThere = await there.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    if ((await page.locator(SAID).count()) > 0) await tryAgain(page);
    // Should it come just now, there is nothing to press any more.
    else await act?.(page).catch(() => undefined);
  }
  await there.waitFor();
}

describe.skipIf(inject('pack'))('each file failing in each way', () => {
  it.each(WALKS)('%s', { timeout: LONGEST_MS }, async (_, walk) => {
    const files = await filesOf(walk);
    expect(files.length).toBeGreaterThan(0);
    const failed: string[] = [];
    for (const file of files.filter((each) => isNew(walk, each)))
      for (const way of WAYS) {
        // Half a style sheet is one, to browsers; the rest of it is not missed.
        if (way === 'cut off' && file.endsWith('.css')) continue;
        await walkThrough(walk, file, way).catch((error: unknown) =>
          failed.push(
            `${file}, ${way}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''}`,
          ),
        );
      }
    expect(failed).toEqual([]);
  });
});
