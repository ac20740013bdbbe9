/** The words of the list of what was changed. */
import type { Language } from '../../core/model.ts';

export interface ReviewTexts {
  open: string;
  none: string;
  noneHint: string;
  looking: string;
  failed: string;
  /** Said where the changes are told in English only. */
  inEnglish: string;
  takeBack: string;
  takeBackFile: (name: string) => string;
  takeBackOne: (what: string) => string;
  takeBackAll: string;
  all: string;
  show: string;
  showOne: (what: string) => string;
  parts: { geometry: string; lines: (line: number) => string };
  lines: string;
  tookBack: (what: string) => string;
  stale: string;
  seeChanges: string;
}

export const REVIEW_TEXTS: Record<Language, ReviewTexts> = {
  en: {
    open: 'Review and save',
    none: 'Nothing has changed.',
    noneHint: 'What you change is listed here, each change with a way to take it back.',
    looking: 'Looking for what changed …',
    failed: 'What changed could not be worked out. The draft is kept.',
    inEnglish: '',
    takeBack: 'Take back',
    takeBackFile: (name) => `Take back all changes to ${name}`,
    takeBackOne: (what) => `Take back: ${what}`,
    takeBackAll: 'Take everything back',
    all: 'all files',
    show: 'Show',
    showOne: (what) => `Show: ${what}`,
    parts: { geometry: 'the shape', lines: (line) => `line ${line}` },
    lines: 'Line by line',
    tookBack: (what) => `Taken back: ${what}`,
    stale: 'This has changed meanwhile. Look again, please.',
    seeChanges: 'See the changes',
  },
  ja: {
    open: '確認して保存',
    none: '変更はありません。',
    noneHint: '変更した内容がここに並び、一つずつ元に戻せます。',
    looking: '変更を調べています…',
    failed: '変更を調べられませんでした。下書きは残っています。',
    inEnglish: '変更の説明は英語のみです。',
    takeBack: '元に戻す',
    takeBackFile: (name) => `${name} の変更をすべて元に戻す`,
    takeBackOne: (what) => `元に戻す：${what}`,
    takeBackAll: 'すべて元に戻す',
    all: 'すべてのファイル',
    show: '表示',
    showOne: (what) => `表示：${what}`,
    parts: { geometry: '形状', lines: (line) => `${line} 行目` },
    lines: '行ごとの変更',
    tookBack: (what) => `元に戻しました：${what}`,
    stale: 'その間に変更されました。もう一度ご確認ください。',
    seeChanges: '変更を見る',
  },
  ru: {
    open: 'Проверить и сохранить',
    none: 'Ничего не изменено.',
    noneHint: 'Здесь появится список изменений; каждое можно отменить отдельно.',
    looking: 'Поиск изменений…',
    failed: 'Не удалось определить, что изменено. Черновик на месте.',
    inEnglish: 'Изменения описаны только по-английски.',
    takeBack: 'Отменить',
    takeBackFile: (name) => `Отменить все изменения: ${name}`,
    takeBackOne: (what) => `Отменить: ${what}`,
    takeBackAll: 'Отменить всё',
    all: 'все файлы',
    show: 'Показать',
    showOne: (what) => `Показать: ${what}`,
    parts: { geometry: 'форма', lines: (line) => `строка ${line}` },
    lines: 'По строкам',
    tookBack: (what) => `Отменено: ${what}`,
    stale: 'За это время всё изменилось. Посмотрите ещё раз.',
    seeChanges: 'Посмотреть изменения',
  },
};
