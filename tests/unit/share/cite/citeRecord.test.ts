import { describe, expect, it } from 'vitest';
import type { Page } from '../../../../src/core/url.ts';
import type { Article, Language } from '../../../../src/core/model.ts';
import { subjectOf } from '../../../../src/core/pages.ts';
import { readAuthors } from '../../../../src/share/cite/authors.ts';
import { citeRecords } from '../../../../src/share/cite/citeRecord.ts';
import { article, smallAtlas } from '../../core/smallAtlas.ts';

function recordsOf(page: Page, language: Language = 'en', atlas = smallAtlas) {
  const address = 'https://small.example/here/';
  return citeRecords(subjectOf(atlas, page), {
    atlas,
    language,
    version: 'data-1',
    address,
    heading: 'Heading',
  });
}

describe('what a page can be cited as', () => {
  it('is the article as quoted here, and the page, where it shows a text', () => {
    const [cited, page, ...others] = recordsOf({ type: 'passage', article: 'early', id: 'claim' });
    expect(others).toEqual([]);
    expect(cited).toMatchObject({
      kind: 'article',
      key: 'early:claim',
      title: 'Title of early',
      passage: 'Title of claim',
    });
    expect(page).toMatchObject({ kind: 'page', key: 'atlas:articles:early:claim', title: 'Title of claim' });
    expect(recordsOf({ type: 'article', id: 'early' })[0]).not.toHaveProperty('passage');
  });

  it('is the page alone elsewhere, with title and version, and none where there is nothing', () => {
    expect(recordsOf({ type: 'about' })).toMatchObject([
      { kind: 'page', key: 'atlas:about', title: 'Heading' },
    ]);
    const [home] = recordsOf({ type: 'home' }, 'ru');
    expect(home).toMatchObject({ key: 'atlas:ru', reading: { atlas: 'Малый атлас', version: 'data-1' } });
    expect(home).not.toHaveProperty('title');
    expect(recordsOf({ type: 'feature', id: 'nowhere' })).toEqual([]);
  });

  it('names what is claimed by the names of both sides, and the rest by one', () => {
    const title = (id: string, language?: Language) => recordsOf({ type: 'feature', id }, language)[0];
    expect(title('islet')).toMatchObject({ title: 'Crow Islet / 烏小島' });
    expect(title('islet', 'ru')).toMatchObject({ title: 'Вороний / 烏小島' });
    expect(title('rock')).toMatchObject({ title: 'Bare Rock' });
  });

  it('has the fields that the article gives, and says which are inferred', () => {
    const given: Partial<Article> = {
      subtitle: 'And more',
      author: 'Doe, Jane; Kyodo News',
      publisher: 'News',
      date: '2018',
      inferred: { date: 'By its words.', url: 'Not there.' },
    };
    const atlas = { ...smallAtlas, articles: [article('one', [], given)] };
    expect(recordsOf({ type: 'article', id: 'one' }, 'en', atlas)[0]).toMatchObject({
      title: 'Title of one: And more',
      authors: [{ family: 'Doe', given: 'Jane' }, { literal: 'Kyodo News' }],
      publisher: 'News',
      inferred: ['date'],
    });
  });
});

describe('authors', () => {
  it('are taken apart only where they are written apart, in letters', () => {
    expect(readAuthors('O’Neill-Sato, Ann M.')).toEqual([{ family: 'O’Neill-Sato', given: 'Ann M.' }]);
    expect(readAuthors('Executive Intelligence Review')).toEqual([
      { literal: 'Executive Intelligence Review' },
    ]);
    expect(readAuthors('<b>x</b>, {y}')).toEqual([{ literal: '<b>x</b>, {y}' }]);
    expect(readAuthors('One, Two, Three')).toEqual([{ literal: 'One, Two, Three' }]);
    expect(readAuthors(' ; ')).toEqual([]);
  });
});
