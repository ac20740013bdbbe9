/** The words of lessons: their list, a lesson on its page, and one that is played. */
import type { LessonFault } from '../../core/lessons/lessonForm.ts';
import type { Language } from '../../core/model.ts';

export interface LessonTexts {
  fromAtlas: string;
  mine: string;
  what: string;
  steps: (count: number) => string;
  play: string;
  playOf: (title: string) => string;
  print: string;
  all: string;
  untitled: string;
  view: string;
  step: (number: number, count: number) => string;
  previous: string;
  next: string;
  end: string;
  large: string;
  small: string;
  keys: string;
  question: string;
  answer: string;
  showAnswer: string;
  hideAnswer: string;
  asFrom: (viewpoint: string) => string;
  missing: (id: string) => string;
  missingCount: (missing: number, count: number) => string;
  otherAtlas: (title: string) => string;
  received: string;
  receivedNote: string;
  keep: string;
  dismiss: string;
  kept: (title: string) => string;
  newLesson: string;
  openFile: string;
  edit: string;
  editOf: (title: string) => string;
  remove: string;
  removeOf: (title: string) => string;
  removed: (title: string) => string;
  undo: string;
  none: string;
  onlyScript: string;
  faults: Record<LessonFault, string>;
  notKept: string;
  add: string;
  added: (title: string, number: number) => string;
  full: (title: string) => string;
  toLessons: string;
}

export const LESSON_TEXTS: Record<Language, LessonTexts> = {
  en: {
    fromAtlas: 'From this atlas',
    mine: 'My lessons',
    what: 'A lesson is a row of steps. Each shows a place, a passage or a view of the map, with a few words of yours and, if you like, a question. It stays in this browser; you share it as a link that holds all of it, or as a file.',
    steps: (count) => (count === 1 ? '1 step' : `${count} steps`),
    play: 'Play',
    playOf: (title) => `Play “${title}”`,
    print: 'Print',
    all: 'All lessons',
    untitled: 'Lesson without a title',
    view: 'View of the map',
    step: (number, count) => `Step ${number} of ${count}`,
    previous: 'Previous step',
    next: 'Next step',
    end: 'End the lesson',
    large: 'Full screen with large type',
    small: 'Leave the full screen',
    keys: 'Keys: → or space for the next step, ← for the one before, Esc to end.',
    question: 'Question',
    answer: 'Answer',
    showAnswer: 'Show the answer',
    hideAnswer: 'Hide the answer',
    asFrom: (viewpoint) => `Lines on the map: ${viewpoint}`,
    missing: (id) => `This atlas has nothing by the name “${id}”. The words of the step are still here.`,
    missingCount: (missing, count) =>
      `${missing} of ${count} steps show something that this atlas does not have. The others work.`,
    otherAtlas: (title) => `This lesson was made in another atlas, “${title}”.`,
    received: 'A lesson from a link',
    receivedNote: 'It is not kept yet. The words in it are those of whoever made it, not of this atlas.',
    keep: 'Keep this lesson',
    dismiss: 'Not now',
    kept: (title) => `“${title}” is among your lessons.`,
    newLesson: 'New lesson',
    openFile: 'Open a file',
    edit: 'Edit',
    editOf: (title) => `Edit “${title}”`,
    remove: 'Remove',
    removeOf: (title) => `Remove “${title}”`,
    removed: (title) => `“${title}” was removed.`,
    undo: 'Undo',
    none: 'None yet. Make one here, or choose “Add to lesson” where you share a page.',
    onlyScript:
      'To play lessons and to make your own, allow scripts. All steps of the lessons above can be read without them.',
    faults: {
      cut: 'The lesson could not be read: its link or file was cut short or changed on the way. Ask for it again, best as a file.',
      'too-long': 'The lesson could not be read: it is longer than any lesson may be.',
      newer:
        'The lesson was made with a later version of this program. Ask for it as text, or open it there.',
      'no-lesson': 'This is no lesson of this atlas.',
    },
    notKept:
      'This browser does not let us keep the lesson: its storage is full or refused. It is here until you close the page; save the file, so that it is not lost.',
    add: 'Add to lesson',
    added: (title, number) => `Added to “${title}” as step ${number}.`,
    full: (title) => `“${title}” has as many steps as a lesson may have.`,
    toLessons: 'Open the lesson',
  },
  ja: {
    fromAtlas: 'この地図帳の授業',
    mine: '自分の授業',
    what: '授業は順に進むステップからなる。各ステップは場所、引用、または地図の表示を示し、自分の言葉と、必要なら問いを添える。授業はこのブラウザに保存され、全体を含むリンクまたはファイルで共有できる。',
    steps: (count) => `${count}ステップ`,
    play: '始める',
    playOf: (title) => `「${title}」を始める`,
    print: '印刷',
    all: 'すべての授業',
    untitled: '無題の授業',
    view: '地図の表示',
    step: (number, count) => `ステップ${number}／${count}`,
    previous: '前のステップ',
    next: '次のステップ',
    end: '授業を終える',
    large: '全画面・大きな文字',
    small: '全画面を終える',
    keys: 'キー：→またはスペースで次へ、←で前へ、Escで終了。',
    question: '問い',
    answer: '答え',
    showAnswer: '答えを見る',
    hideAnswer: '答えを隠す',
    asFrom: (viewpoint) => `地図の線：${viewpoint}`,
    missing: (id) => `この地図帳に「${id}」はない。ステップの文章は読める。`,
    missingCount: (missing, count) =>
      `${count}ステップのうち${missing}つは、この地図帳にないものを示している。ほかは使える。`,
    otherAtlas: (title) => `この授業は別の地図帳「${title}」で作られた。`,
    received: 'リンクで届いた授業',
    receivedNote: 'まだ保存されていない。書かれている言葉は作成者のものであり、この地図帳のものではない。',
    keep: 'この授業を保存',
    dismiss: '今はしない',
    kept: (title) => `「${title}」を自分の授業に加えた。`,
    newLesson: '新しい授業',
    openFile: 'ファイルを開く',
    edit: '編集',
    editOf: (title) => `「${title}」を編集`,
    remove: '削除',
    removeOf: (title) => `「${title}」を削除`,
    removed: (title) => `「${title}」を削除した。`,
    undo: '元に戻す',
    none: 'まだない。ここで作るか、ページの共有で「授業に加える」を選ぶ。',
    onlyScript:
      '授業を始めたり作ったりするには、スクリプトを許可する。上の授業の全ステップはスクリプトなしでも読める。',
    faults: {
      cut: '授業を読み取れなかった。リンクまたはファイルが途中で切れたか、変わっている。もう一度、できればファイルで受け取る。',
      'too-long': '授業を読み取れなかった。授業として認められる長さを超えている。',
      newer: 'この授業は、このプログラムの新しい版で作られた。文章で受け取るか、新しい版で開く。',
      'no-lesson': 'これはこの地図帳の授業ではない。',
    },
    notKept:
      'このブラウザには授業を保存できない。保存領域がいっぱいか、許可されていない。ページを閉じるまではここにある。失わないよう、ファイルに保存する。',
    add: '授業に加える',
    added: (title, number) => `「${title}」のステップ${number}として加えた。`,
    full: (title) => `「${title}」はこれ以上ステップを加えられない。`,
    toLessons: '授業を開く',
  },
  ru: {
    fromAtlas: 'Уроки атласа',
    mine: 'Мои уроки',
    what: 'Урок — это ряд шагов. Каждый показывает место, цитату или вид карты, с вашими словами и, если нужно, вопросом. Урок хранится в этом браузере; поделиться им можно ссылкой, в которой он содержится целиком, или файлом.',
    steps: (count) => `Шагов: ${count}`,
    play: 'Начать',
    playOf: (title) => `Начать урок «${title}»`,
    print: 'Печать',
    all: 'Все уроки',
    untitled: 'Урок без названия',
    view: 'Вид карты',
    step: (number, count) => `Шаг ${number} из ${count}`,
    previous: 'Предыдущий шаг',
    next: 'Следующий шаг',
    end: 'Закончить урок',
    large: 'Во весь экран, крупный шрифт',
    small: 'Выйти из полного экрана',
    keys: 'Клавиши: → или пробел — следующий шаг, ← — предыдущий, Esc — закончить.',
    question: 'Вопрос',
    answer: 'Ответ',
    showAnswer: 'Показать ответ',
    hideAnswer: 'Скрыть ответ',
    asFrom: (viewpoint) => `Линии на карте: ${viewpoint}`,
    missing: (id) => `В этом атласе нет «${id}». Слова шага остались.`,
    missingCount: (missing, count) =>
      `Шагов, показывающих то, чего в этом атласе нет: ${missing} из ${count}. Остальные работают.`,
    otherAtlas: (title) => `Этот урок составлен в другом атласе: «${title}».`,
    received: 'Урок по ссылке',
    receivedNote: 'Он ещё не сохранён. Слова в нём принадлежат тому, кто его составил, а не атласу.',
    keep: 'Сохранить урок',
    dismiss: 'Не сейчас',
    kept: (title) => `Урок «${title}» теперь среди ваших.`,
    newLesson: 'Новый урок',
    openFile: 'Открыть файл',
    edit: 'Изменить',
    editOf: (title) => `Изменить урок «${title}»`,
    remove: 'Удалить',
    removeOf: (title) => `Удалить урок «${title}»`,
    removed: (title) => `Урок «${title}» удалён.`,
    undo: 'Вернуть',
    none: 'Пока нет. Составьте здесь или выберите «Добавить в урок» там, где делитесь страницей.',
    onlyScript:
      'Чтобы проводить уроки и составлять свои, разрешите скрипты. Все шаги уроков, перечисленных выше, можно читать и без них.',
    faults: {
      cut: 'Урок не удалось прочитать: ссылка или файл обрезаны или изменены по пути. Попросите прислать ещё раз, лучше файлом.',
      'too-long': 'Урок не удалось прочитать: он длиннее, чем может быть урок.',
      newer: 'Урок составлен в более новой версии программы. Попросите текст или откройте его там.',
      'no-lesson': 'Это не урок этого атласа.',
    },
    notKept:
      'Браузер не даёт сохранить урок: место кончилось или хранение запрещено. Урок здесь, пока открыта страница; сохраните файл, чтобы не потерять его.',
    add: 'Добавить в урок',
    added: (title, number) => `Добавлено в урок «${title}», шаг ${number}.`,
    full: (title) => `В уроке «${title}» больше нет места для шагов.`,
    toLessons: 'Открыть урок',
  },
};
