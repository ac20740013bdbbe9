/** Words as a search sees them. */
import { describe, expect, it } from 'vitest';
import { fold, searchTerms } from '../../../src/core/fold.ts';

describe('folded', () => {
  it.each([
    ['capitals', 'Etorofu', 'etorofu'],
    ['a macron', 'Etorofu-tō', 'etorofu-to'],
    ['katakana', 'エトロフ', 'えとろふ'],
    ['half-width katakana', 'ｴﾄﾛﾌ', 'えとろふ'],
    ['a voiced kana, which is another letter', 'ガ', 'が'],
    ['a small kana of Ainu', 'アイヌモシㇼ', 'あいぬもしㇼ'],
    ['full-width letters', 'Ｉｔｕｒｕｐ', 'iturup'],
    ['the marks of й and ё', 'Хоккайдо, ёлка', 'хоккаидо, елка'],
    ['vowels and joining strokes of Arabic', 'جَزِيـــرة', 'جزيرة'],
    ['an alef in any of its forms', 'أإآٱا', 'ااا\u0671ا'],
    ['presentation forms of Arabic', 'ﺟﺰﻳﺮﺓ', 'جزيرة'],
    ['points of Hebrew', 'שָׁלוֹם', 'שלום'],
  ])('%s', (_, text, expected) => {
    expect(fold(text)).toBe(expected);
  });
});

describe('words', () => {
  it('are parted by whatever is no letter', () => {
    expect(searchTerms('Sakhalin–Hokkaido gas pipeline, 2017')).toEqual(
      ['sakhalin', 'hokkaido', 'gas', 'pipeline', '2017'], // prettier-ignore
    );
  });

  it('keep their marks where these are no letters by themselves', () => {
    expect(searchTerms('हिन्दी, ᠦᠳᠡ ᠶᠢᠨ')).toEqual(['हिन्दी', 'ᠦᠳᠡ', 'ᠶᠢᠨ']);
  });

  it('of Japanese are each two letters', () => {
    expect(searchTerms('択捉島とIturup')).toEqual(['択捉', '捉島', '島と', 'iturup']);
    expect(searchTerms('択')).toEqual(['択']);
    expect(searchTerms('択捉')).toEqual(['択捉']);
  });
});
