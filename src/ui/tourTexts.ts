/** The words of the guided ways. Apart from the interface's other words, so that only those who go one load them. */
import type { Language } from '../core/model.ts';

export interface TourTexts {
  label: string;
  previous: string;
  next: string;
  play: string;
  pause: string;
  leave: string;
  text: string;
  date: string;
  progress: (step: number, count: number) => string;
}

export const TOUR_TEXTS: Record<Language, TourTexts> = {
  en: {
    label: 'Guided way',
    previous: 'Previous step',
    next: 'Next step',
    play: 'Play',
    pause: 'Pause',
    leave: 'Leave the guided way',
    text: 'Mention by mention',
    date: 'Passages by date',
    progress: (step, count) => `${step} of ${count}`,
  },
  ja: {
    label: '案内つき閲覧',
    previous: '前へ',
    next: '次へ',
    play: '再生',
    pause: '一時停止',
    leave: '案内を終える',
    text: '言及の順に',
    date: '日付の順に',
    progress: (step, count) => `${count}件中${step}件目`,
  },
  ru: {
    label: 'Путь по фрагментам',
    previous: 'Предыдущий шаг',
    next: 'Следующий шаг',
    play: 'Воспроизвести',
    pause: 'Пауза',
    leave: 'Закончить путь',
    text: 'По упоминаниям',
    date: 'По датам',
    progress: (step, count) => `${step} из ${count}`,
  },
};
