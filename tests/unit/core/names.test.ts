/** Which name is shown where. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/core/model.ts';
import {
  inLanguage,
  labelLines,
  languageFor,
  languageOf,
  nameOf,
  otherNames,
} from '../../../src/core/names.ts';
import { feature, smallAtlas } from './smallAtlas.ts';

const islet = smallAtlas.features.find(({ id }) => id === 'islet')!;

describe('the name of a feature', () => {
  it.each([
    ['en', 'Crow Islet'],
    ['ja', '烏小島'],
    ['ru', 'Вороний'],
  ] as const)('is in %s: %s', (language, expected) => {
    expect(nameOf(islet, language)).toBe(expected);
  });

  it('is English where the language has none', () => {
    expect(nameOf(feature('rock', { names: [{ lang: 'en', text: 'Bare Rock' }] }), 'ru')).toBe('Bare Rock');
  });

  it('is never taken from a romanized form', () => {
    const names = [
      { lang: 'ja-Latn', text: 'Hadaka-iwa' },
      { lang: 'en', text: 'Bare Rock' },
    ];
    expect(nameOf(feature('rock', { names }), 'ja')).toBe('Bare Rock');
  });

  it('is its id where nothing else is there', () => {
    expect(nameOf(feature('rock', { names: [] }), 'en')).toBe('rock');
  });
});

describe('the other names', () => {
  it('are all but the one that is shown, in the order of the atlas', () => {
    expect(otherNames(islet, 'ja').map(({ text }) => text)).toEqual([
      'Crow Islet',
      'Вороний',
      'Karasu-kojima',
    ]);
  });

  it('are each listed once, and not where they equal the one shown', () => {
    const names = ['Same', 'Other', 'Same', 'Other'].map((text, index) => ({
      lang: ['en', 'ja', 'ru', 'ain'][index]!,
      text,
    }));
    expect(otherNames(feature('rock', { names }), 'en')).toEqual([{ lang: 'ja', text: 'Other' }]);
  });
});

describe('a map label', () => {
  it('has a line for each language asked for, in that order', () => {
    expect(labelLines(islet.names, ['ru', 'ja'])).toEqual(['Вороний', '烏小島']);
  });

  it('says nothing twice and leaves out what is not there', () => {
    const names = [
      { lang: 'en', text: 'Same' },
      { lang: 'ru', text: 'Same' },
    ];
    expect(labelLines(names, ['en', 'ja', 'ru'])).toEqual(['Same']);
  });
});

describe('a text in several languages', () => {
  it('is in the language asked for, and says so', () => {
    const texts = { en: 'rock', ja: '岩' };
    expect([inLanguage(texts, 'ja'), languageOf(texts, 'ja')]).toEqual(['岩', 'ja']);
  });

  it('is English where that is missing, and says that too', () => {
    const texts = { en: 'rock' };
    expect([inLanguage(texts, 'ru'), languageOf(texts, 'ru')]).toEqual(['rock', 'en']);
  });
});

describe('the language of names asked for', () => {
  const settings = {
    languages: ['en', 'ja', 'ru'] as Language[],
    labels: { en: ['en', 'ru-Latn'], ja: ['ja', 'ru'], ru: ['ru', 'ja'] },
  };

  it.each([
    [['ja', 'ru'], 'ja'],
    [['ru', 'ja'], 'ru'],
    [['ja'], 'ja'],
    [['ru', 'en'], 'ru'],
    [['fr'], undefined],
    [[''], undefined],
  ])('%j is that of %s', (names, language) => {
    expect(languageFor(settings, names)).toBe(language);
  });
});
