/** Texts and names in Arabic and Hebrew, and names in Mongolian letters, on pages in other languages. */
import { beforeEach, describe, expect, it } from 'vitest';
import { english } from './atlasFacts.ts';
import { builtSite } from './builtSite.ts';
import type { ExplorerPage } from './explorer.ts';
import { openPage, sharedBrowser } from './openPage.ts';

const site = builtSite();
const LETTER = 'articles/letter-from-noon-harbour/';
const ISLAND = 'features/meridian-island/';
let explorer: ExplorerPage;

/** How an element is set. */
function setting(selector: string): Promise<{ direction: string; writing: string; lang: string | null }[]> {
  return explorer
    .panel()
    .locator(selector)
    .evaluateAll((all) =>
      all.map((element) => {
        const { direction, writingMode } = getComputedStyle(element);
        return { direction, writing: writingMode, lang: element.getAttribute('lang') };
      }),
    );
}

beforeEach(async () => {
  explorer = await openPage(await sharedBrowser());
});

describe('what is written from right to left', () => {
  it('is read so in quotations, whatever letter they begin with, and no other text is', async () => {
    await explorer.openText(site.url + english(LETTER));
    const quotations = await setting('blockquote');
    expect(quotations).toHaveLength(8);
    for (const each of quotations) expect(each).toMatchObject({ direction: 'rtl', lang: 'ar' });
    expect(await setting('h1')).toMatchObject([{ direction: 'rtl', lang: 'ar' }]);
    for (const each of await setting('h2')) expect(each.direction).toBe('ltr');
    await explorer.openText(site.url + english('articles/water-for-the-islands/'));
    for (const each of await setting('blockquote'))
      expect(each).toMatchObject({ direction: 'ltr', lang: 'fr' });
  });

  it('says so without a style sheet too', async () => {
    await explorer.openText(site.url + english(LETTER));
    await explorer.page.evaluate(() => document.querySelectorAll('style').forEach((sheet) => sheet.remove()));
    for (const each of await setting('blockquote')) expect(each.direction).toBe('rtl');
  });

  it('does not turn round what stands beside it in a line', async () => {
    await explorer.openText(site.url + LETTER);
    const line = explorer.panel().locator('.citation');
    const boxes = await line.evaluate((element) => {
      const text = element.firstChild as Text;
      return ['صحيفة اليومين', '1931年3月'].map((words) => {
        const range = document.createRange();
        const at = text.data.indexOf(words);
        range.setStart(text, at);
        range.setEnd(text, at + words.length);
        return range.getBoundingClientRect();
      });
    });
    const [publisher, date] = boxes;
    expect(date?.left).toBeGreaterThan(publisher?.right ?? Infinity);
  });

  it('is one of the names, each in its own direction; Mongolian stands in columns', async () => {
    await explorer.openText(site.url + english(ISLAND));
    const names = await setting('dd[lang]');
    const of = (lang: string) => names.find((name) => name.lang === lang);
    expect([of('ar')?.direction, of('he')?.direction]).toEqual(['rtl', 'rtl']);
    expect([of('ar-Latn')?.direction, of('ja')?.direction]).toEqual(['ltr', 'ltr']);
    expect([of('mn-Mong')?.writing, of('ja')?.writing]).toEqual(['vertical-lr', 'horizontal-tb']);
  });

  it('is called by its language in that of the page', async () => {
    for (const [path, words] of [
      [english(ISLAND), ['Arabic', 'Arabic, romanized', 'Hebrew', 'Mongolian, in Mongolian letters']],
      [ISLAND, ['アラビア語', 'アラビア語（ラテン文字）', 'ヘブライ語', 'モンゴル語（モンゴル文字）']],
    ] as const) {
      await explorer.openText(site.url + path);
      const called = await explorer.panel().locator('dl dt').allTextContents();
      expect(called).toEqual(expect.arrayContaining([...words]));
    }
  });
});
