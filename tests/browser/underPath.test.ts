import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { someOf } from './cases.ts';
import { endings } from './endings.ts';
import { launchBrowser, NO_WEBGL } from './launch.ts';
import { openPage, sharedBrowser } from './openPage.ts';
import { serveSite, type Site } from './site.ts';
import { buildSite, temporaryFolder } from './siteBuild.ts';

/** An invented atlas: small, and of another coast. */
const BIRDS = resolve(import.meta.dirname, '../fixtures/good');

const atEnd = endings();
let site: Site;

beforeAll(async () => {
  const { folder, exitCode, output } = await buildSite(await temporaryFolder(atEnd), {
    GEODATA: BIRDS,
    SITE: 'https://example.org/birds/',
  });
  if (exitCode !== 0) throw new Error(output);
  site = await serveSite(folder, { path: '/birds/' });
});

afterAll(() => site.close());

describe('a site built for a path', () => {
  it.each(['gl', 'svg'] as const)('works there, and asks for nothing outside it: %s', async (renderer) => {
    const browser = renderer === 'gl' ? await sharedBrowser() : await launchBrowser([NO_WEBGL]);
    const explorer = await openPage(browser);
    if (renderer === 'svg') onTestFinished(() => browser.close());
    const outside: string[] = [];
    explorer.page.on('request', (request) => {
      if (!new URL(request.url()).pathname.startsWith('/birds/')) outside.push(request.url());
    });
    await explorer.page.goto(site.url);
    await explorer.mapIs(renderer);
    await explorer.entry('tern-island').click();
    await explorer.isAt('/birds/features/tern-island/');
    await explorer.popup().getByRole('link', { name: 'Read it in its article' }).first().click();
    await explorer.isAt('/birds/articles/bird-islands-talks/islands/');
    await explorer.follow('日本語');
    await explorer.isAt('/birds/ja/articles/bird-islands-talks/islands/');
    await explorer.mapIs(renderer);
    expect(outside).toEqual([]);
  });

  it('is kept on a device from there, and opens with no network in WebGL', async () => {
    const explorer = await openPage(await sharedBrowser(), { expected: [/ERR_|Failed to/] });
    const { page } = explorer;
    await explorer.openText(`${site.url}data/`);
    await page.getByRole('button', { name: 'Keep this atlas on this device' }).click();
    await page.getByRole('button', { name: 'Remove it from this device' }).waitFor();
    const scopes = await page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    );
    expect(scopes).toEqual([site.url]);
    await page.context().route('**', (route) => route.abort());
    await explorer.open(`${site.url}features/tern-island/`);
    await explorer.mapIs('gl');
    expect((await explorer.readPopup()).title).toBe('Tern Island');
  });

  it.each(someOf(['ja/features/bird-islands/', 'features/tern-island/', 'articles/mail/', 'ja/about/']))(
    'opens %s from its address, and gives that to others',
    async (path) => {
      const explorer = await openPage(await sharedBrowser());
      await explorer.openText(site.url + path);
      const canonical = explorer.page.locator('link[rel=canonical]');
      expect(await canonical.getAttribute('href')).toBe(`https://example.org/birds/${path}`);
      const links = await explorer
        .panel()
        .locator('a[href^="/"]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(links.length).toBeGreaterThan(0);
      expect(links.filter((link) => !link.startsWith('/birds/'))).toEqual([]);
    },
  );
});

it('another coast in the same format gives another atlas', async () => {
  const explorer = await openPage(await sharedBrowser());
  await explorer.open(`${site.url}#map=9/-19.9/-29.6`);
  expect(await explorer.heading().textContent()).toBe('Bird Atlas');
  expect(await explorer.page.locator('body').textContent()).not.toMatch(/Etorofu|Kuril|Hokkaido|Abe/);
  await explorer.clickMapAt([-29.88, -19.86]);
  await explorer.isAt('/features/tern-island/');
  const { title, passages } = await explorer.readPopup();
  expect([title, passages[0]?.marked]).toEqual(['Tern Island', ['Tern Island']]);
});
