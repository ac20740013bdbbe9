/** The words of long lists. Apart from the interface's other words, so that only large atlases load them. */
import type { Language } from '../../core/model.ts';

export interface LongTexts {
  /** The field that narrows a list. */
  find: string;
  /** What one types into it. */
  hint: string;
  /** How many a list has, once it is narrowed. */
  places: (count: string) => string;
  none: string;
  /** So many more are shown, of those that are left. */
  more: (count: number, left: string) => string;
  earlier: (left: string) => string;
  /** The way to the whole list for those without scripts. */
  pages: string;
}

export const LONG_TEXTS: Record<Language, LongTexts> = {
  en: {
    find: 'Find in this list',
    hint: 'Name',
    places: (count) => `${count} places`,
    none: 'No place in this list has such a name.',
    more: (count, left) => `Show ${count} more of ${left}`,
    earlier: (left) => `Show earlier passages (${left})`,
    pages: 'The whole list, page by page',
  },
  ja: {
    find: 'この一覧から探す',
    hint: '名前',
    places: (count) => `場所${count}件`,
    none: 'この一覧にその名前の場所はありません。',
    more: (count, left) => `残り${left}件のうち${count}件を表示`,
    earlier: (left) => `前の引用を表示（${left}件）`,
    pages: '一覧の全体（ページごと）',
  },
  ru: {
    find: 'Найти в этом списке',
    hint: 'Название',
    places: (count) => `Мест: ${count}`,
    none: 'Места с таким названием в списке нет.',
    more: (count, left) => `Показать ещё ${count} из ${left}`,
    earlier: (left) => `Показать предыдущие фрагменты (${left})`,
    pages: 'Весь список по страницам',
  },
};
