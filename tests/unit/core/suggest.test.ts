/** What an unknown address offers instead. */
import { describe, expect, it } from 'vitest';
import { spentMs } from '../spentTime.ts';
import { suggestPages } from '../../../src/core/suggest.ts';
import { formatPath } from '../../../src/core/url.ts';
import { smallAtlas } from './smallAtlas.ts';

function suggested(path: string, limit?: number): string[] {
  return suggestPages(smallAtlas, path, limit).map(({ page }) => formatPath('en', page, '/', 'en'));
}

describe('the nearest page', () => {
  it.each([
    ['a typo in an id', '/features/iselt/', '/features/islet/'],
    ['a letter too many', '/features/rockk/', '/features/rock/'],
    ['another case', '/features/ROCK', '/features/rock/'],
    ['an id without its folder', '/islet', '/features/islet/'],
    ['an id below the wrong folder', '/articles/islet/', '/features/islet/'],
    ['a former id with a typo', '/features/skery/', '/features/islet/'],
    ['another name in use', '/raven-islet', '/features/islet/'],
    ['a kanji name', '/features/烏小島/', '/features/islet/'],
    ['a kanji name with a letter wrong', '/烏子島/', '/features/islet/'],
    ['a Cyrillic name', '/вороний/', '/features/islet/'],
    ['a Cyrillic name with a typo', '/воронй/', '/features/islet/'],
    ['a romanized name with marks', '/karasu-kojimā', '/features/islet/'],
    ['an article', '/articles/erly/', '/articles/early/'],
    ['a passage', '/articles/late/landng/', '/articles/early/landing/'],
  ])('to %s is first', (_, path, expected) => {
    expect(suggested(path)[0]).toBe(expected);
  });

  it.each(['/CROW ISLET/', '/crow-islet/', '/karasu-kojimā/', '/烏小島/'])(
    'is at no distance where %s is its name but for case, marks and hyphens',
    (path) => {
      expect(suggestPages(smallAtlas, path)[0]?.distance).toBe(0);
    },
  );
});

describe('the list', () => {
  it('is no longer than asked for, and begins with the nearest', () => {
    const found = suggestPages(smallAtlas, '/features/islett/', 3);
    expect(found).toHaveLength(3);
    expect(found.map(({ distance }) => distance)).toEqual(
      found.map(({ distance }) => distance).sort((a, b) => a - b),
    );
  });

  it.each(['', '/', '///', '/%/', '/\u0000/', '/__proto__/', '/…/', '/🗾/'])(
    'is there also for %j',
    (path) => {
      expect(suggested(path)).toHaveLength(4);
    },
  );

  it.each([
    ['letters', 'a'.repeat(200_000)],
    ['marks', 'e\u0301'.repeat(100_000)],
    ['signs that unfold into many', 'ﷺ'.repeat(200_000)],
    ['segments', 'a/'.repeat(100_000)],
  ])('comes at once, however many %s are asked for', (_, path) => {
    const started = spentMs();
    suggested(path);
    expect(spentMs() - started).toBeLessThan(1000);
  });
});
