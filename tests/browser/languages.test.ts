import { describe, expect, it } from 'vitest';
import { english, facts, pathIn } from './atlasFacts.ts';
import { builtSite, hrefTo } from './builtSite.ts';
import { openPage, sharedBrowser } from './openPage.ts';

const site = builtSite();
const { languages, languagePages: given } = facts();

/** What a language calls itself, in the links between the pages. */
const SELF = { en: 'English', ja: '日本語', ru: 'Русский' };

/** One that is not English. */
const last = languages.filter((language) => language !== 'en').at(-1) ?? 'en';

describe('in every language', () => {
  it.each(given.pages)('a page has its words and names: %s', async (language, name, heading, self) => {
    const explorer = await openPage(await sharedBrowser(), { locale: language });
    await explorer.openText(site.url + pathIn(language, `features/${given.feature}/`));
    expect(await explorer.page.locator('html').getAttribute('lang')).toBe(language);
    expect(await explorer.heading().textContent()).toBe(name);
    expect((await explorer.readPopup()).title).toBe(name);
    expect(await explorer.page.title()).toContain(name);
    expect(await explorer.popup().textContent()).toContain(heading);
    // Quotations stay as they are, and say in which language.
    expect(await explorer.popup().locator('blockquote').first().getAttribute('lang')).toBe(given.quoted);
    expect(await explorer.panel().locator('nav [aria-current]').textContent()).toBe(self);
  });

  it('the language links keep the page, and other links the language', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.openText(site.url + english(given.passage));
    await explorer.follow(SELF[given.to]);
    await explorer.isAt(hrefTo(pathIn(given.to, given.passage)));
    expect(await explorer.currentPassage().locator('h2').textContent()).toBe(given.title);
    await explorer.currentPassage().locator('.mention').click();
    const feature = `features/${given.mentioned}/`;
    await explorer.isAt(hrefTo(pathIn(given.to, feature)));
    for (const language of [
      ...languages.filter((each) => each !== given.to && each !== 'en'),
      'en',
    ] as const) {
      await explorer.follow(SELF[language]);
      await explorer.isAt(hrefTo(pathIn(language, feature)));
    }
  });

  it('the language links keep what the map shows, and how', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.open(site.url + english(`about/?viewpoint=${given.viewpoint}${given.camera}`));
    await explorer.follow(SELF[last]);
    await explorer.isAt(hrefTo(pathIn(last, 'about/')));
    const [zoom, lat] = given.camera.split('/');
    expect(explorer.page.url()).toContain(`about/?viewpoint=${given.viewpoint}${zoom}/${lat}`);
  });

  it('the language links keep the page that was gone to since', async () => {
    const explorer = await openPage(await sharedBrowser());
    await explorer.openText(site.url + english());
    await explorer.entry(given.listed[0]).click();
    await explorer.follow(SELF[last]);
    await explorer.isAt(hrefTo(pathIn(last, `features/${given.listed[0]}/`)));
    expect((await explorer.readPopup()).title).toBe(given.listed[1]);
  });
});
