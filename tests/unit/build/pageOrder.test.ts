/** What one page has worked out serves the next. */
import { expect, it } from 'vitest';
import { listPageJobs } from '../../../src/build/pageFiles.ts';
import { inOrder } from '../../../src/build/pageOrder.ts';
import { feature, smallAtlas } from '../core/smallAtlas.ts';

const jobs = listPageJobs(smallAtlas);

it('every page is written once', () => {
  const paths = inOrder(smallAtlas, jobs).map(({ path }) => path);
  expect(paths.toSorted()).toEqual(jobs.map(({ path }) => path).toSorted());
});

it('the languages of a page come one after the other', () => {
  const keys = inOrder(smallAtlas, jobs).map(({ page, embed }) => JSON.stringify([page, embed]));
  const changes = keys.filter((key, at) => key !== keys[at - 1]);
  expect(changes).toHaveLength(new Set(keys).size);
});

it('neighbours come near each other', () => {
  const at = (id: string, lng: number) => feature(id, { point: [lng, 10], bbox: [lng, 10, lng, 10] });
  // Far apart in the list, and in the east and west of the world.
  const features = [at('east-1', 120), at('west-1', -120), at('east-2', 121), at('west-2', -121)];
  const atlas = { ...smallAtlas, features, aliases: {} };
  const ids = inOrder(atlas, listPageJobs(atlas))
    .filter(({ embed, language }) => !embed && language === 'en')
    .flatMap(({ page }) => (page.type === 'feature' ? [page.id] : []));
  expect(ids.map((id) => id.slice(0, 4))).toEqual(['west', 'west', 'east', 'east']);
});
