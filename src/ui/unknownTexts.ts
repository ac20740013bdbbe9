/** Words of the page that stands at addresses which lead nowhere. */
import type { Language } from '../core/model.ts';

export interface UnknownTexts {
  text: string;
  suggestions: string;
  home: string;
}

export const UNKNOWN_TEXTS: Record<Language, UnknownTexts> = {
  en: {
    text: 'The atlas has no page here. It may have been mistyped.',
    suggestions: 'Did you mean one of these?',
    home: 'Go to the start',
  },
  ja: {
    text: 'この地図帳に該当するページはありません。入力の誤りかもしれません。',
    suggestions: 'お探しのページはこちらですか。',
    home: '最初のページへ',
  },
  ru: {
    text: 'В атласе нет такой страницы. Возможно, в адресе опечатка.',
    suggestions: 'Возможно, вы искали одну из этих?',
    home: 'На главную',
  },
};
