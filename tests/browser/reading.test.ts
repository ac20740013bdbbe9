import { beforeEach, describe, expect, it } from 'vitest';
import { english, facts } from './atlasFacts.ts';
import { builtSite, hrefTo, readSitemap } from './builtSite.ts';
import type { ExplorerPage } from './explorer.ts';
import { openPage, sharedBrowser } from './openPage.ts';
import { twoFrames } from './twoFrames.ts';

const site = builtSite();
const { reading: read, tour } = facts();
const ARTICLE = english(read.article);
const TOUR = english(tour.passage);
let explorer: ExplorerPage;

const button = (name: string) => explorer.panel().getByRole('button', { name, exact: true });
const mention = () => explorer.panel().locator('.mention[aria-current=step]');
const progress = () => explorer.panel().getByText(/^\d+ of \d+$/);
const search = () => explorer.address().search;

/** Puts the beginning of a passage to where the eye is, as a reader's wheel does. */
async function scrollTo(passage: string): Promise<void> {
  const body = await explorer.boxOf('main .body');
  await explorer.page.mouse.move(body.x + body.width / 2, body.y + body.height / 2);
  const { y } = await explorer.boxOf(`main article#${passage}`);
  await explorer.page.mouse.wheel(0, y - body.y - body.height * 0.25);
}

/** Turns the wheel over the text, until that has moved. */
async function wheel(by: number): Promise<void> {
  const body = explorer.panel().locator('.body');
  await body.hover();
  const top = await body.evaluate((element) => element.scrollTop);
  await explorer.page.mouse.wheel(0, by);
  await expect.poll(() => body.evaluate((element) => element.scrollTop)).not.toBe(top);
  // The page follows within the next frame.
  await twoFrames(explorer.page);
}

beforeEach(async () => {
  explorer = await openPage(await sharedBrowser());
});

describe('reading on', () => {
  it('takes the map along, and leaves no trail in the history', async () => {
    await explorer.open(`${site.url}${ARTICLE}${read.camera}`);
    const entries = await explorer.historyLength();
    const passages = await explorer.panel().locator('article[id]').count();
    expect(passages).toBeGreaterThan(3);
    await explorer.moving(() => scrollTo(read.passage));
    await explorer.isAt(`${ARTICLE}${read.passage}/`);
    expect(await explorer.currentPassage().getAttribute('id')).toBe(read.passage);
    expect(await explorer.page.title()).toContain(read.titled);
    expect(await explorer.historyLength()).toBe(entries);
  });

  it('does not take the map from a reader’s hand', async () => {
    await explorer.open(`${site.url}${ARTICLE}${read.passage}/`);
    await explorer.focusMap();
    await explorer.moving(() => explorer.page.keyboard.press('ArrowRight'));
    const camera = explorer.camera();
    await wheel(-2);
    expect(explorer.camera()).toEqual(camera);
  });

  it('stays at the passage that was asked for, though another is nearer to the eye', async () => {
    await explorer.open(site.url + english(read.long));
    const { y, height } = await explorer.boxOf('main .body');
    const links = explorer.panel().locator('article h2 a');
    const tops = await links.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
    const low = tops.findLastIndex((top) => top < y + height - 30);
    expect(tops[low]).toBeGreaterThan(y + height / 2);
    await links.nth(low).click();
    await explorer.currentPassage().waitFor();
    const id = await explorer.currentPassage().getAttribute('id');
    await wheel(2);
    expect(await explorer.currentPassage().getAttribute('id')).toBe(id);
  });

  it('keeps in sight who published it and when', async () => {
    await explorer.open(site.url + ARTICLE);
    await scrollTo(read.passage);
    await explorer.isAt(`${ARTICLE}${read.passage}/`);
    const [body, line] = [await explorer.boxOf('main .body'), await explorer.boxOf('main .citation')];
    expect(line.y).toBeGreaterThanOrEqual(body.y - 1);
    expect(await explorer.panel().locator('.citation').textContent()).toBe(read.citation);
  });
});

describe('the guided way', () => {
  it('goes from mention to mention, each with its address, and Back leads through them', async () => {
    await explorer.open(site.url + ARTICLE);
    await explorer.follow('Follow the text on the map');
    await mention().waitFor();
    expect(search()).toBe('?tour=text');
    const total = Number((await progress().textContent())?.split(' ').at(-1));
    const walked: string[] = [];
    for (let step = 1; step < total; step += 1) {
      walked.push(explorer.page.url().replace(/#map.*/, ''));
      await button('Next step').click();
      await expect.poll(() => progress().textContent()).toBe(`${step + 1} of ${total}`);
    }
    expect(new Set(walked).size).toBe(total - 1);
    expect(await button('Next step').getAttribute('aria-disabled')).toBe('true');
    expect(walked.some((url) => url.includes(read.next))).toBe(true);
    await explorer.back();
    await expect.poll(() => progress().textContent()).toBe(`${total - 1} of ${total}`);
    expect(explorer.page.url()).toContain(walked.at(-1));
  });

  it('opens at its address, lights the places of the mention alone, and goes there', async () => {
    await explorer.open(`${site.url}${TOUR}?tour=text&mention=2`);
    await mention().waitFor();
    expect(await mention().count()).toBe(1);
    const href = await mention().getAttribute('href');
    const lit = await explorer.page
      .locator('.drawing .state-only > .lit')
      .evaluateAll((all) => [...new Set(all.map((use) => use.getAttribute('data-shape')))]);
    expect(href).toBe(hrefTo(english(`features/${lit[0] ?? ''}/`)));
    expect(lit).toHaveLength(1);
  });

  it('by date goes from passage to passage through all articles', async () => {
    await explorer.open(site.url + english());
    await explorer.follow('All passages by date');
    await expect.poll(() => progress().textContent()).toMatch(/^1 of \d+$/);
    const total = Number((await progress().textContent())?.split(' ').at(-1));
    const paths = (await readSitemap()).matchAll(/<loc>[^<]*?(\/articles\/[^/<]+\/[^/<]+\/)<\/loc>/g);
    expect(total).toBe(new Set([...paths].map(([, path]) => path)).size);
    await button('Next step').click();
    await expect.poll(() => progress().textContent()).toBe(`2 of ${total}`);
    expect(search()).toBe('?tour=date');
  });

  it('plays by itself, is paused by a hand on the map, and is left at any step', async () => {
    await explorer.page.clock.install();
    await explorer.open(`${site.url}${TOUR}?tour=text`);
    await button('Play').click();
    const entries = await explorer.historyLength();
    const start = await progress().textContent();
    await explorer.page.clock.runFor(60_000);
    await expect.poll(() => progress().textContent()).not.toBe(start);
    // Steps that it takes by itself do not stand in the way back.
    expect(await explorer.historyLength()).toBe(entries);
    await explorer.focusMap();
    await explorer.page.keyboard.press('ArrowLeft');
    await button('Play').waitFor();
    const paused = await progress().textContent();
    await explorer.page.clock.runFor(60_000);
    expect(await progress().textContent()).toBe(paused);
    const { pathname } = explorer.address();
    await button('Leave the guided way').click();
    await expect.poll(search).toBe('');
    expect(explorer.address().pathname).toBe(pathname);
    expect(await progress().count()).toBe(0);
  });

  it('goes along with a reader who scrolls', async () => {
    await explorer.open(`${site.url}${TOUR}?tour=text&mention=2`);
    await mention().waitFor();
    await wheel(2);
    expect(search()).toBe('?tour=text&mention=2');
    await scrollTo(tour.scrolled);
    await explorer.isAt(`/${tour.scrolled}/`);
    expect(search()).toBe('?tour=text');
    await mention().waitFor();
  });

  it('leads from a page off it to the mention before, or to the one after', async () => {
    await explorer.open(`${site.url}${TOUR}`);
    await explorer.page.keyboard.press('p');
    await explorer.isAt(`/${tour.before}/`);
    const last = await explorer.currentPassage().locator('.mention').count();
    await expect.poll(search).toBe(`?tour=text&mention=${last}`);
    await explorer.page.keyboard.press('n');
    await explorer.isAt(tour.passage);
    expect(search()).toBe('?tour=text');
  });

  it('ends where the reader takes another way', async () => {
    await explorer.open(`${site.url}${TOUR}?tour=text`);
    await mention().click();
    await explorer.isAt(`/features/${tour.first}/`);
    expect(search()).toBe('');
    await explorer.back();
    await mention().waitFor();
    expect(search()).toBe('?tour=text');
  });
});
