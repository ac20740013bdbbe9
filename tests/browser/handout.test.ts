import jsQR from 'jsqr';
import { describe, expect, inject, it } from 'vitest';
import { expectClean } from './axeFaults.ts';
import { builtSite } from './builtSite.ts';
import { someOf } from './cases.ts';
import type { ExplorerPage } from './explorer.ts';
import { openPage, sharedBrowser, type PageOptions } from './openPage.ts';
import { greyPage, hasImages, hasPoppler, pageSizes, pathSteps, wordsOf } from './pdf.ts';

const site = builtSite();
const ADDRESS = 'https://passage-atlas.example/features/etorofu/';

/** Opens a handout, and waits until its sheets hold what they will hold. */
async function openSheets(path: string, options: PageOptions = {}): Promise<ExplorerPage> {
  const explorer = await openPage(await sharedBrowser(), options);
  await explorer.page.goto(site.url + path);
  await explorer.page.locator('.sheet.packed .map > svg').first().waitFor();
  return explorer;
}

const openHandout = async (path: string, options?: PageOptions) => (await openSheets(path, options)).page;

describe('the handout on paper', () => {
  it('is a PDF of as many pages of the paper chosen as the screen shows, with no picture of pixels', async () => {
    const page = await openHandout('handout/?of=features/etorofu&paper=letter&turn=landscape');
    const count = await page.locator('.sheet.packed').count();
    expect(count).toBeGreaterThan(1);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pageSizes(pdf)).toEqual(Array.from({ length: count }, () => [792, 612]));
    expect(hasImages(pdf)).toBe(false);
    expect(pathSteps(pdf)).toBeGreaterThan(500);
  });

  it('has words that can be selected, and a code that leads to the address', async (test) => {
    test.skip(!hasPoppler, 'poppler-utils is not installed');
    const page = await openHandout('handout/?of=features/etorofu');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const words = wordsOf(pdf).replace(/\s+/g, ' ');
    // Title, the names on the map, the note, the quotation, the sources, the foot.
    for (const part of [
      'Etorofu / Iturup',
      'Kunashir',
      'takes no side',
      'peace treaty',
      'GSHHG',
      'Page 1 of 2',
    ])
      expect(words).toContain(part);
    const { data, width, height } = greyPage(pdf);
    expect(jsQR(data, width, height)?.data).toBe(ADDRESS);
  });

  it('of a worksheet has no name on the map, lines to write on, and the key on a page of its own', async () => {
    const page = await openHandout('ja/handout/?of=features/four-islands&worksheet=1&key=1');
    const map = page.locator('.sheet.packed .map > svg');
    expect(await page.locator('.sheet.packed').first().textContent()).not.toContain('four-islands');
    expect(await map.textContent()).not.toMatch(/択捉|国後|色丹|歯舞|Итуруп|Кунашир/);
    // The bank of questions comes by itself.
    await page.locator('.sheets').getByRole('heading', { name: '次の問いに答えなさい。' }).waitFor();
    const key = page
      .locator('.sheet.packed')
      .filter({ has: page.getByRole('heading', { name: '解答', exact: true }) });
    expect(await key.first().textContent()).toContain('択捉島');
    expect(await page.locator('.sheet.packed').first().textContent()).not.toContain('択捉島 / Итуруп');
    expect(await key.first().locator('.map').count()).toBe(0);
  });

  it.skipIf(inject('pack'))(
    'prints the text where the map does not arrive, and tries again when asked',
    async () => {
      const { page } = await openPage(await sharedBrowser(), {
        expected: [/shapes-|did not arrive|answered|ERR_FAILED/, /Failed to/],
      });
      await page.route('**/assets/shapes-*.json', (route) => route.fulfill({ status: 503, body: '' }));
      await page.goto(`${site.url}handout/?of=features/etorofu`);
      const alert = page.getByRole('alert');
      await alert.waitFor();
      expect(pageSizes(await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(1);
      await page.unroute('**/assets/shapes-*.json');
      await alert.getByRole('button').click();
      await page.locator('.sheet.packed .map > svg').waitFor();
    },
  );
});

describe('the choices', () => {
  it('are in the address at once, and what it asks for in vain is said', async () => {
    const explorer = await openSheets('handout/?of=features/atlantis&paper=a0&viewpoint=JP');
    const { page } = explorer;
    await page.getByText('(of, paper)').waitFor();
    await page.getByLabel('Sideways').check();
    await page.getByLabel('About').selectOption('features/shikotan');
    expect(explorer.address().search).toBe('?viewpoint=JP&of=features/shikotan&turn=landscape');
    await page.getByRole('link', { name: /Back to the atlas/ }).click();
    await page.waitForURL('**/features/shikotan/**');
    await page.locator('#drawing').waitFor();
  });

  it.each(someOf([320, 1440]))('have no fault that axe finds, at %i px', async (width) => {
    const page = await openHandout('handout/?of=features/etorofu&worksheet=1', {
      viewport: { width, height: 800 },
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await expectClean(page);
  });
});
