/** The words of the search. Apart from the interface's other words, so that only those who search load them. */
import type { Language } from '../core/model.ts';

export interface SearchTexts {
  label: string;
  hint: string;
  close: string;
  none: string;
  results: (count: number) => string;
}

export const SEARCH_TEXTS: Record<Language, SearchTexts> = {
  en: {
    label: 'Search places and passages',
    hint: 'Names in any script',
    close: 'Close the search',
    none: 'Nothing found. Try another spelling, or a part of the word.',
    results: (count) => (count === 1 ? '1 result' : `${count} results`),
  },
  ja: {
    label: '場所と引用の検索',
    hint: 'どの文字の名前でも',
    close: '検索を閉じる',
    none: '見つかりませんでした。別の表記か、語の一部でお試しください。',
    results: (count) => `${count}件`,
  },
  ru: {
    label: 'Поиск мест и фрагментов',
    hint: 'Названия на любом письме',
    close: 'Закрыть поиск',
    none: 'Ничего не найдено. Попробуйте другое написание или часть слова.',
    results: (count) => `Найдено: ${count}`,
  },
};
