/** What a reader finds in the real atlas, by the index that the build makes. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadSearch, type Search } from '../../../src/app/search.ts';
import { searchIndex } from '../../../src/build/searchFile.ts';
import { pageSegments } from '../../../src/core/url.ts';
import { readRealAtlas } from '../geodata/realAtlas.ts';

const { atlas } = await readRealAtlas();
let search: Search;

beforeAll(async () => {
  // As it travels: through JSON.
  const file = JSON.stringify(searchIndex(atlas));
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(file)));
  search = await loadSearch('/search.json');
});

afterAll(() => vi.unstubAllGlobals());

function first(typed: string): string {
  const page = search.now(typed)[0]?.page;
  return page && page.type !== 'unknown' ? pageSegments(page).join('/') : '';
}

describe('the first hit', () => {
  it.each([
    '択捉', '択捉島', 'えとろふ', 'エトロフ', 'ｴﾄﾛﾌ', 'Итуруп', 'итуруп', 'Iturup', 'Etorofu', 'etorofu-tō', 'ETOROFU',
    // With a letter wrong, missing, too many.
    'Etorofo', 'Etorfu', 'Iturrup', 'Итурип',
    // While it is being typed.
    'Etor', 'Итур', '択',
  ])('for %s is Etorofu', (typed) => {
    expect(first(typed)).toBe('features/etorofu');
  }); // prettier-ignore

  it.each([
    ['Kunashir', 'features/kunashiri'],
    ['色丹', 'features/shikotan'],
    ['Хабомаи', 'features/habomai'],
    ['ほっかいどう', 'features/hokkaido'],
    ['gas pipeline', 'features/sakhalin-hokkaido-pipeline'],
    ['northern territories', 'features/four-islands'],
    ['six-party talks', 'articles/abe-putin-moscow-2017'],
  ])('for %s is %s', (typed, expected) => {
    expect(first(typed)).toBe(expected);
  });
});

describe('a search', () => {
  it('finds words of the quotations', () => {
    const found = search
      .now('graves')
      .map(({ page }) => (page.type === 'passage' ? page.article : page.type));
    expect(found).toContain('putin-abe-moscow-2018');
  });

  it('finds a kind of place, in every language', () => {
    for (const kind of ['boundary', '境界線', 'граница'])
      expect(search.now(kind).length, kind).toBeGreaterThan(0);
  });

  it.each(['', '   ', '–', '\u0000', '<script>', '('.repeat(1000), 'ы'.repeat(5000)])('takes %j', (typed) => {
    expect(() => search.now(typed)).not.toThrow();
  });

  it('finds nothing for words that are not there', () => {
    expect(search.now('zanzibar')).toEqual([]);
  });
});

it('an index that does not arrive is an error', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
  await expect(loadSearch('/search.json')).rejects.toThrow('404');
});
