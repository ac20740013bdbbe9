/** The words of an embed that no other page has. */
import type { Language } from '../core/model.ts';

/** Leads from an embed to the page that it shows a part of. */
export const OPEN_IN_ATLAS: Record<Language, string> = {
  en: 'Open in the atlas',
  ja: 'アトラスで開く',
  ru: 'Открыть в атласе',
};
