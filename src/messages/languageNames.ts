/** What languages and scripts of names are called: the build gives each atlas those of its own names. */
import type { Language, LanguageTag } from '../core/model.ts';

/** Those that a dictionary would not call so, or not so shortly. */
const OWN: Record<Language, Record<LanguageTag, string>> = {
  en: {
    'ja-Hira': 'Japanese, kana',
    'ja-Latn': 'Japanese, romanized',
    'ru-Latn': 'Russian, romanized',
    ain: 'Ainu',
    'ain-Latn': 'Ainu, romanized',
  },
  ja: {
    'ja-Hira': '日本語（かな）',
    'ja-Latn': '日本語（ローマ字）',
    'ru-Latn': 'ロシア語（ラテン文字）',
    ain: 'アイヌ語',
    'ain-Latn': 'アイヌ語（ラテン文字）',
  },
  ru: {
    'ja-Hira': 'японский, кана',
    'ja-Latn': 'японский, латиницей',
    'ru-Latn': 'русский, латиницей',
    ain: 'айнский',
    'ain-Latn': 'айнский, латиницей',
  },
};

/** `ja-Hira` → Japanese, kana; a tag that is in no dictionary as it is. */
export function languageName(tag: LanguageTag, language: Language): string {
  return OWN[language][tag] ?? new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
}
