/** The words of measuring. Apart from the interface's other words, so that only those who measure load them. */
import type { FigureUnit, LengthUnit } from '../core/figures.ts';
import type { Language } from '../core/model.ts';

export type MeasureMode = 'distance' | 'area';

export interface MeasureTexts {
  title: string;
  modes: Record<MeasureMode, string>;
  units: string;
  /** The choices, written out. */
  unitNames: Record<LengthUnit, string>;
  /** What stands behind a figure. */
  mark: (unit: FigureUnit, digits: string) => string;
  /** `Distance in kilometres`: what a screen reader says before a figure. */
  inUnit: (what: string, unit: FigureUnit) => string;
  total: string;
  lastLeg: string;
  area: string;
  perimeter: string;
  /** Before there is anything to tell. */
  start: string;
  keys: string;
  next: string;
  moreForArea: string;
  crossing: string;
  exact: string;
  count: (points: number) => string;
  points: string;
  point: (number: number, of: number) => string;
  pointKeys: string;
  undo: string;
  clear: string;
  copy: string;
  copied: string;
  notCopied: string;
  close: string;
  /** Above the coordinates that are copied. */
  order: string;
}

const EN_UNITS: Record<FigureUnit, [mark: string, name: string]> = {
  m: ['m', 'metres'],
  km: ['km', 'kilometres'],
  nmi: ['nmi', 'nautical miles'],
  mi: ['mi', 'miles'],
  ha: ['ha', 'hectares'],
  km2: ['km²', 'square kilometres'],
  nmi2: ['nmi²', 'square nautical miles'],
  mi2: ['sq mi', 'square miles'],
};

const JA_UNITS: Record<FigureUnit, [mark: string, name: string]> = {
  m: ['m', 'メートル'],
  km: ['km', 'キロメートル'],
  nmi: ['海里', '海里'],
  mi: ['マイル', 'マイル'],
  ha: ['ha', 'ヘクタール'],
  km2: ['km²', '平方キロメートル'],
  nmi2: ['平方海里', '平方海里'],
  mi2: ['平方マイル', '平方マイル'],
};

const RU_UNITS: Record<FigureUnit, [mark: string, name: string]> = {
  m: ['м', 'метрах'],
  km: ['км', 'километрах'],
  nmi: ['мор.', 'морских милях'],
  mi: ['', 'милях'],
  ha: ['га', 'гектарах'],
  km2: ['км²', 'квадратных километрах'],
  nmi2: ['кв. мор.', 'квадратных морских милях'],
  mi2: ['кв.', 'квадратных милях'],
};

/** `5 миль`, `2 мили`, `2,5 мили`. */
function russianMiles(digits: string): string {
  const [one, two] = [Number(digits.at(-1)), Number(digits.at(-2) ?? 0)];
  if (digits.includes('.') || (two !== 1 && one > 1 && one < 5)) return 'мили';
  return two !== 1 && one === 1 ? 'миля' : 'миль';
}

export const MEASURE_TEXTS: Record<Language, MeasureTexts> = {
  en: {
    title: 'Measure',
    modes: { distance: 'Distance', area: 'Area' },
    units: 'Units',
    unitNames: { km: 'Kilometres', nmi: 'Nautical miles', mi: 'Miles' },
    mark: (unit) => EN_UNITS[unit][0],
    inUnit: (what, unit) => `${what} in ${EN_UNITS[unit][1]}`,
    total: 'Distance',
    lastLeg: 'Last leg',
    area: 'Area',
    perimeter: 'Perimeter',
    start: 'Click or tap the first point on the map.',
    keys: 'By keyboard: arrow keys move the map under the cross, Enter sets a point, Backspace takes the last one away, Escape ends.',
    next: 'Now the next point.',
    moreForArea: 'An area takes three points.',
    crossing: 'The sides cross or touch: there is no area.',
    exact: 'On a sphere: some 0.3\u00a0% from an ellipsoid',
    count: (points) => `Points: ${points}`,
    points: 'Points of the measurement',
    point: (number, of) => `Point ${number} of ${of}`,
    pointKeys: 'Drag it or use the arrow keys, with Shift for small steps. Delete removes it.',
    undo: 'Undo',
    clear: 'Start again',
    copy: 'Copy result and coordinates',
    copied: 'Copied.',
    notCopied: 'The browser did not allow copying.',
    close: 'Done',
    order: 'Latitude, longitude',
  },
  ja: {
    title: '計測',
    modes: { distance: '距離', area: '面積' },
    units: '単位',
    unitNames: { km: 'キロメートル', nmi: '海里', mi: 'マイル' },
    mark: (unit) => JA_UNITS[unit][0],
    inUnit: (what, unit) => `${what}（${JA_UNITS[unit][1]}）`,
    total: '距離',
    lastLeg: '最後の区間',
    area: '面積',
    perimeter: '周囲',
    start: '地図上の最初の点をクリックまたはタップしてください。',
    keys: 'キーボードでは、矢印キーで十字の下の地図を動かし、Enterで点を置き、Backspaceで最後の点を取り消し、Escapeで終了します。',
    next: '次の点を置いてください。',
    moreForArea: '面積には3つの点が必要です。',
    crossing: '辺が交わるか接しているため、面積を出せません。',
    exact: '球面上で計算（楕円体との差は約0.3\u00a0%）',
    count: (points) => `点の数：${points}`,
    points: '計測の点',
    point: (number, of) => `点 ${number}／${of}`,
    pointKeys: 'ドラッグまたは矢印キーで動かせます（Shiftを押すと少しずつ）。Deleteで取り除きます。',
    undo: '元に戻す',
    clear: '最初からやり直す',
    copy: '結果と座標をコピー',
    copied: 'コピーしました。',
    notCopied: 'ブラウザーがコピーを許可しませんでした。',
    close: '計測を終了',
    order: '緯度, 経度',
  },
  ru: {
    title: 'Измерение',
    modes: { distance: 'Расстояние', area: 'Площадь' },
    units: 'Единицы',
    unitNames: { km: 'Километры', nmi: 'Морские мили', mi: 'Мили' },
    mark: (unit, digits) =>
      unit.includes('mi') ? `${RU_UNITS[unit][0]} ${russianMiles(digits)}`.trim() : RU_UNITS[unit][0],
    inUnit: (what, unit) => `${what} в ${RU_UNITS[unit][1]}`,
    total: 'Расстояние',
    lastLeg: 'Последний отрезок',
    area: 'Площадь',
    perimeter: 'Периметр',
    start: 'Укажите на карте первую точку.',
    keys: 'С клавиатуры: стрелки двигают карту под крестиком, Enter ставит точку, Backspace убирает последнюю, Escape завершает измерение.',
    next: 'Теперь следующую точку.',
    moreForArea: 'Для площади нужны три точки.',
    crossing: 'Стороны пересекаются или касаются друг друга: площади нет.',
    exact: 'На сфере: отличие от эллипсоида около 0,3\u00a0%',
    count: (points) => `Точек: ${points}`,
    points: 'Точки измерения',
    point: (number, of) => `Точка ${number} из ${of}`,
    pointKeys: 'Перетащите её или двигайте стрелками, с Shift — понемногу. Delete убирает точку.',
    undo: 'Отменить',
    clear: 'Начать заново',
    copy: 'Скопировать результат и координаты',
    copied: 'Скопировано.',
    notCopied: 'Браузер не разрешил копирование.',
    close: 'Завершить измерение',
    order: 'Широта, долгота',
  },
};
