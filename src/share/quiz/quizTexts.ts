/** The words of the quiz. Only who opens its page loads them. */
import type { Language } from '../../core/model.ts';
import type { QuestionKind } from './quizOptions.ts';

export interface QuizTexts {
  kindsLegend: string;
  kinds: Record<QuestionKind, string>;
  length: string;
  start: string;
  /** How one answers. */
  how: string;
  /** That nothing is stored or sent. */
  privacy: string;
  number: (seed: number) => string;
  copy: string;
  copied: string;
  notCopied: string;
  noScript: string;
  nothing: string;
  progress: (question: number, count: number) => string;
  soFar: (right: number) => string;
  /** Above the name that is looked for. */
  where: string;
  whereHow: string;
  list: string;
  listOrder: string;
  which: string;
  whichHow: string;
  inWords: string;
  who: string;
  steps: Record<'source' | 'place', string>;
  /** For ears, where words are left out. */
  blank: string;
  nothingThere: string;
  lookForLine: string;
  lookForLand: string;
  right: string;
  wrong: string;
  youChose: string;
  saidBy: string;
  saidOf: string;
  toRead: string;
  aboutPlace: string;
  next: string;
  finish: string;
  summary: string;
  score: (right: number, count: number) => string;
  again: string;
  another: string;
  change: string;
  allRight: string;
  stop: string;
}

export const QUIZ_TEXTS: Record<Language, QuizTexts> = {
  en: {
    kindsLegend: 'Kinds of questions',
    kinds: {
      where: 'Where is it? A name is given; find the place on the map.',
      which: 'Which place is it? A place is lit on the map; find its name.',
      who: 'Who says this, and of which place? Words from the articles.',
    },
    length: 'Questions at most',
    start: 'Start the quiz',
    how: 'Answer by a click on the map, with the buttons, or with the number keys.',
    privacy: 'Your answers are neither sent nor stored.',
    number: (seed) => `Quiz no. ${seed}. Whoever opens its link gets the same questions.`,
    copy: 'Copy the link',
    copied: 'The link is copied.',
    notCopied: 'The browser does not allow copying here. The link:',
    noScript: 'The quiz needs JavaScript, which is switched off in this browser.',
    nothing: 'There is nothing to ask here yet: a quiz needs at least two places to tell apart.',
    progress: (question, count) => `Question ${question} of ${count}`,
    soFar: (right) => `${right} right so far`,
    where: 'Where on the map is this?',
    whereHow: 'Click the place on the map.',
    list: 'Choose from a list instead',
    listOrder: 'From west to east, names left out. A place is lit on the map while you are at it.',
    which: 'Which place is this?',
    whichHow: 'It is lit on the map.',
    inWords: 'Describe it in words',
    who: 'Who says this, and of which place?',
    steps: { source: 'Who says this?', place: 'Of which place is it said?' },
    blank: '(left out)',
    nothingThere: 'The quiz knows nothing just there. Try again: it does not count.',
    lookForLine: 'That is land. You are looking for a line: try again, it does not count.',
    lookForLand: 'That is a line. You are looking for land: click beside it, it does not count.',
    right: 'Right',
    wrong: 'Not this time',
    youChose: 'You chose',
    saidBy: 'Said by',
    saidOf: 'Said of',
    toRead: 'To read on this',
    aboutPlace: 'All about this place',
    next: 'Next question',
    finish: 'To the result',
    summary: 'Your result',
    score: (right, count) => `${right} of ${count} right`,
    again: 'The same questions again',
    another: 'Another quiz',
    change: 'Change the quiz',
    allRight: 'All answers were right.',
    stop: 'End',
  },
  ja: {
    kindsLegend: '問題の種類',
    kinds: {
      where: 'どこ？　示された名前の場所を地図で探します。',
      which: 'どの場所？　地図上で光っている場所の名前を選びます。',
      who: '誰が、どの場所について？　記事のことばから答えます。',
    },
    length: '問題数（最大）',
    start: 'クイズを始める',
    how: '地図のクリック、ボタン、数字キーのどれでも答えられます。',
    privacy: '回答は送信も保存もされません。',
    number: (seed) => `クイズ番号 ${seed}。このリンクを開いた人には同じ問題が出ます。`,
    copy: 'リンクをコピー',
    copied: 'リンクをコピーしました。',
    notCopied: 'ブラウザーがコピーを許可していません。リンク：',
    noScript: 'クイズにはJavaScriptが必要ですが、このブラウザーでは無効になっています。',
    nothing: 'まだ出題できるものがありません。クイズには、区別できる場所が少なくとも二つ必要です。',
    progress: (question, count) => `第${question}問（全${count}問）`,
    soFar: (right) => `正解${right}`,
    where: '次の場所は地図のどこ？',
    whereHow: '地図上の場所をクリックしてください。',
    list: 'リストから選ぶ',
    listOrder: '西から東の順、名前は伏せてあります。選んでいる場所が地図上で光ります。',
    which: 'ここはどの場所？',
    whichHow: '地図上で光っています。',
    inWords: 'ことばで説明する',
    who: '誰が、どの場所について言っている？',
    steps: { source: '誰のことば？', place: 'どの場所についてのことば？' },
    blank: '（伏せ字）',
    nothingThere: 'そこには出題対象の場所がありません。もう一度どうぞ（回答には数えません）。',
    lookForLine: 'そこは陸地です。探しているのは線です。もう一度どうぞ（回答には数えません）。',
    lookForLand: 'それは線です。探しているのは陸地です。線の脇をクリックしてください（回答には数えません）。',
    right: '正解',
    wrong: '残念',
    youChose: 'あなたの答え',
    saidBy: '誰のことばか',
    saidOf: 'どの場所についてか',
    toRead: '読んでみよう',
    aboutPlace: 'この場所のページ',
    next: '次の問題',
    finish: '結果を見る',
    summary: '結果',
    score: (right, count) => `${count}問中${right}問正解`,
    again: '同じ問題をもう一度',
    another: '別のクイズ',
    change: '設定を変える',
    allRight: '全問正解です。',
    stop: 'やめる',
  },
  ru: {
    kindsLegend: 'Виды вопросов',
    kinds: {
      where: 'Где это? Дано название — найдите место на карте.',
      which: 'Что это за место? Место выделено на карте — выберите название.',
      who: 'Кто это говорит и о каком месте? Слова из статей.',
    },
    length: 'Вопросов, не более',
    start: 'Начать викторину',
    how: 'Отвечайте щелчком по карте, кнопками или цифровыми клавишами.',
    privacy: 'Ответы никуда не отправляются и не сохраняются.',
    number: (seed) => `Викторина № ${seed}. У всех, кто откроет её ссылку, будут те же вопросы.`,
    copy: 'Скопировать ссылку',
    copied: 'Ссылка скопирована.',
    notCopied: 'Браузер не разрешает копировать. Ссылка:',
    noScript: 'Для викторины нужен JavaScript, а в этом браузере он отключён.',
    nothing: 'Спрашивать пока не о чем: для викторины нужны хотя бы два места, которые можно различить.',
    progress: (question, count) => `Вопрос ${question} из ${count}`,
    soFar: (right) => `верных ответов: ${right}`,
    where: 'Где на карте это место?',
    whereHow: 'Щёлкните по месту на карте.',
    list: 'Выбрать из списка',
    listOrder: 'С запада на восток, без названий. Место, на котором вы стоите, выделяется на карте.',
    which: 'Что это за место?',
    whichHow: 'Оно выделено на карте.',
    inWords: 'Описать словами',
    who: 'Кто это говорит и о каком месте?',
    steps: { source: 'Чьи это слова?', place: 'О каком месте это сказано?' },
    blank: '(пропущено)',
    nothingThere: 'Там нет места из викторины. Попробуйте ещё раз: эта попытка не считается.',
    lookForLine: 'Это суша, а нужна линия. Попробуйте ещё раз: эта попытка не считается.',
    lookForLand: 'Это линия, а нужна суша. Щёлкните рядом с ней: эта попытка не считается.',
    right: 'Верно',
    wrong: 'Не в этот раз',
    youChose: 'Ваш ответ',
    saidBy: 'Чьи слова',
    saidOf: 'О каком месте',
    toRead: 'Что об этом прочитать',
    aboutPlace: 'Всё об этом месте',
    next: 'Следующий вопрос',
    finish: 'К итогу',
    summary: 'Ваш итог',
    score: (right, count) => `Верно: ${right} из ${count}`,
    again: 'Те же вопросы ещё раз',
    another: 'Другая викторина',
    change: 'Изменить викторину',
    allRight: 'Все ответы верны.',
    stop: 'Закончить',
  },
};
