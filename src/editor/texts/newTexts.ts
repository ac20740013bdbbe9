/** The words of what is new: the menu, and the questions about a place or an article. */
import type { Language } from '../../core/model.ts';

export interface NewTexts {
  menu: string;
  place: string;
  article: string;
  importFile: string;
  /** Heading of the dialog; `step` of `steps` where several places come from one file. */
  title: (sort: 'feature' | 'article', step: number, steps: number) => string;
  optional: string;
  proposed: string;
  missing: string;
  none: string;
  choose: string;
  moreNames: string;
  listed: string;
  add: string;
  adding: string;
  cancel: string;
  leaveOut: string;
  /** Above the faults because of which nothing was added. */
  faulty: string;
  failed: string;
  oldErrors: string;
  goTo: string;
  readOnly: string;
  changedMeanwhile: string;
  added: (path: string) => string;
  step: (path: string) => string;
  labels: Record<
    | 'title'
    | 'id'
    | 'kind'
    | 'part_of'
    | 'certainty'
    | 'source'
    | 'lang'
    | 'publisher'
    | 'date'
    | 'url'
    | 'quotation'
    | 'passage'
    | 'members',
    string
  >;
  hints: Partial<Record<string, string>>;
  name: (language: string) => string;
  passageTitle: (language: string) => string;
  viewpoint: (name: string) => string;
}

export const NEW_TEXTS: Record<Language, NewTexts> = {
  en: {
    menu: 'New',
    place: 'New place',
    article: 'New article',
    importFile: 'Import a file …',
    title: (sort, step, steps) =>
      `${sort === 'article' ? 'New article' : 'New place'}${steps > 1 ? ` (${step} of ${steps})` : ''}`,
    optional: 'may be empty',
    proposed: 'proposed',
    missing: 'An answer is needed here.',
    none: 'none',
    choose: 'Choose …',
    moreNames: 'Names in more languages',
    listed: 'Put it at the end of the list in atlas.yaml too',
    add: 'Add it',
    adding: 'Checking …',
    cancel: 'Cancel',
    leaveOut: 'Leave this one out',
    faulty: 'Nothing was added, because the data would have these errors:',
    failed: 'Nothing was added: the check has stopped. Load the page again; the draft is kept.',
    oldErrors: 'The draft has errors. Mend them before something is added.',
    goTo: 'Show',
    changedMeanwhile:
      'Files that this changes were edited in the meantime: nothing was added. Try it once more.',
    readOnly: 'This draft is open in another tab: nothing can be added here.',
    added: (path) => `${path} was added.`,
    step: (path) => `adding ${path}`,
    labels: {
      title: 'Title, as it was published',
      id: 'Id',
      kind: 'Kind',
      part_of: 'Part of',
      certainty: 'How far the shape can be trusted',
      source: 'Source',
      lang: 'Language of the text',
      publisher: 'Publisher',
      date: 'Date',
      url: 'Address at the publisher',
      quotation: 'Words of the first passage',
      passage: 'Id of the passage',
      members: 'Members',
    },
    hints: {
      id: 'Its name in the address. It never changes.',
      source: 'Where shape and names come from, with the date on which you looked.',
      lang: 'A tag such as en or ja.',
      date: '2017-04-29, 2017-04 or 2017; empty where the text does not say.',
      publisher: 'Empty where the text does not say.',
      quotation: 'To the letter. A place is written [words](../features/id.geojson).',
    },
    name: (language) => `Name in ${language}`,
    passageTitle: (language) => `Short title of the passage in ${language}`,
    viewpoint: (name) => `The line under the viewpoint “${name}”`,
  },
  ja: {
    menu: '新規',
    place: '新しい場所',
    article: '新しい記事',
    importFile: 'ファイルを読み込む…',
    title: (sort, step, steps) =>
      `${sort === 'article' ? '新しい記事' : '新しい場所'}${steps > 1 ? `（${step}／${steps}）` : ''}`,
    optional: '空欄でもよい',
    proposed: '候補',
    missing: '入力が必要です。',
    none: 'なし',
    choose: '選択してください',
    moreNames: 'ほかの言語での名前',
    listed: 'atlas.yaml の一覧の末尾にも加える',
    add: '追加する',
    adding: '確認中…',
    cancel: 'キャンセル',
    leaveOut: 'これは加えない',
    faulty: '次の誤りが生じるため、何も追加しませんでした。',
    failed:
      '確認が止まったため、何も追加しませんでした。ページを読み込み直してください。下書きは残っています。',
    oldErrors: '下書きに誤りがあります。追加する前に直してください。',
    goTo: '表示',
    changedMeanwhile: '対象のファイルがその間に編集されたため、追加しませんでした。もう一度お試しください。',
    readOnly: 'この下書きは別のタブで開かれているため、ここでは追加できません。',
    added: (path) => `${path} を追加しました。`,
    step: (path) => `${path} の追加`,
    labels: {
      title: '発表時の題名',
      id: 'ID',
      kind: '種類',
      part_of: '属するもの',
      certainty: '形の確かさ',
      source: '出典',
      lang: '本文の言語',
      publisher: '発行元',
      date: '日付',
      url: '発行元でのアドレス',
      quotation: '最初の引用箇所の文言',
      passage: '引用箇所の ID',
      members: '構成するもの',
    },
    hints: {
      id: 'アドレスに使われる名前です。後から変わることはありません。',
      source: '形と名前の出どころと、確認した日付。',
      lang: 'en や ja などのタグ。',
      date: '2017-04-29、2017-04 または 2017。本文に書かれていなければ空欄。',
      publisher: '本文に書かれていなければ空欄。',
      quotation: '原文のまま。場所は [文言](../features/id.geojson) と書きます。',
    },
    name: (language) => `${language}での名前`,
    passageTitle: (language) => `引用箇所の短い題（${language}）`,
    viewpoint: (name) => `「${name}」の見方での線`,
  },
  ru: {
    menu: 'Новое',
    place: 'Новое место',
    article: 'Новая статья',
    importFile: 'Загрузить файл…',
    title: (sort, step, steps) =>
      `${sort === 'article' ? 'Новая статья' : 'Новое место'}${steps > 1 ? ` (${step} из ${steps})` : ''}`,
    optional: 'можно не заполнять',
    proposed: 'предложен',
    missing: 'Здесь нужен ответ.',
    none: 'нет',
    choose: 'Выберите…',
    moreNames: 'Названия на других языках',
    listed: 'Добавить и в конец списка в atlas.yaml',
    add: 'Добавить',
    adding: 'Проверка…',
    cancel: 'Отмена',
    leaveOut: 'Это не добавлять',
    faulty: 'Ничего не добавлено: в данных появились бы такие ошибки:',
    failed: 'Ничего не добавлено: проверка остановилась. Загрузите страницу снова; черновик сохранён.',
    oldErrors: 'В черновике есть ошибки. Исправьте их, прежде чем что-то добавлять.',
    goTo: 'Показать',
    changedMeanwhile: 'Нужные файлы за это время изменились: ничего не добавлено. Попробуйте ещё раз.',
    readOnly: 'Этот черновик открыт в другой вкладке: здесь ничего добавить нельзя.',
    added: (path) => `Добавлен файл ${path}.`,
    step: (path) => `добавление ${path}`,
    labels: {
      title: 'Заголовок, как при публикации',
      id: 'Идентификатор',
      kind: 'Вид',
      part_of: 'Входит в',
      certainty: 'Насколько точна форма',
      source: 'Источник',
      lang: 'Язык текста',
      publisher: 'Издатель',
      date: 'Дата',
      url: 'Адрес у издателя',
      quotation: 'Слова первого отрывка',
      passage: 'Идентификатор отрывка',
      members: 'Состоит из',
    },
    hints: {
      id: 'Имя в адресе. Оно никогда не меняется.',
      source: 'Откуда взяты форма и названия и когда вы это смотрели.',
      lang: 'Метка вроде en или ja.',
      date: '2017-04-29, 2017-04 или 2017; пусто, если в тексте не сказано.',
      publisher: 'Пусто, если в тексте не сказано.',
      quotation: 'Буква в букву. Место пишется так: [слова](../features/id.geojson).',
    },
    name: (language) => `Название (${language})`,
    passageTitle: (language) => `Краткий заголовок отрывка (${language})`,
    viewpoint: (name) => `Линия с точки зрения «${name}»`,
  },
};
