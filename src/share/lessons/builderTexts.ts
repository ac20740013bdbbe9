/** The words of the builder of lessons. */
import type { Language } from '../../core/model.ts';

export interface BuilderTexts {
  heading: string;
  done: string;
  title: string;
  lead: string;
  steps: string;
  noSteps: string;
  choose: string;
  places: string;
  addStep: string;
  addView: string;
  drag: (name: string) => string;
  up: (name: string) => string;
  down: (name: string) => string;
  show: string;
  removeStep: (name: string) => string;
  removedStep: (name: string) => string;
  undo: string;
  undone: string;
  movedTo: (name: string, number: number, count: number) => string;
  addedStep: (name: string, number: number) => string;
  words: string;
  question: string;
  answer: string;
  ownView: (zoom: string) => string;
  pageView: string;
  useView: string;
  useViewOf: (name: string) => string;
  forgetView: string;
  viewUsed: string;
  share: string;
  copyLink: string;
  linkCopied: string;
  linkRefused: string;
  link: string;
  linkTooLong: string;
  saveFile: string;
  saveText: string;
  shareNote: string;
}

export const BUILDER_TEXTS: Record<Language, BuilderTexts> = {
  en: {
    heading: 'Your lesson',
    done: 'Done',
    title: 'Title',
    lead: 'What it is about',
    steps: 'Steps',
    noSteps: 'No steps yet. Choose a place or a passage below.',
    choose: 'Place or passage',
    places: 'Places',
    addStep: 'Add step',
    addView: 'Add the present view',
    drag: (name) => `Drag “${name}”`,
    up: (name) => `Move “${name}” up`,
    down: (name) => `Move “${name}” down`,
    show: 'Show on the map',
    removeStep: (name) => `Remove “${name}”`,
    removedStep: (name) => `“${name}” was removed.`,
    undo: 'Undo',
    undone: 'The last change was undone.',
    movedTo: (name, number, count) => `“${name}” is step ${number} of ${count} now.`,
    addedStep: (name, number) => `“${name}” was added as step ${number}.`,
    words: 'Your words',
    question: 'Question',
    answer: 'Answer',
    ownView: (zoom) => `View of your own, zoom ${zoom}`,
    pageView: 'The usual view',
    useView: 'Use the present view',
    useViewOf: (name) => `Use the present view for “${name}”`,
    forgetView: 'Take the usual view',
    viewUsed: 'The step shows the present view of the map.',
    share: 'Share',
    copyLink: 'Copy the link',
    linkCopied: 'The link was copied. It holds the whole lesson.',
    linkRefused: 'The browser did not let us copy. Select the link and copy it.',
    link: 'Link',
    linkTooLong: 'The lesson is too long for a link that every program passes on. Share it as a file.',
    saveFile: 'Save as a file',
    saveText: 'Save as text for the atlas',
    shareNote:
      'The link needs no server: the lesson is in the address. The text is for those who add a lesson to the atlas itself (geodata/lessons/).',
  },
  ja: {
    heading: '自分の授業',
    done: '完了',
    title: '題',
    lead: '内容',
    steps: 'ステップ',
    noSteps: 'ステップはまだない。下で場所か引用を選ぶ。',
    choose: '場所または引用',
    places: '場所',
    addStep: 'ステップを加える',
    addView: '今の表示を加える',
    drag: (name) => `「${name}」をドラッグ`,
    up: (name) => `「${name}」を上へ`,
    down: (name) => `「${name}」を下へ`,
    show: '地図で見る',
    removeStep: (name) => `「${name}」を削除`,
    removedStep: (name) => `「${name}」を削除した。`,
    undo: '元に戻す',
    undone: '直前の変更を元に戻した。',
    movedTo: (name, number, count) => `「${name}」は${count}ステップ中の${number}番目になった。`,
    addedStep: (name, number) => `「${name}」をステップ${number}として加えた。`,
    words: '自分の言葉',
    question: '問い',
    answer: '答え',
    ownView: (zoom) => `独自の表示、ズーム${zoom}`,
    pageView: '通常の表示',
    useView: '今の表示を使う',
    useViewOf: (name) => `「${name}」に今の表示を使う`,
    forgetView: '通常の表示に戻す',
    viewUsed: 'ステップは今の地図の表示を示す。',
    share: '共有',
    copyLink: 'リンクをコピー',
    linkCopied: 'リンクをコピーした。授業全体が含まれている。',
    linkRefused: 'ブラウザがコピーを許可しなかった。リンクを選択してコピーする。',
    link: 'リンク',
    linkTooLong: 'リンクで渡すには授業が長すぎる。ファイルで共有する。',
    saveFile: 'ファイルに保存',
    saveText: '地図帳用の文章として保存',
    shareNote:
      'リンクにサーバーは要らない。授業はアドレスの中にある。文章は、地図帳そのもの（geodata/lessons/）に授業を加える人のためのもの。',
  },
  ru: {
    heading: 'Ваш урок',
    done: 'Готово',
    title: 'Название',
    lead: 'О чём урок',
    steps: 'Шаги',
    noSteps: 'Шагов пока нет. Выберите ниже место или цитату.',
    choose: 'Место или цитата',
    places: 'Места',
    addStep: 'Добавить шаг',
    addView: 'Добавить нынешний вид',
    drag: (name) => `Перетащить «${name}»`,
    up: (name) => `Поднять «${name}»`,
    down: (name) => `Опустить «${name}»`,
    show: 'Показать на карте',
    removeStep: (name) => `Удалить «${name}»`,
    removedStep: (name) => `Шаг «${name}» удалён.`,
    undo: 'Вернуть',
    undone: 'Последнее изменение отменено.',
    movedTo: (name, number, count) => `«${name}» — теперь шаг ${number} из ${count}.`,
    addedStep: (name, number) => `Добавлен шаг ${number}: «${name}».`,
    words: 'Ваши слова',
    question: 'Вопрос',
    answer: 'Ответ',
    ownView: (zoom) => `Свой вид, масштаб ${zoom}`,
    pageView: 'Обычный вид',
    useView: 'Взять нынешний вид',
    useViewOf: (name) => `Взять нынешний вид для «${name}»`,
    forgetView: 'Вернуть обычный вид',
    viewUsed: 'Шаг показывает нынешний вид карты.',
    share: 'Поделиться',
    copyLink: 'Скопировать ссылку',
    linkCopied: 'Ссылка скопирована. В ней весь урок.',
    linkRefused: 'Браузер не дал скопировать. Выделите ссылку и скопируйте.',
    link: 'Ссылка',
    linkTooLong: 'Урок слишком длинный для ссылки, которую передаст любая программа. Поделитесь файлом.',
    saveFile: 'Сохранить файл',
    saveText: 'Сохранить текст для атласа',
    shareNote:
      'Ссылке не нужен сервер: урок содержится в адресе. Текст — для тех, кто добавляет урок в сам атлас (geodata/lessons/).',
  },
};
