/** A site that is built as one of thousands of pages is: its links lead somewhere, and each page has its text. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { endings } from '../browser/endings.ts';
import { openPage, sharedBrowser } from '../browser/openPage.ts';
import { serveSite, type Site } from '../browser/site.ts';
import { buildSite, temporaryFolder } from '../browser/siteBuild.ts';
import { fixturePath } from '../unit/core/fixtures.ts';

const atEnd = endings();
let folder: string;
let site: Site;

beforeAll(async () => {
  folder = await temporaryFolder(atEnd);
  const env = { GEODATA: fixturePath('good'), LARGE_FROM: '3', MANY_PAGES: '10', SITE: 'http://127.0.0.1/' };
  const { exitCode, output } = await buildSite(folder, env, 'tiles');
  expect(exitCode, output).toBe(0);
  site = await serveSite(folder);
  atEnd(() => site.close());
});

function pages(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html') && !path.startsWith('edit/'));
}

/** The file that a static host gives for an address. */
function fileOf(address: string): string {
  const { pathname } = new URL(address.replaceAll('&amp;', '&'), 'http://127.0.0.1/');
  return join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
}

it('no link of any page is dead', () => {
  const dead = new Set<string>();
  expect(pages().length).toBeGreaterThan(80);
  for (const path of pages()) {
    // A template is no address, nor is the pattern of addresses.
    const html = readFileSync(join(folder, path), 'utf8');
    for (const [, address = ''] of html.matchAll(/\s(?:href|src)="((?:\/|http:\/\/127\.0\.0\.1\/)[^"]*)"/g)) {
      if (!existsSync(fileOf(address))) dead.add(`${path} → ${address}`);
    }
  }
  expect([...dead]).toEqual([]);
});

describe('the page of a feature', () => {
  const PAGE = 'features/tern-island/';

  it('has its text, its map and a style sheet without a script', async () => {
    const browser = await sharedBrowser();
    const context = await browser.newContext({ javaScriptEnabled: false });
    try {
      const page = await context.newPage();
      await page.goto(site.url + PAGE);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Tern Island');
      expect(await page.locator('.plain blockquote').count()).toBeGreaterThan(0);
      expect(await page.locator('#drawing path[id="shape:tern-island"]').count()).toBe(1);
      expect(await page.locator('.plain').evaluate((element) => getComputedStyle(element).position)).toBe(
        'relative',
      );
    } finally {
      await context.close();
    }
  });

  it('becomes the app, without an error', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.openText(`${site.url}${PAGE}?renderer=svg`);
    await explorer.page.locator('.plain').waitFor({ state: 'detached' });
    expect(await explorer.heading().innerText()).toBe('Tern Island');
    expect(explorer.faults.list()).toEqual([]);
  });

  it('is in an embed a note and a link without a script, and a map with one', async () => {
    const html = readFileSync(join(folder, 'embed', PAGE, 'index.html'), 'utf8');
    expect(html).toMatch(/<noscript><p><a href="\/features\/tern-island\/">/);
    const explorer = await openPage(await sharedBrowser());
    await explorer.page.goto(`${site.url}embed/${PAGE}?renderer=svg`);
    await explorer.mapIs('svg');
    await explorer.page.locator('#drawing path[id="shape:tern-island"]').waitFor({ state: 'attached' });
    expect(explorer.faults.list()).toEqual([]);
  });
});
