/** The words of the form, but for what its fields are called. */
import type { Language } from '../../core/model.ts';

export interface FormTexts {
  form: string;
  id: string;
  idStays: string;
  rename: (id: string) => string;
  required: string;
  asked: string;
  notChosen: string;
  unknownChoice: (value: string) => string;
  remove: (label: string) => string;
  removed: (label: string) => string;
  onlyAsText: string;
  notNumber: (typed: string) => string;
  add: string;
  addHint: string;
  nothingFound: string;
  sources: string;
  places: string;
  search: string;
  unknownPlace: (id: string) => string;
  fix: string;
  broken: (line: number) => string;
  unreadable: string;
  goThere: string;
  otherIssues: (count: number) => string;
  asText: string;
  noFeature: string;
  openText: string;
  preview: string;
}

const en: FormTexts = {
  form: 'What the atlas says of it',
  id: 'Id',
  idStays: 'An id is permanent: addresses and links hold it.',
  rename: (id) => `To rename it everywhere: npm run geodata -- rename ${id} <new id>`,
  required: 'required',
  asked: 'missing',
  notChosen: 'Choose …',
  unknownChoice: (value) => `${value} (not one of the values)`,
  remove: (label) => `Remove: ${label}`,
  removed: (label) => `Removed: ${label}. Undo brings it back.`,
  onlyAsText: 'This is neither words nor a number. It can be changed in the text view.',
  notNumber: (typed) =>
    `“${typed}” is not a number such as 247.65. The file keeps the last number until this is one.`,
  add: 'Add a field',
  addHint: 'What can be said besides',
  nothingFound: 'Nothing has this in its name.',
  sources: 'Sources named elsewhere',
  places: 'Choose a place',
  search: 'Search',
  unknownPlace: (id) => `There is no place with the id “${id}”.`,
  fix: 'Mend',
  broken: (line) =>
    `The text cannot be read at line ${line}. The form shows how it was before, and waits until the text is mended.`,
  unreadable: 'The text of this file cannot be read, so there is no form of it.',
  goThere: 'Go there',
  otherIssues: (count) =>
    count === 1 ? '1 issue elsewhere in this file' : `${count} issues elsewhere in this file`,
  asText: 'Articles are edited as text.',
  noFeature: 'This file is edited as text.',
  openText: 'Open the text',
  preview: 'How the passages read',
};

const ja: FormTexts = {
  form: 'この場所について書かれていること',
  id: 'ID',
  idStays: 'IDは変わりません。アドレスやリンクに使われています。',
  rename: (id) => `すべての箇所で改名するには：npm run geodata -- rename ${id} <新しいID>`,
  required: '必須',
  asked: '未記入',
  notChosen: '選んでください',
  unknownChoice: (value) => `${value}（使えない値）`,
  remove: (label) => `削除：${label}`,
  removed: (label) => `削除しました：${label}。「元に戻す」で戻せます。`,
  onlyAsText: '文字でも数値でもない値です。テキスト表示で変更できます。',
  notNumber: (typed) =>
    `「${typed}」は247.65のような数値ではありません。数値になるまで、ファイルには前の数値が残ります。`,
  add: '項目を追加',
  addHint: 'ほかに書けること',
  nothingFound: 'この文字を含むものはありません。',
  sources: 'ほかで使われている出典',
  places: '場所を選ぶ',
  search: '検索',
  unknownPlace: (id) => `ID「${id}」の場所はありません。`,
  fix: '直す',
  broken: (line) =>
    `テキストの${line}行目が読み取れません。フォームは直前の内容を表示し、直るまで編集できません。`,
  unreadable: 'このファイルのテキストは読み取れないため、フォームを表示できません。',
  goThere: 'その場所へ',
  otherIssues: (count) => `このファイルのほかの箇所の問題：${count}件`,
  asText: '記事はテキストとして編集します。',
  noFeature: 'このファイルはテキストとして編集します。',
  openText: 'テキストを開く',
  preview: '引用箇所の表示',
};

const ru: FormTexts = {
  form: 'Что говорится об этом месте',
  id: 'Идентификатор',
  idStays: 'Идентификатор не меняется: он стоит в адресах и ссылках.',
  rename: (id) => `Чтобы переименовать везде: npm run geodata -- rename ${id} <новый>`,
  required: 'обязательно',
  asked: 'не заполнено',
  notChosen: 'Выберите …',
  unknownChoice: (value) => `${value} (такого значения нет)`,
  remove: (label) => `Убрать: ${label}`,
  removed: (label) => `Убрано: ${label}. Отмена вернёт его.`,
  onlyAsText: 'Это не слова и не число. Изменить можно в тексте файла.',
  notNumber: (typed) => `«${typed}» — не число вида 247.65. Пока это не число, в файле остаётся прежнее.`,
  add: 'Добавить поле',
  addHint: 'Что ещё можно указать',
  nothingFound: 'Ничего с такими буквами нет.',
  sources: 'Источники из других файлов',
  places: 'Выбрать место',
  search: 'Поиск',
  unknownPlace: (id) => `Места с идентификатором «${id}» нет.`,
  fix: 'Исправить',
  broken: (line) =>
    `Строка ${line} текста не читается. Форма показывает прежнее содержание и ждёт, пока текст не исправят.`,
  unreadable: 'Текст этого файла не читается, поэтому формы для него нет.',
  goThere: 'Перейти туда',
  otherIssues: (count) => `Замечаний в других местах файла: ${count}`,
  asText: 'Статьи редактируются как текст.',
  noFeature: 'Этот файл редактируется как текст.',
  openText: 'Открыть текст',
  preview: 'Как читаются отрывки',
};

export const FORM_TEXTS: Record<Language, FormTexts> = { en, ja, ru };
