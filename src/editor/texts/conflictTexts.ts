/** The words about files that others have changed meanwhile. */
import type { Language } from '../../core/model.ts';

export interface ConflictTexts {
  title: string;
  intro: string;
  yours: string;
  theirs: string;
  line: (line: number) => string;
  before: string;
  takeMine: string;
  takeTheirs: string;
  fileGone: string;
  nothing: string;
  result: string;
  resultSame: string;
  take: string;
  choose: string;
  step: string;
  first: string;
  merged: (files: number) => string;
}

export const CONFLICT_TEXTS: Record<Language, ConflictTexts> = {
  en: {
    title: 'Changed by someone else too',
    intro: 'These files are no longer what you opened. Choose what is to stay; nothing is saved before that.',
    yours: 'What you changed',
    theirs: 'What others changed',
    line: (line) => `From line ${line}`,
    before: 'Before',
    takeMine: 'Take mine',
    takeTheirs: 'Take theirs',
    fileGone: 'There is no such file.',
    nothing: 'Nothing',
    result: 'What your version would change in theirs',
    resultSame: 'Nothing: the result is theirs.',
    take: 'Take this result',
    choose: 'Choose a side for every place.',
    step: 'bringing both versions together',
    first: 'Others changed the same places. Choose above what is to stay, then save again.',
    merged: (files) =>
      files === 1
        ? 'Others changed one of these files too. Both changes are in it now.'
        : `Others changed ${files} of these files too. Both changes are in them now.`,
  },
  ja: {
    title: 'ほかの人も変更しています',
    intro:
      '次のファイルは、開いたときのものではなくなっています。残す方を選んでください。それまでは何も保存されません。',
    yours: 'あなたの変更',
    theirs: 'ほかの人の変更',
    line: (line) => `${line} 行目から`,
    before: '元の内容',
    takeMine: '自分の変更を採る',
    takeTheirs: '相手の変更を採る',
    fileGone: 'このファイルはありません。',
    nothing: 'なし',
    result: '相手の版に対して、この結果が変えるところ',
    resultSame: 'なし。結果は相手の版と同じです。',
    take: 'この結果を採る',
    choose: 'すべての箇所でどちらかを選んでください。',
    step: '両方の版の統合',
    first: 'ほかの人が同じ箇所を変更しています。上で残す方を選んでから、もう一度保存してください。',
    merged: (files) =>
      `ほかの人もこのうち ${files} 個のファイルを変更していました。両方の変更が入っています。`,
  },
  ru: {
    title: 'Изменено не только вами',
    intro: 'Эти файлы уже не те, что вы открыли. Выберите, что оставить; до этого ничего не сохраняется.',
    yours: 'Что изменили вы',
    theirs: 'Что изменили другие',
    line: (line) => `Со строки ${line}`,
    before: 'Было',
    takeMine: 'Взять моё',
    takeTheirs: 'Взять чужое',
    fileGone: 'Такого файла нет.',
    nothing: 'Ничего',
    result: 'Что ваш вариант изменит в чужом',
    resultSame: 'Ничего: получится чужой вариант.',
    take: 'Взять этот результат',
    choose: 'Выберите вариант для каждого места.',
    step: 'объединение двух вариантов',
    first: 'Другие изменили те же места. Выберите выше, что оставить, и сохраните ещё раз.',
    merged: (files) => `Другие тоже изменили файлы (${files}). Теперь в них есть и ваши изменения, и чужие.`,
  },
};
