/** The words of the further map options, and of what keys and options do alike. Only those who use them load them. */
import type { Language } from '../core/model.ts';

export interface ChoicesTexts {
  names: string;
  theme: string;
  themes: Record<'system' | 'light' | 'dark', string>;
  measure: string;
  fullScreen: string;
  copyPlace: string;
  copied: (what: string) => string;
  notCopied: string;
  keys: string;
  editPlace: string;
  editText: string;
  editData: string;
}

export const CHOICES_TEXTS: Record<Language, ChoicesTexts> = {
  en: {
    names: 'Names on the map',
    theme: 'Colours',
    themes: { system: 'As on this device', light: 'Light', dark: 'Dark' },
    measure: 'Measure',
    fullScreen: 'Full screen',
    copyPlace: 'Copy coordinates of the middle',
    copied: (what) => `Copied: ${what}`,
    notCopied: 'The browser does not allow copying here.',
    keys: 'Keys',
    editPlace: 'Correct this place',
    editText: 'Correct this text',
    editData: 'Correct the data',
  },
  ja: {
    names: '地図上の名前',
    theme: '配色',
    themes: { system: '端末に合わせる', light: '明るい', dark: '暗い' },
    measure: '距離・面積を測る',
    fullScreen: '全画面表示',
    copyPlace: '地図の中心の座標をコピー',
    copied: (what) => `コピーしました：${what}`,
    notCopied: 'ブラウザーがコピーを許可していません。',
    keys: 'キー操作',
    editPlace: 'この場所を訂正する',
    editText: 'この文章を訂正する',
    editData: 'データを訂正する',
  },
  ru: {
    names: 'Названия на карте',
    theme: 'Цвета',
    themes: { system: 'Как на устройстве', light: 'Светлые', dark: 'Тёмные' },
    measure: 'Измерить',
    fullScreen: 'Во весь экран',
    copyPlace: 'Скопировать координаты середины',
    copied: (what) => `Скопировано: ${what}`,
    notCopied: 'Браузер не разрешает копировать.',
    keys: 'Клавиши',
    editPlace: 'Исправить это место',
    editText: 'Исправить этот текст',
    editData: 'Исправить данные',
  },
};
