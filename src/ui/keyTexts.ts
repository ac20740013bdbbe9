/** The words of the key sheet. Apart from the interface's other words, so that only those who open it load them. */
import type { Language } from '../core/model.ts';

/** What a key does, in the order of the sheet. */
export type KeyAction =
  | 'search'
  | 'next'
  | 'previous'
  | 'leave'
  | 'places'
  | 'map'
  | 'viewpoint'
  | 'names'
  | 'measure'
  | 'share'
  | 'copy'
  | 'full'
  | 'sheet';

/** Keys that do something wherever the focus is, unless one types; a letter is that on the key of a Latin keyboard. */
export const KEYS: Record<KeyAction, string> = {
  search: '/',
  next: 'n',
  previous: 'p',
  leave: 'x',
  places: 'g',
  map: 'k',
  viewpoint: 'v',
  names: 'l',
  measure: 'm',
  share: 's',
  copy: 'c',
  full: 'f',
  sheet: '?',
};

export interface KeyTexts {
  title: string;
  close: string;
  anywhere: string;
  actions: Record<KeyAction, string>;
  onMap: string;
  map: readonly [keys: string, what: string][];
  inList: string;
  list: readonly [keys: string, what: string][];
  single: string;
}

export const KEY_TEXTS: Record<Language, KeyTexts> = {
  en: {
    title: 'Keys',
    close: 'Close',
    anywhere: 'Anywhere',
    actions: {
      search: 'Search',
      next: 'Next mention, or next step of the guided way',
      previous: 'Previous mention or step',
      leave: 'Leave the guided way',
      places: 'List of places on the map',
      map: 'To the map',
      viewpoint: 'Next way to show the boundary lines',
      names: 'Next language of the names on the map',
      measure: 'Measure distances and areas',
      share: 'Share this page',
      copy: 'Copy the coordinates of the middle',
      full: 'Full screen',
      sheet: 'This sheet',
    },
    onMap: 'On the map',
    map: [
      ['← ↑ → ↓', 'Move the map'],
      ['+ −', 'Zoom in, zoom out'],
      ['Esc', 'Close the popup'],
    ],
    inList: 'In the list of places',
    list: [
      ['↑ ↓ Home End', 'Go through the places'],
      ['A – Z', 'To the next place whose name begins so'],
      ['Enter', 'Open the place'],
    ],
    single: 'Use keys of one letter or sign',
  },
  ja: {
    title: 'キー操作',
    close: '閉じる',
    anywhere: 'どこでも',
    actions: {
      search: '検索',
      next: '次の言及へ（案内中は次へ）',
      previous: '前の言及へ（案内中は前へ）',
      leave: '案内を終える',
      places: '地図上の場所の一覧へ',
      map: '地図へ',
      viewpoint: '境界線の表示を切り替える',
      names: '地図上の名前の言語を切り替える',
      measure: '距離・面積を測る',
      share: 'このページを共有',
      copy: '中心の座標をコピー',
      full: '全画面表示',
      sheet: 'この一覧',
    },
    onMap: '地図で',
    map: [
      ['← ↑ → ↓', '地図を動かす'],
      ['+ −', '拡大・縮小'],
      ['Esc', 'ポップアップを閉じる'],
    ],
    inList: '場所の一覧で',
    list: [
      ['↑ ↓ Home End', '場所を順に選ぶ'],
      ['文字', 'その文字で始まる次の場所へ'],
      ['Enter', '場所を開く'],
    ],
    single: '1文字のキー操作を使う',
  },
  ru: {
    title: 'Клавиши',
    close: 'Закрыть',
    anywhere: 'Везде',
    actions: {
      search: 'Поиск',
      next: 'Следующее упоминание или шаг пути',
      previous: 'Предыдущее упоминание или шаг пути',
      leave: 'Закончить путь',
      places: 'Список мест на карте',
      map: 'К карте',
      viewpoint: 'Следующий вариант линий границы',
      names: 'Следующий язык названий на карте',
      measure: 'Измерить расстояния и площади',
      share: 'Поделиться страницей',
      copy: 'Скопировать координаты середины',
      full: 'Во весь экран',
      sheet: 'Этот список',
    },
    onMap: 'На карте',
    map: [
      ['← ↑ → ↓', 'Сдвинуть карту'],
      ['+ −', 'Приблизить, отдалить'],
      ['Esc', 'Закрыть окно места'],
    ],
    inList: 'В списке мест',
    list: [
      ['↑ ↓ Home End', 'От места к месту'],
      ['А – Я', 'К следующему месту на эту букву'],
      ['Enter', 'Открыть место'],
    ],
    single: 'Использовать клавиши с одной буквой или знаком',
  },
};
