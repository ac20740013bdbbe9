import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { endings } from './endings.ts';
import { launchBrowser, NO_WEBGL } from './launch.ts';
import { openPage, sharedBrowser } from './openPage.ts';
import { serveSite, type Site } from './site.ts';
import { buildSite, temporaryFolder } from './siteBuild.ts';

const atEnd = endings();
let site: Site;

beforeAll(async () => {
  const { folder, exitCode, output } = await buildSite(await temporaryFolder(atEnd), {
    SITE: 'https://example.org/atlas/',
  });
  if (exitCode !== 0) throw new Error(output);
  site = await serveSite(folder, { path: '/atlas/' });
});

afterAll(() => site.close());

describe('a site built for a path', () => {
  it.each(['gl', 'svg'] as const)('works there, and asks for nothing outside it: %s', async (renderer) => {
    const browser = renderer === 'gl' ? await sharedBrowser() : await launchBrowser([NO_WEBGL]);
    const explorer = await openPage(browser);
    if (renderer === 'svg') onTestFinished(() => browser.close());
    const outside: string[] = [];
    explorer.page.on('request', (request) => {
      if (!new URL(request.url()).pathname.startsWith('/atlas/')) outside.push(request.url());
    });
    await explorer.page.goto(site.url);
    await explorer.mapIs(renderer);
    await explorer.entry('etorofu').click();
    await explorer.isAt('/atlas/features/etorofu/');
    await explorer.popup().getByRole('link', { name: 'Read it in its article' }).first().click();
    await explorer.isAt('/atlas/articles/putin-abe-moscow-2018/islands-named/');
    await explorer.follow('日本語');
    await explorer.isAt('/atlas/ja/articles/putin-abe-moscow-2018/islands-named/');
    await explorer.mapIs(renderer);
    expect(outside).toEqual([]);
  });

  it.each(['features/etorofu/', 'ru/features/habomai/', 'articles/abe-putin-moscow-2017/', 'ja/about/'])(
    'opens %s from its address, and gives that to others',
    async (path) => {
      const explorer = await openPage(await sharedBrowser());
      await explorer.openText(site.url + path);
      const canonical = explorer.page.locator('link[rel=canonical]');
      expect(await canonical.getAttribute('href')).toBe(`https://example.org/atlas/${path}`);
      const links = await explorer
        .panel()
        .locator('a[href^="/"]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(links.length).toBeGreaterThan(0);
      expect(links.filter((link) => !link.startsWith('/atlas/'))).toEqual([]);
    },
  );
});
