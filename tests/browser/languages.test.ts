import { describe, expect, it } from 'vitest';
import { builtSite } from './builtSite.ts';
import { openPage, sharedBrowser } from './openPage.ts';

const site = builtSite();

describe('in every language', () => {
  it.each([
    ['ja', '択捉島', '記事の中で', '日本語'],
    ['ru', 'Итуруп', 'В статьях', 'Русский'],
  ])('a page has its words and names: %s', async (language, name, heading, self) => {
    const explorer = await openPage(await sharedBrowser(), { locale: language });
    await explorer.openText(`${site.url}${language}/features/etorofu/`);
    expect(await explorer.page.locator('html').getAttribute('lang')).toBe(language);
    expect(await explorer.heading().textContent()).toBe(name);
    expect((await explorer.readPopup()).title).toBe(name);
    expect(await explorer.page.title()).toContain(name);
    expect(await explorer.popup().textContent()).toContain(heading);
    // Quotations stay as they are, and say in which language.
    expect(await explorer.popup().locator('blockquote').first().getAttribute('lang')).toBe('en');
    expect(await explorer.panel().locator('nav [aria-current]').textContent()).toBe(self);
  });

  it('the language links keep the page, and other links the language', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.openText(`${site.url}articles/abe-putin-moscow-2017/gas-pipeline/`);
    await explorer.follow('日本語');
    await explorer.isAt('/ja/articles/abe-putin-moscow-2017/gas-pipeline/');
    expect(await explorer.currentPassage().locator('h2').textContent()).toBe('ガスパイプライン');
    await explorer.currentPassage().locator('.mention').click();
    await explorer.isAt('/ja/features/sakhalin-hokkaido-pipeline/');
    await explorer.follow('Русский');
    await explorer.isAt('/ru/features/sakhalin-hokkaido-pipeline/');
    await explorer.follow('English');
    await explorer.isAt('/features/sakhalin-hokkaido-pipeline/');
    expect(explorer.address().pathname).toBe('/features/sakhalin-hokkaido-pipeline/');
  });

  it('the language links keep what the map shows, and how', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.open(`${site.url}about/?viewpoint=JP#map=7/44.1/146.2`);
    await explorer.follow('Русский');
    await explorer.isAt('/ru/about/');
    expect(explorer.page.url()).toMatch(/ru\/about\/\?viewpoint=JP#map=7\/44\.1/);
  });

  it('the language links keep the page that was gone to since', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.openText(site.url);
    await explorer.entry('shikotan').click();
    await explorer.follow('Русский');
    await explorer.isAt('/ru/features/shikotan/');
    expect((await explorer.readPopup()).title).toBe('Шикотан');
  });
});
