/** A file for every address. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listPageFiles } from '../../../src/build/pagesPlugin.ts';
import { fillShell } from '../../../src/build/shell.ts';
import { listPages } from '../../../src/core/pages.ts';
import { smallAtlas } from '../core/smallAtlas.ts';
import { readRealAtlas } from '../geodata/realAtlas.ts';

const shell = readFileSync(new URL('../../../index.html', import.meta.url), 'utf8');
const site = new URL('https://school.example/atlas/');
const files = listPageFiles(smallAtlas, site);
const paths = files.map(({ path }) => path);
const real = listPageFiles((await readRealAtlas()).atlas, site);

describe('the files of the site', () => {
  it('are one for each page in each language, one for each alias in each language, and one for the rest', () => {
    const aliases = Object.keys(smallAtlas.aliases).length;
    expect(files).toHaveLength(3 * (listPages(smallAtlas).length + aliases) + 1);
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
    '404.html',
  ])('have %s', (path) => {
    expect(paths).toContain(path);
  });

  it('lie below the output folder', () => {
    expect(paths.filter((path) => path.startsWith('/') || path.split('/').includes('..'))).toEqual([]);
  });
});

describe('the titles of the real site', () => {
  const titles = real
    .filter(({ options }) => options.now === undefined)
    .map(({ options }) => /<title>(.*)<\/title>/.exec(fillShell(shell, options))?.[1]);

  it('are there on every page', () => {
    expect(titles.filter((title) => title === undefined || title === '')).toEqual([]);
  });

  it('differ from each other', () => {
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});
