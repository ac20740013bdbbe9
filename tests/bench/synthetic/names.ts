/** Invented names, the same sounds in three scripts. */
import type { Random } from './random.ts';

/** A name in the languages of the interface. */
export interface Name {
  en: string;
  ja: string;
  ru: string;
}

const VOWELS = [
  ['a', 'а'],
  ['i', 'и'],
  ['u', 'у'],
  ['e', 'э'],
  ['o', 'о'],
] as const;

/** A consonant in Latin and Cyrillic, and its syllables with a, i, u, e and o in katakana. */
const ROWS = [
  ['', '', 'アイウエオ'],
  ['k', 'к', 'カキクケコ'],
  ['s', 'с', 'サシスセソ'],
  ['t', 'т', 'タチツテト'],
  ['n', 'н', 'ナニヌネノ'],
  ['h', 'х', 'ハヒフヘホ'],
  ['m', 'м', 'マミムメモ'],
  ['r', 'р', 'ラリルレロ'],
  ['g', 'г', 'ガギグゲゴ'],
  ['z', 'з', 'ザジズゼゾ'],
  ['b', 'б', 'バビブベボ'],
  ['p', 'п', 'パピプペポ'],
] as const;

/** Gives names of two to four syllables, each once. */
export function createNames(random: Random): () => Name {
  const given = new Set<string>();
  return function nextName(): Name {
    const name: Name = { en: '', ja: '', ru: '' };
    const syllables = random.whole(2, 4);
    for (let at = 0; at < syllables; at += 1) {
      // A vowel alone stands at the beginning only.
      const [latin, cyrillic, kana] = random.pick(at === 0 ? ROWS : ROWS.slice(1));
      const vowel = random.whole(0, VOWELS.length - 1);
      const [inLatin, inCyrillic] = VOWELS[vowel] ?? VOWELS[0];
      name.en += latin + inLatin;
      name.ru += cyrillic + inCyrillic;
      name.ja += kana.charAt(vowel);
    }
    if (given.has(name.en)) return nextName();
    given.add(name.en);
    return { en: capital(name.en), ja: name.ja, ru: capital(name.ru) };
  };
}

/** What a thing is called after its name: `Kamori` and a suffix -> `Kamori Island`, `カモリ島`, `остров Камори`. */
export function withKind(name: Name, [en, ja, ru]: readonly [en: string, ja: string, ru: string]): Name {
  return { en: `${name.en} ${en}`, ja: `${name.ja}${ja}`, ru: `${ru} ${name.ru}` };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
