import { expect, it } from 'vitest';
import { parseCamera, parseOptions, formatPath, type Page } from '../../../src/core/url.ts';
import { shareLink } from '../../../src/share/shareLink.ts';

const at = (page: Page, query: string) => formatPath('en', page, 'https://example.org/atlas/', 'en') + query;
const passage: Page = { type: 'passage', article: 'talks', id: 'words' };
const camera = { center: [146.5, 44.25] as [number, number], zoom: 7 };

it('is the address of the page and no more', () => {
  expect(shareLink({ page: { type: 'feature', id: 'rock' } }, at)).toBe(
    'https://example.org/atlas/features/rock/',
  );
});

it('holds a step of a guided way on the page of its passage alone', () => {
  const tour = { way: 'text', mention: 3 } as const;
  expect(shareLink({ page: passage, tour }, at)).toBe(
    'https://example.org/atlas/articles/talks/words/?tour=text&mention=3',
  );
  expect(shareLink({ page: { type: 'article', id: 'talks' }, tour }, at)).toBe(
    'https://example.org/atlas/articles/talks/',
  );
});

it('holds view, viewpoint, names and version so that they are read back', () => {
  const view = { camera, viewpoint: 'JP', names: ['ja', 'ru'] };
  const url = new URL(shareLink({ page: passage, view, version: 'data-0123456789' }, at));
  expect(parseCamera(url.hash)).toEqual(camera);
  expect(parseOptions(url.search, ['JP'])).toEqual({
    viewpoint: 'JP',
    names: ['ja', 'ru'],
    v: 'data-0123456789',
  });
});

it('leaves the words in sight where they are a place in a long page', () => {
  const inArticle = (_page: Page, query: string) => `https://example.org/articles/talks/${query}#words`;
  expect(shareLink({ page: passage, view: { camera } }, inArticle)).toBe(
    'https://example.org/articles/talks/#words',
  );
});
