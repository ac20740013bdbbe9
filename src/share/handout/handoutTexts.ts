/** The words of the handout. Only those who make one load them. */
import type { Language } from '../../core/model.ts';

export interface HandoutTexts {
  back: string;
  options: string;
  about: string;
  wholeAtlas: string;
  sort: string;
  sorts: Record<'handout' | 'worksheet', string>;
  key: string;
  paper: string;
  papers: Record<'a4' | 'letter', string>;
  turns: Record<'portrait' | 'landscape', string>;
  labels: string;
  labellings: Record<'all' | 'around' | 'none', string>;
  view: Record<'title' | 'closer' | 'farther' | 'usual', string>;
  passages: string;
  none: string;
  print: string;
  hint: string;
  pages: (count: number) => string;
  preview: string;
  mapLoading: string;
  mapMissing: string;
  mapNeedsScript: string;
  again: string;
  ignored: (names: string) => string;
  /** On the paper. */
  north: string;
  scaleAt: (latitude: string) => string;
  lines: string;
  quoted: string;
  name: string;
  className: string;
  date: string;
  nameTask: string;
  questionTask: string;
  keyTitle: string;
  sources: string;
  figures: string;
  version: string;
  printed: string;
  scan: (address: string) => string;
  page: (number: number, of: number) => string;
}

export const HANDOUT_TEXTS: Record<Language, HandoutTexts> = {
  en: {
    back: 'Back to the atlas',
    options: 'What to print',
    about: 'About',
    wholeAtlas: 'The whole atlas',
    sort: 'Kind of sheet',
    sorts: { handout: 'Handout, with names', worksheet: 'Worksheet, names left blank' },
    key: 'Answer key on a page of its own',
    paper: 'Paper',
    papers: { a4: 'A4', letter: 'Letter' },
    turns: { portrait: 'Upright', landscape: 'Sideways' },
    labels: 'Names on the map',
    labellings: { all: 'All', around: 'Only those around the numbers', none: 'None' },
    view: { title: 'View of the map', closer: 'Closer', farther: 'Farther', usual: 'As usual' },
    passages: 'Passages',
    none: 'No passage speaks of this.',
    print: 'Print',
    hint: 'To keep it as a file, choose “Save as PDF” where the printer is asked for.',
    pages: (count) => (count === 1 ? '1 page' : `${count} pages`),
    preview: 'The sheets as they are printed',
    mapLoading: 'The map is on its way.',
    mapMissing: 'The map did not arrive. The text prints without it.',
    mapNeedsScript: 'The map, the choices and the worksheet need JavaScript.',
    again: 'Try again',
    ignored: (names) => `The address asks for something that does not exist (${names}); the usual is shown.`,
    north: 'N',
    scaleAt: (latitude) => `Scale at ${latitude}`,
    lines: 'Boundary lines',
    quoted: 'What the articles say',
    name: 'Name',
    className: 'Class',
    date: 'Date',
    nameTask: 'Which places are these? Write the name beside each number.',
    questionTask: 'Answer the questions.',
    keyTitle: 'Answer key',
    sources: 'Sources and licences',
    figures: 'Areas and lengths',
    version: 'Version of the data',
    printed: 'Printed',
    scan: (address) => `QR code of this page of the atlas: ${address}`,
    page: (number, of) => `Page ${number} of ${of}`,
  },
  ja: {
    back: '地図帳に戻る',
    options: '印刷の設定',
    about: '対象',
    wholeAtlas: '地図帳全体',
    sort: '用紙の種類',
    sorts: { handout: '資料（名称入り）', worksheet: 'ワークシート（名称は空欄）' },
    key: '解答を別のページに付ける',
    paper: '用紙',
    papers: { a4: 'A4', letter: 'レター' },
    turns: { portrait: '縦', landscape: '横' },
    labels: '地図上の名称',
    labellings: { all: 'すべて', around: '番号の場所以外のみ', none: 'なし' },
    view: { title: '地図の範囲', closer: '拡大', farther: '縮小', usual: '標準に戻す' },
    passages: '引用する箇所',
    none: 'これに触れた箇所はありません。',
    print: '印刷',
    hint: 'ファイルとして残すには、プリンターの選択で「PDFに保存」を選んでください。',
    pages: (count) => `${count}ページ`,
    preview: '印刷される用紙',
    mapLoading: '地図を読み込んでいます。',
    mapMissing: '地図が届きませんでした。文章だけでも印刷できます。',
    mapNeedsScript: '地図・設定・ワークシートにはJavaScriptが必要です。',
    again: 'もう一度試す',
    ignored: (names) => `アドレスに存在しない指定があります（${names}）。標準のものを表示しています。`,
    north: '北',
    scaleAt: (latitude) => `${latitude}での縮尺`,
    lines: '境界線',
    quoted: '記事の記述',
    name: '名前',
    className: '組',
    date: '日付',
    nameTask: 'それぞれの番号はどこですか。名称を書きなさい。',
    questionTask: '次の問いに答えなさい。',
    keyTitle: '解答',
    sources: '出典とライセンス',
    figures: '面積・長さ',
    version: 'データの版',
    printed: '印刷日',
    scan: (address) => `地図帳のこのページのQRコード：${address}`,
    page: (number, of) => `${of}ページ中${number}ページ`,
  },
  ru: {
    back: 'Назад к атласу',
    options: 'Что печатать',
    about: 'О чём',
    wholeAtlas: 'Весь атлас',
    sort: 'Вид листа',
    sorts: { handout: 'Раздаточный лист с названиями', worksheet: 'Рабочий лист без названий' },
    key: 'Ответы на отдельной странице',
    paper: 'Бумага',
    papers: { a4: 'A4', letter: 'Letter' },
    turns: { portrait: 'Книжная', landscape: 'Альбомная' },
    labels: 'Названия на карте',
    labellings: { all: 'Все', around: 'Только вокруг номеров', none: 'Без названий' },
    view: { title: 'Вид карты', closer: 'Ближе', farther: 'Дальше', usual: 'Как обычно' },
    passages: 'Отрывки',
    none: 'Об этом нет ни одного отрывка.',
    print: 'Печать',
    hint: 'Чтобы сохранить файл, вместо принтера выберите «Сохранить как PDF».',
    pages: (count) => `Страниц: ${count}`,
    preview: 'Листы в том виде, в каком они печатаются',
    mapLoading: 'Карта загружается.',
    mapMissing: 'Карта не загрузилась. Текст печатается и без неё.',
    mapNeedsScript: 'Для карты, настроек и рабочего листа нужен JavaScript.',
    again: 'Попробовать ещё раз',
    ignored: (names) => `В адресе указано то, чего нет (${names}); показано обычное.`,
    north: 'С',
    scaleAt: (latitude) => `Масштаб на широте ${latitude}`,
    lines: 'Линии границ',
    quoted: 'Что говорится в статьях',
    name: 'Имя',
    className: 'Класс',
    date: 'Дата',
    nameTask: 'Что обозначено номерами? Подпишите названия.',
    questionTask: 'Ответьте на вопросы.',
    keyTitle: 'Ответы',
    sources: 'Источники и лицензии',
    figures: 'Площади и длины',
    version: 'Версия данных',
    printed: 'Напечатано',
    scan: (address) => `QR-код этой страницы атласа: ${address}`,
    page: (number, of) => `Страница ${number} из ${of}`,
  },
};
