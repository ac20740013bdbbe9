/** Words of the page about the data that no other page needs. */
import type { Language } from '../core/model.ts';

/** By language: the link to the licences of the code. */
export const ABOUT_TEXTS: Record<Language, { code: string }> = {
  en: { code: 'Licences of the program code' },
  ja: { code: 'プログラムのコードのライセンス' },
  ru: { code: 'Лицензии программного кода' },
};
