/** The words of the search. Apart from the interface's other words, so that only those who search load them. */
import type { Language } from '../core/model.ts';

export interface SearchTexts {
  label: string;
  hint: string;
  close: string;
  none: string;
  failed: string;
  results: (count: number) => string;
}

export const SEARCH_TEXTS: Record<Language, SearchTexts> = {
  en: {
    label: 'Search places and passages',
    hint: 'Names in any script',
    close: 'Close the search',
    none: 'Nothing found. Try another spelling, or a part of the word.',
    failed: 'The search did not arrive. To try again, close it and open it again.',
    results: (count) => (count === 1 ? '1 result' : `${count} results`),
  },
  ja: {
    label: '場所と引用の検索',
    hint: 'どの文字の名前でも',
    close: '検索を閉じる',
    none: '見つかりませんでした。別の表記か、語の一部でお試しください。',
    failed: '検索を読み込めませんでした。もう一度試すには、閉じてから開き直してください。',
    results: (count) => `${count}件`,
  },
  ru: {
    label: 'Поиск мест и фрагментов',
    hint: 'Названия на любом письме',
    close: 'Закрыть поиск',
    none: 'Ничего не найдено. Попробуйте другое написание или часть слова.',
    failed: 'Поиск не загрузился. Чтобы попробовать ещё раз, закройте его и откройте снова.',
    results: (count) => `Найдено: ${count}`,
  },
};
