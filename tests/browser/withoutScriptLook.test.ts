import { beforeAll, describe, expect, it } from 'vitest';
import { listPageJobs, type PageJob } from '../../src/build/pageFiles.ts';
import { formatPath } from '../../src/core/url.ts';
import type { Atlas } from '../../src/core/model.ts';
import { inLanguage } from '../../src/core/names.ts';
import { readRealAtlas } from '../unit/geodata/realAtlas.ts';
import { builtSite } from './builtSite.ts';
import { spreadOf } from './cases.ts';
import type { ExplorerPage } from './explorer.ts';
import { openPage, sharedBrowser, type PageOptions } from './openPage.ts';

const site = builtSite();
let atlas: Atlas;
let jobs: PageJob[];

beforeAll(async () => {
  ({ atlas } = await readRealAtlas());
  // In one language: the others have the same parts, and the crawl reads their texts.
  jobs = listPageJobs(atlas).filter(({ language }) => language === 'en');
});

async function openPlain(path: string, options: PageOptions = {}): Promise<ExplorerPage> {
  const explorer = await openPage(await sharedBrowser(), { ...options, javaScript: false });
  await explorer.page.goto(site.url + path);
  return explorer;
}

/** What lies uppermost in the middle of an element: the element or something in it, or what covers it. */
function isCovered(explorer: ExplorerPage, selector: string): Promise<boolean> {
  return explorer.page
    .locator(selector)
    .first()
    .evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = element.getBoundingClientRect();
      return !element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
}

/** The viewpoints whose boundary lines are in sight. */
function shownViewpoints(explorer: ExplorerPage): Promise<string[]> {
  return explorer.page.locator('#drawing [class^="viewpoint-"]').evaluateAll((lines) => {
    const shown = lines.filter((line) => getComputedStyle(line).display !== 'none');
    return [...new Set(shown.map((line) => line.getAttribute('class')?.replace('viewpoint-', '') ?? ''))];
  });
}

describe('without a script the map', () => {
  it('is a drawing in sight, beside the text', async () => {
    const explorer = await openPlain('');
    const [map, text] = [await explorer.boxOf('#drawing'), await explorer.boxOf('main')];
    expect(text.x + text.width).toBeLessThanOrEqual(map.x + 1);
    expect([map.x + map.width, map.y + map.height]).toEqual([1440, 900]);
    const { x, y } = { x: map.x + map.width / 2, y: map.y + map.height / 2 };
    expect(
      await explorer.page.evaluate((at) => document.elementFromPoint(at.x, at.y)?.closest('#drawing')?.id, {
        x,
        y,
      }),
    ).toBe('drawing');
  });

  it('leads to the feature that is clicked, with the one selected that the page is about', async () => {
    const explorer = await openPlain('');
    await explorer.page.locator('#drawing a.island[data-feature=etorofu]').click();
    await explorer.isAt('/features/etorofu/');
    const selected = explorer.page.locator('#drawing .selected');
    expect(await selected.first().getAttribute('data-shape')).toBe('etorofu');
    expect(await selected.first().evaluate((line) => getComputedStyle(line).visibility)).toBe('visible');
  });

  it('shows the boundary lines of the viewpoint that is chosen', async () => {
    const explorer = await openPlain('');
    const ids = atlas.settings.viewpoints.map(({ id }) => id);
    expect(await shownViewpoints(explorer)).toEqual([ids[0]]);
    await explorer.page.getByText('Map options').click();
    for (const id of ids.toReversed()) {
      await explorer.page.locator(`input[name=viewpoint][value="${id}"]`).check();
      expect(await shownViewpoints(explorer)).toEqual([id]);
      expect(await explorer.page.locator(`[data-viewpoint="${id}"]`).isVisible()).toBe(true);
    }
  });
});

describe('without a script on a phone', () => {
  it.each(['', 'features/etorofu/', 'ru/articles/abe-putin-moscow-2017/', 'ja/about/'])(
    'the text stands below the map, and all of it can be read: /%s',
    async (path) => {
      const viewport = { width: 390, height: 844 };
      const explorer = await openPlain(path, { viewport, touch: true });
      const [map, heading] = [await explorer.boxOf('#drawing'), await explorer.boxOf('h1')];
      expect(map.height).toBeGreaterThan(300);
      expect(heading.y).toBeGreaterThanOrEqual(map.y + map.height);
      expect(await isCovered(explorer, 'h1')).toBe(false);
      expect(await isCovered(explorer, 'main footer a')).toBe(false);
      expect(await explorer.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    },
  );
});

describe('without a script', () => {
  it('every former address leads on, on whatever host it is asked for', async () => {
    const explorer = await openPlain('');
    const former = jobs.filter(({ now, embed }) => now && !embed);
    expect(former.length).toBeGreaterThan(0);
    for (const { path, now, language } of former) {
      const to = formatPath(language, now!, '', atlas.settings.languages[0]!);
      await explorer.page.goto(site.url + path.slice(0, -'index.html'.length), { waitUntil: 'commit' });
      await explorer.page.waitForURL(site.url + to);
      const canonical = await explorer.page.locator('link[rel=canonical]').getAttribute('href');
      expect(canonical).toBe(new URL(to, atlas.settings.url).href);
    }
  });

  it('every embed has its map, its text, the note on the dispute and the sources', async () => {
    const explorer = await openPlain('', { viewport: { width: 600, height: 450 } });
    for (const { path, language } of spreadOf(
      jobs.filter(({ now, embed }) => embed && !now),
      12,
    )) {
      await explorer.page.goto(site.url + path.slice(0, -'index.html'.length));
      const text = (await explorer.panel().textContent()) ?? '';
      expect(text, path).toContain(inLanguage(atlas.settings.dispute.text, language));
      for (const { credit } of atlas.settings.licences) expect(text, path).toContain(credit);
      expect((await explorer.heading().textContent())?.trim(), path).not.toBe('');
      const map = await explorer.boxOf('#drawing');
      expect(Math.min(map.width, map.height), path).toBeGreaterThan(200);
      expect(await isCovered(explorer, 'h1'), path).toBe(false);
    }
  });

  it('an unknown address says so and offers a way on', async () => {
    const explorer = await openPage(await sharedBrowser(), {
      javaScript: false,
      expected: [/status of 404/],
    });
    const answer = await explorer.page.goto(`${site.url}features/etorofo/`);
    expect(answer?.status()).toBe(404);
    expect(await explorer.heading().textContent()).toBe('Nothing at this address');
    await explorer.follow('Go to the start');
    await explorer.isAt('/');
    expect(await explorer.heading().textContent()).toBe('Passage Atlas');
  });
});
