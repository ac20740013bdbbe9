/** What the dev server says of faults in the geodata. Apart from the interface's words, so that no reader loads it. */
import type { Language } from '../core/model.ts';

export interface FaultTexts {
  title: string;
  text: string;
  /** Where there has been no good state yet. */
  start: string;
}

export const FAULT_TEXTS: Record<Language, FaultTexts> = {
  en: {
    start: 'There is no map yet. Mend these and save; it then appears.',
    title: 'The geodata has errors',
    text: 'The map shows the last good state. Mend these, save, and it goes on.',
  },
  ja: {
    start: '地図はまだありません。これらを直して保存すると表示されます。',
    title: '地理データに誤りがあります',
    text: '地図は最後に正しかった状態を示しています。直して保存すると続きます。',
  },
  ru: {
    start: 'Карты пока нет. Исправьте и сохраните — и она появится.',
    title: 'В геоданных есть ошибки',
    text: 'Карта показывает последнее исправное состояние. Исправьте, сохраните — и она обновится.',
  },
};
