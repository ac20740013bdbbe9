/** The words of a picture of the map, and of the buttons that make it. */
import type { Language } from '../core/model.ts';

export interface ViewTexts {
  svg: string;
  png: string;
  svgFor: string;
  pngFor: string;
  saved: (file: string) => string;
  failed: string;
  /** With the space that belongs to it, like the next two. */
  boundaries: string;
  data: string;
  version: string;
}

/** By language of the interface. */
export const VIEW_TEXTS: Record<Language, ViewTexts> = {
  en: {
    svg: 'Picture as SVG',
    png: 'Picture as PNG',
    svgFor: 'sharp at any size, for print',
    pngFor: 'for slides and documents',
    saved: (file) => `Saved: ${file}`,
    failed: 'The picture could not be made. Check the connection and try again.',
    boundaries: 'Boundary lines: ',
    data: 'Data: ',
    version: 'Version of the data: ',
  },
  ja: {
    svg: '画像（SVG）',
    png: '画像（PNG）',
    svgFor: 'どの大きさでも鮮明、印刷向け',
    pngFor: 'スライドや文書向け',
    saved: (file) => `保存しました：${file}`,
    failed: '画像を作成できませんでした。接続を確かめて、もう一度お試しください。',
    boundaries: '境界線：',
    data: 'データ：',
    version: 'データの版：',
  },
  ru: {
    svg: 'Картинка в SVG',
    png: 'Картинка в PNG',
    svgFor: 'чёткая в любом размере, для печати',
    pngFor: 'для слайдов и документов',
    saved: (file) => `Сохранено: ${file}`,
    failed: 'Не удалось создать картинку. Проверьте соединение и попробуйте ещё раз.',
    boundaries: 'Линии границ: ',
    data: 'Данные: ',
    version: 'Версия данных: ',
  },
};
