import { describe, expect, it } from 'vitest';
import { builtSite } from './builtSite.ts';
import { openPage, sharedBrowser } from './openPage.ts';

const site = builtSite();
const NOT_FOUND = /status of 404/;

describe('an unknown address', () => {
  it('says so, with status 404, and offers the nearest names', async () => {
    const explorer = await openPage(await sharedBrowser(), { expected: [NOT_FOUND] });
    const answer = await explorer.page.goto(`${site.url}features/etorofo/`);
    expect(answer?.status()).toBe(404);
    await explorer.heading().waitFor();
    expect(await explorer.heading().textContent()).toBe('Nothing at this address');
    expect(await explorer.page.title()).toContain('Nothing at this address');
    expect(await explorer.panel().locator('code').textContent()).toBe('/features/etorofo/');
    await explorer.panel().getByRole('link', { name: 'Etorofu', exact: true }).click();
    await explorer.isAt('/features/etorofu/');
    expect((await explorer.readPopup()).title).toBe('Etorofu');
  });

  it.each(['articles/abe-putin-moscow-2017/gas-pipelin/', 'nothing/at/all/of/it/', '%E0%A4%A/', 'features/'])(
    'such as %s leaves the atlas usable',
    async (path) => {
      const explorer = await openPage(await sharedBrowser(), { expected: [NOT_FOUND] });
      await explorer.openText(site.url + path);
      expect(await explorer.heading().textContent()).toBe('Nothing at this address');
      expect(await explorer.panel().locator('li a').count()).toBeGreaterThan(0);
      await explorer.follow('Go to the start');
      await explorer.entry('etorofu').waitFor();
    },
  );
});

describe('another name of a page', () => {
  it.each([
    ['features/iturup/', '/features/etorofu/'],
    ['features/northern-territories/', '/features/four-islands/'],
    ['features/southern-kurils/', '/features/four-islands/'],
    ['ru/features/kunashir/', '/ru/features/kunashiri/'],
  ])('%s becomes %s', async (path, now) => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.page.goto(`${site.url}${path}#map=7/44.000/146.000`);
    await explorer.isAt(now);
    await explorer.popup().waitFor();
    await expect.poll(() => explorer.notices().textContent()).not.toBe('');
    expect(new URL(explorer.page.url()).hash).toBe('#map=7/44.000/146.000');
  });

  it('leads there without a script as well', async () => {
    const text = await (await fetch(`${site.url}features/iturup/`)).text();
    expect(text).toMatch(/<noscript><meta http-equiv="refresh" content="0; url=[^"]*\/features\/etorofu\/"/);
  });
});

describe('a passage', () => {
  it('named in the hash of its article gets its own address', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.openText(`${site.url}articles/abe-putin-moscow-2017/#gas-pipeline`);
    await explorer.isAt('/articles/abe-putin-moscow-2017/gas-pipeline/');
    expect(await explorer.currentPassage().getAttribute('id')).toBe('gas-pipeline');
  });
});
