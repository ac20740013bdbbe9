/** Words of the page about the data, which not every reader opens. */
import type { Language } from '../core/model.ts';

export interface AboutTexts {
  sources: string;
  dispute: string;
  nameOrder: string;
  viewpoints: string;
  /** The link to the licences of the code. */
  code: string;
}

export const ABOUT_TEXTS: Record<Language, AboutTexts> = {
  en: {
    sources: 'Sources and licences',
    dispute: 'The dispute',
    nameOrder: 'The order of names',
    viewpoints: 'What the map can show',
    code: 'Licences of the program code',
  },
  ja: {
    sources: '出典とライセンス',
    dispute: '係争',
    nameOrder: '名称の順序',
    viewpoints: '地図が示せるもの',
    code: 'プログラムのコードのライセンス',
  },
  ru: {
    sources: 'Источники и лицензии',
    dispute: 'Спор',
    nameOrder: 'Порядок названий',
    viewpoints: 'Что может показать карта',
    code: 'Лицензии программного кода',
  },
};
