/** A file for every address. */
import { describe, expect, it } from 'vitest';
import { headTags } from '../../../src/build/headTags.ts';
import { MESSAGES } from '../../../src/build/messagesOf.ts';
import { listPageJobs } from '../../../src/build/pageFiles.ts';
import { listPages } from '../../../src/core/pages.ts';
import { smallAtlas } from '../core/smallAtlas.ts';
import { readRealAtlas } from '../geodata/realAtlas.ts';

const jobs = listPageJobs(smallAtlas);
const paths = jobs.map(({ path }) => path);
const { atlas } = await readRealAtlas();

describe('the files of the site', () => {
  it('are one for each page and alias in each language, each with its embed, and one for the rest', () => {
    const aliases = Object.keys(smallAtlas.aliases).length;
    expect(jobs).toHaveLength(2 * 3 * (listPages(smallAtlas).length + aliases) + 1);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it.each([
    'index.html',
    'ja/index.html',
    'about/index.html',
    'features/islet/index.html',
    'ru/features/islet/index.html',
    'articles/early/landing/index.html',
    'features/skerry/index.html',
    'ja/articles/first/index.html',
    'embed/index.html',
    'embed/ja/features/islet/index.html',
    '404.html',
  ])('have %s', (path) => {
    expect(paths).toContain(path);
  });

  it('lie below the output folder', () => {
    expect(paths.filter((path) => path.startsWith('/') || path.split('/').includes('..'))).toEqual([]);
  });
});

describe('the titles of the real site', () => {
  const site = new URL('https://school.example/atlas/');
  const titles = listPageJobs(atlas)
    .filter(({ now, embed }) => now === undefined && !embed)
    .map(({ language, page }) => {
      const head = headTags({ atlas, language, page, site, messages: MESSAGES[language] });
      return /<title>(.*)<\/title>/.exec(head)?.[1];
    });

  it('are there on every page', () => {
    expect(titles.filter((title) => title === undefined || title === '')).toEqual([]);
  });

  it('differ from each other', () => {
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});
