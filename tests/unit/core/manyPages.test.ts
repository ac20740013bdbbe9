/** From where on less is made beside each page. */
import { expect, it } from 'vitest';
import { filesOf } from '../../../src/core/exports/exportFiles.ts';
import { hasManyPages } from '../../../src/core/manyPages.ts';
import { listPages } from '../../../src/core/pages.ts';
import { readRealAtlas } from '../geodata/realAtlas.ts';
import { smallAtlas } from './smallAtlas.ts';

const pages = listPages(smallAtlas).length * smallAtlas.settings.languages.length;

it('pages are counted in all languages', () => {
  expect(hasManyPages(smallAtlas, pages)).toBe(false);
  expect(hasManyPages(smallAtlas, pages - 1)).toBe(true);
});

it('the atlas that is published has not many', async () => {
  expect(hasManyPages((await readRealAtlas()).atlas)).toBe(false);
});

it('of many features each has one file, the atlas all of them', () => {
  const many = { manyPages: true };
  expect(filesOf({ of: 'feature', id: 'islet' }, many).map(({ path }) => path)).toEqual([
    'data/features/islet.geojson',
  ]);
  expect(filesOf({ of: 'atlas' }, many)).toEqual(filesOf({ of: 'atlas' }, {}));
});
