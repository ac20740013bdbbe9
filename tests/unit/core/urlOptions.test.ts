/** What an address asks for in its query. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOptions, withOption, withTour } from '../../../src/core/url.ts';

describe('options', () => {
  it('are read from the query, and what is no option is left out', () => {
    expect(parseOptions('?viewpoint=JP&renderer=svg&names=ja,ru&tour=text&mention=3', ['JP'])).toEqual({
      viewpoint: 'JP',
      renderer: 'svg',
      names: ['ja', 'ru'],
      tour: { way: 'text', mention: 3 },
    });
    expect(parseOptions('?viewpoint=XX&renderer=paper&tour=walk&mention=2&other=1', ['JP'])).toEqual({});
  });

  it.each(['0', '-1', '1.5', 'two', '', '1e999'])('take the first mention for %j', (mention) => {
    expect(parseOptions(`?tour=text&mention=${mention}`, []).tour).toEqual({ way: 'text', mention: 1 });
  });

  it('are put in and taken out, and the others stay', () => {
    expect(withOption('?renderer=svg', 'names', 'ja,ru')).toBe('?renderer=svg&names=ja,ru');
    expect(withOption('?renderer=svg&names=ja,ru', 'names', null)).toBe('?renderer=svg');
    expect(withTour('?viewpoint=RU', { way: 'text', mention: 2 })).toBe('?viewpoint=RU&tour=text&mention=2');
    expect(withTour('?viewpoint=RU&tour=text&mention=2', { way: 'date', mention: 1 })).toBe(
      '?viewpoint=RU&tour=date',
    );
    expect(withTour('?viewpoint=RU&tour=date', null)).toBe('?viewpoint=RU');
  });

  it('never throw, whatever the query holds', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        parseOptions(text, []);
        withTour(text, { way: 'text', mention: 1 });
      }),
    );
  });
});
