/** What languages and scripts of names are called: the build gives each atlas those of its own names. */
import type { Language, LanguageTag } from '../core/model.ts';

/** How the scripts are told that a language has beside its usual one, and what a dictionary does not know or says at length. */
const OWN: Record<
  Language,
  { names: Record<LanguageTag, string>; in: Record<string, (language: string) => string> }
> = {
  en: {
    names: { ain: 'Ainu' },
    in: {
      Hira: (language) => `${language}, kana`,
      Latn: (language) => `${language}, romanized`,
      Mong: (language) => `${language}, in Mongolian letters`,
    },
  },
  ja: {
    names: { ain: 'アイヌ語' },
    in: {
      Hira: (language) => `${language}（かな）`,
      Latn: (language) => `${language}（${language === '日本語' ? 'ローマ字' : 'ラテン文字'}）`,
      Mong: (language) => `${language}（モンゴル文字）`,
    },
  },
  ru: {
    names: { ain: 'айнский' },
    in: {
      Hira: (language) => `${language}, кана`,
      Latn: (language) => `${language}, латиницей`,
      Mong: (language) => `${language}, старомонгольским письмом`,
    },
  },
};

/** `ja-Hira` → Japanese, kana; a tag that is in no dictionary as it is. */
export function languageName(tag: LanguageTag, language: Language): string {
  const { names, in: scripts } = OWN[language];
  const [base = '', script = ''] = tag.split('-');
  const inScript = scripts[script];
  if (inScript) return inScript(languageName(base, language));
  return names[tag] ?? dictionaryOf(language).of(tag) ?? tag;
}

const dictionaries = new Map<Language, Intl.DisplayNames>();

/** A dictionary is loaded at every `new`. */
function dictionaryOf(language: Language): Intl.DisplayNames {
  const known = dictionaries.get(language) ?? new Intl.DisplayNames(language, { type: 'language' });
  dictionaries.set(language, known);
  return known;
}
