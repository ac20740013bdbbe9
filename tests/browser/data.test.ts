import { describe, expect, it } from 'vitest';
import { addAxe, violations } from './axeFaults.ts';
import { builtSite } from './builtSite.ts';
import { openPage, sharedBrowser } from './openPage.ts';

const site = builtSite();

describe('the page of the data', () => {
  it('shows a piece of every format and its size, and has no barrier', async () => {
    const { page } = await openPage(await sharedBrowser());
    await page.goto(`${site.url}data/`);
    await page.getByText('kB').first().waitFor();
    const samples = page.getByText('What it looks like');
    expect(await samples.count()).toBe(6);
    for (const sample of await samples.all()) await sample.click();
    const pieces = await page.locator('pre').allTextContents();
    expect(pieces.map((piece) => /Etorofu|etorofu|abe-putin|larouchepub/.test(piece))).toEqual(
      Array(6).fill(true),
    );
    await addAxe(page);
    for (const [width, colorScheme] of [
      [1440, 'light'],
      [320, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
  });

  it('has the licences of all code beside it, to which the page about the data leads', async () => {
    const { page } = await openPage(await sharedBrowser());
    await page.goto(`${site.url}ru/about/`);
    const link = page.getByRole('link', { name: 'Лицензии программного кода' });
    const answer = await page.request.get(new URL((await link.getAttribute('href'))!, page.url()).href);
    const names = [...(await answer.text()).matchAll(/^-{80}\n\n(\S+) [\d.]+$/gm)].map(([, name]) => name);
    // Of the reader, its map and the worker of it, the editor and its workers, and the service worker.
    const some = [
      'svelte',
      'maplibre-gl',
      'kdbush',
      '@codemirror/view',
      'terra-draw',
      'yaml',
      'workbox-core',
      'vite',
    ];
    expect(names).toEqual(expect.arrayContaining(some));
    expect(names).toEqual(names.toSorted());
  });

  it('gives the files of one place and of one article, under names that say what they are', async () => {
    const { page } = await openPage(await sharedBrowser());
    await page.goto(`${site.url}ja/data/`);
    await page.getByText('kB').first().waitFor();
    const links = page.locator('a[download]');
    for (const [choice, ending, count] of [
      ['feature/shikotan', 'shikotan.geojson', 5],
      ['article/abe-putin-moscow-2017', 'abe-putin-moscow-2017.csv', 3],
    ] as const) {
      await page.getByRole('combobox').selectOption(choice);
      const hrefs = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      const own = hrefs.filter((href) => href.includes(`/data/${choice.replace('/', 's/')}`));
      expect(own).toHaveLength(count);
      expect(own.some((href) => href.endsWith(`/${ending}`))).toBe(true);
      for (const href of own) expect([href, (await page.request.get(href)).status()]).toEqual([href, 200]);
    }
    const [download] = await Promise.all([page.waitForEvent('download'), links.first().click()]);
    expect(download.suggestedFilename()).toMatch(/^abe-putin-moscow-2017-[\w.-]+\.geojson$/);
    expect(new URL(page.url()).pathname).toBe('/ja/data/');
  });

  it('says so where the samples do not come, and leaves the links', async () => {
    const { page } = await openPage(await sharedBrowser(), { expected: [/index\.json/, /status of 404/] });
    await page.route('**/data/index.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(`${site.url}data/`);
    await page.getByText('What it looks like').first().click();
    await page.getByText('The sample did not load.').first().waitFor();
    expect(await page.locator('a[download]').count()).toBe(13);
  });
});

it('a page of a place names its files for programs', async () => {
  const { page } = await openPage(await sharedBrowser(), { javaScript: false });
  await page.goto(`${site.url}features/etorofu/`);
  const found = await page
    .locator('link[rel=alternate][type]')
    .evaluateAll((all) => all.map((link) => [link.getAttribute('type'), link.getAttribute('href')]));
  expect(found.map(([type]) => type)).toContain('application/geo+json');
  for (const [, href] of found) {
    const answer = await page.request.get(site.url + new URL(href ?? '').pathname.slice(1));
    expect([href, answer.status()]).toEqual([href, 200]);
  }
});
