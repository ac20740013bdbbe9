/** Which addresses exist, and what each shows. */
import { describe, expect, it } from 'vitest';
import {
  followAlias,
  listAliases,
  listPages,
  neighbours,
  subjectOf,
  MOST_PASSAGE_PAGES,
  pagePath,
} from '../../../src/core/pages.ts';
import { formatPath, SINGLE_PAGES, type Page } from '../../../src/core/url.ts';
import { article, smallAtlas } from './smallAtlas.ts';

/** Ids that every JavaScript object has, or seems to have, without anybody having written them. */
const PROTOTYPE_NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'length', '0'];

function path(page: Page): string {
  return formatPath('en', page, '/', 'en');
}

describe('the list of pages', () => {
  it('has every single page, feature, article and passage once', () => {
    const single = SINGLE_PAGES.map((type) => path({ type }));
    expect(single).toEqual(expect.arrayContaining(['/', '/about/', '/data/']));
    const pages = listPages(smallAtlas).map(path);
    expect(pages.slice(0, single.length)).toEqual(single);
    expect(pages.slice(single.length).sort()).toEqual([
      '/articles/early/',
      '/articles/early/claim/',
      '/articles/early/landing/',
      '/articles/late/',
      '/articles/late/all/',
      '/articles/late/oil/',
      '/features/both/',
      '/features/islet/',
      '/features/pipe-onward/',
      '/features/pipe/',
      '/features/rock/',
      '/lessons/first-look/',
    ]);
  });

  it('has only pages that show something', () => {
    const types = listPages(smallAtlas).map((page) => subjectOf(smallAtlas, page).type);
    expect(types).not.toContain('unknown');
    expect(types).toEqual(listPages(smallAtlas).map(({ type }) => type));
  });

  it('leaves the aliases to a list of their own', () => {
    expect(listAliases(smallAtlas).map(({ old, now }) => [path(old), path(now)])).toEqual([
      ['/features/skerry/', '/features/islet/'],
      ['/articles/first/', '/articles/early/'],
      ['/articles/early/arrival/', '/articles/early/landing/'],
    ]);
  });
});

describe('an alias', () => {
  it.each([
    [
      { type: 'feature', id: 'skerry' },
      { type: 'feature', id: 'islet' },
    ],
    [
      { type: 'article', id: 'first' },
      { type: 'article', id: 'early' },
    ],
    [
      { type: 'passage', article: 'early', id: 'arrival' },
      { type: 'passage', article: 'early', id: 'landing' },
    ],
  ] satisfies [Page, Page][])('%o leads to the present page', (old, now) => {
    expect(followAlias(smallAtlas, old)).toEqual(now);
  });

  it('of a feature is none of an article with the same id', () => {
    const page: Page = { type: 'article', id: 'skerry' };
    expect(followAlias(smallAtlas, page)).toBe(page);
  });

  it.each([
    { type: 'home' },
    { type: 'feature', id: 'islet' },
    { type: 'unknown', path: '/features/skerry/x/y/' },
  ] satisfies Page[])('%o is none, and stays as it is', (page) => {
    expect(followAlias(smallAtlas, page)).toBe(page);
  });
});

describe('the neighbours of a page', () => {
  const around = (page: Page, atlas = smallAtlas) => {
    const { previous, next } = neighbours(atlas, page);
    return [previous && path(previous), next && path(next)];
  };

  it.each([
    [{ type: 'feature', id: 'both' }, undefined, '/features/islet/'],
    [{ type: 'feature', id: 'islet' }, '/features/both/', '/features/rock/'],
    [{ type: 'feature', id: 'pipe-onward' }, '/features/pipe/', undefined],
    [{ type: 'article', id: 'early' }, undefined, '/articles/late/'],
    [{ type: 'article', id: 'late' }, '/articles/early/', undefined],
    [{ type: 'passage', article: 'early', id: 'landing' }, undefined, '/articles/early/claim/'],
    [{ type: 'passage', article: 'early', id: 'claim' }, '/articles/early/landing/', '/articles/late/oil/'],
    [{ type: 'passage', article: 'late', id: 'oil' }, '/articles/early/claim/', '/articles/late/all/'],
    [{ type: 'passage', article: 'late', id: 'all' }, '/articles/late/oil/', undefined],
  ] satisfies [Page, string | undefined, string | undefined][])('%o', (page, previous, next) => {
    expect(around(page)).toEqual([previous, next]);
  });

  it('lie beyond an article without passages', () => {
    const [early, late] = smallAtlas.articles;
    const atlas = { ...smallAtlas, articles: [early!, article('empty', []), late!] };
    expect(around({ type: 'passage', article: 'early', id: 'claim' }, atlas)[1]).toBe('/articles/late/oil/');
    expect(around({ type: 'passage', article: 'late', id: 'oil' }, atlas)[0]).toBe('/articles/early/claim/');
  });

  it.each([
    { type: 'home' },
    { type: 'about' },
    { type: 'unknown', path: '/x/' },
    { type: 'feature', id: 'gone' },
    { type: 'article', id: 'gone' },
    { type: 'passage', article: 'gone', id: 'claim' },
    { type: 'passage', article: 'early', id: 'oil' },
  ] satisfies Page[])('%o has none', (page) => {
    expect(neighbours(smallAtlas, page)).toEqual({});
  });
});

describe('an id that the atlas does not have', () => {
  it.each([
    [{ type: 'feature', id: 'gone' }, '/features/gone/'],
    [{ type: 'article', id: 'gone' }, '/articles/gone/'],
    [{ type: 'passage', article: 'early', id: 'gone' }, '/articles/early/gone/'],
    [{ type: 'passage', article: 'late', id: 'landing' }, '/articles/late/landing/'],
    [{ type: 'feature', id: 'early' }, '/features/early/'],
  ] satisfies [Page, string][])('%o is unknown, and its path is kept', (page, expected) => {
    expect(subjectOf(smallAtlas, page)).toEqual({ type: 'unknown', path: expected });
  });

  it.each(PROTOTYPE_NAMES)('is unknown also where it is %j', (id) => {
    const pages: Page[] = [
      { type: 'feature', id },
      { type: 'article', id },
      { type: 'passage', article: 'early', id },
      { type: 'passage', article: id, id },
    ];
    for (const page of pages) {
      expect(subjectOf(smallAtlas, followAlias(smallAtlas, page)).type).toBe('unknown');
    }
  });
});

describe('an atlas with very many passages', () => {
  const [article] = smallAtlas.articles;
  const [passage] = article!.passages;
  const passages = Array.from({ length: MOST_PASSAGE_PAGES + 1 }, (_, index) => ({
    ...passage!,
    id: `p${index}`,
  }));
  const large = { ...smallAtlas, articles: [{ ...article!, passages }] };

  it('has no page for each, but a place in the article’s page', () => {
    expect(listPages(large).filter(({ type }) => type === 'passage')).toEqual([]);
    const page = { type: 'passage', article: article!.id, id: 'p7' } as const;
    expect(pagePath(large, page, 'ja', '/atlas/')).toBe(`/atlas/ja/articles/${article!.id}/#p7`);
    expect(pagePath(smallAtlas, page, 'ja', '/atlas/')).toBe(`/atlas/ja/articles/${article!.id}/p7/`);
  });
});
