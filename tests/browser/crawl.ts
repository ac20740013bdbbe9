import type { Browser } from 'playwright-core';
import { watchFaults } from './faults.ts';

/** What a page gives to somebody who has no JavaScript. */
export interface CrawledPage {
  /** Below the site: `ja/features/etorofu/`. */
  path: string;
  status: number;
  lang: string;
  title: string;
  /** The text in sight beside the map, each run of spaces as one. */
  text: string;
  /** The same with what opens at a click, such as the sources. */
  wholeText: string;
  /** Addresses on the same host that it links to, in the text and on the map. */
  links: string[];
  /** Features of the map's links that are in sight. */
  drawn: string[];
  canonical: string | null;
  /** Address of the social card. */
  card: string | null;
  /** Blocks of JSON-LD, as they stand there. */
  jsonLd: string[];
}

export interface Crawl {
  pages: CrawledPage[];
  /** Console errors and requests to other hosts. */
  faults: string[];
}

/** Visits every page that links lead to from an address, with JavaScript off. */
export async function crawl(browser: Browser, start: string): Promise<Crawl> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1440, height: 900 },
  });
  const faults = watchFaults(context);
  const page = await context.newPage();
  const pages: CrawledPage[] = [];
  const found = new Set([start]);
  // A set gives what is added on the way as well.
  for (const address of found) {
    const answer = await page.goto(address, { waitUntil: 'load' });
    const content = await page.evaluate(readPage);
    pages.push({ path: address.slice(start.length), status: answer?.status() ?? 0, ...content });
    for (const link of content.links) found.add(link);
  }
  await context.close();
  return { pages, faults: faults.list() };
}

/** Reads what is on the page; runs there. */
function readPage(): Omit<CrawledPage, 'path' | 'status'> {
  const main = document.querySelector('main');
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name) ?? null;
  const addressOf = (link: Element) => new URL(link.getAttribute('href') ?? '', location.href);
  const isInSight = (link: Element) => {
    const { left, right, top, bottom } = link.getBoundingClientRect();
    return right > 0 && bottom > 0 && left < innerWidth && top < innerHeight && right > left && bottom > top;
  };
  return {
    lang: document.documentElement.lang,
    title: document.title,
    text: (main?.innerText ?? '').replace(/\s+/g, ' '),
    wholeText: (main?.textContent ?? '').replace(/\s+/g, ' '),
    // The file of licences is no page.
    links: [...document.querySelectorAll('a[href]:not([download], [rel=license])')]
      .map(addressOf)
      .filter(({ origin }) => origin === location.origin)
      .map(({ origin, pathname }) => origin + pathname),
    drawn: [...document.querySelectorAll('#drawing a[href]')]
      .filter(isInSight)
      .map((link) => addressOf(link).pathname.split('/').at(-2) ?? ''),
    canonical: attribute('link[rel=canonical]', 'href'),
    card: attribute('meta[property="og:image"]', 'content'),
    jsonLd: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      ({ textContent }) => textContent,
    ),
  };
}
