import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headlineCase } from '../../../../src/share/cite/headline.ts';

describe('capitals of titles', () => {
  it('are given to all words but articles, conjunctions, “to” and short prepositions', () => {
    const title = 'Putin and Abe agree to move forward on economic cooperation';
    expect(headlineCase(title, 'short')).toBe('Putin and Abe Agree to Move Forward on Economic Cooperation');
  });

  it('differ in long prepositions', () => {
    expect(headlineCase('A walk through the fog', 'short')).toBe('A Walk Through the Fog');
    expect(headlineCase('A walk through the fog', 'all')).toBe('A Walk through the Fog');
  });

  it('are given to the first and last words, and after a colon', () => {
    expect(headlineCase('the talks: a way in', 'all')).toBe('The Talks: A Way In');
    expect(headlineCase('“the islands” by name: “to whom”', 'short')).toBe(
      '“The Islands” by Name: “To Whom”',
    );
  });

  it('are given in both parts of a word with a hyphen, and once in one with an apostrophe', () => {
    expect(headlineCase('six-party talks on japan’s coast', 'short')).toBe(
      'Six-Party Talks on Japan’s Coast',
    );
  });

  it('leave the spelling of others alone', () => {
    expect(headlineCase('an iPhone in Ōsaka и 島', 'short')).toBe('An iPhone in Ōsaka и 島');
  });

  it('never change anything but the case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        expect(headlineCase(title, 'short').toLowerCase()).toBe(title.toLowerCase());
      }),
    );
  });
});
