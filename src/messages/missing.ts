/** The words for what a page lacks. The build puts those of its language into each page: no script need arrive to say them. */
import type { Language } from '../core/model.ts';
import type { Lack } from '../ui/arrived.ts';

export interface MissingWords {
  /** Before the list of what is missing. */
  missing: string;
  /** The same, where the site has become another one meanwhile. */
  newer: string;
  comma: string;
  again: string;
  load: string;
  dismiss: string;
  lacks: Record<Exclude<Lack, 'storage'>, string>;
  /** Whole sentences: nothing can be tried here. */
  storage: string;
}

export const MISSING_WORDS: Record<Language, MissingWords> = {
  en: {
    missing: 'Could not be loaded: ',
    newer: 'The atlas has a new version. This page is of the old one, and could not load: ',
    comma: ', ',
    again: 'Try again',
    load: 'Load the new version',
    dismiss: 'Close',
    lacks: {
      app: 'what moves on this page (text, map and links are here)',
      page: 'the page asked for',
      search: 'search',
      share: 'the share dialog',
      measure: 'measuring',
      keys: 'keys',
      choices: 'more map options',
      tour: 'the guided way',
      map: 'the detailed map (the light one stays)',
      detail: 'details and names of the map',
      globe: 'the globe',
      scroll: 'the map going along with the text',
      sheet: 'dragging the text',
      told: 'announcements',
      version: 'the note on the version of this link',
      embed: 'the controls of this map',
      lesson: 'lesson tools',
      samples: 'samples of the files',
      questions: 'questions for the worksheet',
      dialog: 'the dialog',
    },
    storage: 'This browser keeps nothing for the atlas. What you choose holds until you leave the page.',
  },
  ja: {
    missing: '読み込めませんでした：',
    newer: '地図帳の新しい版があります。古い版のこのページでは、次のものを読み込めませんでした：',
    comma: '、',
    again: 'もう一度試す',
    load: '新しい版を読み込む',
    dismiss: '閉じる',
    lacks: {
      app: 'ページの動く部分（文章・地図・リンクは使えます）',
      page: '開こうとしたページ',
      search: '検索',
      share: '共有',
      measure: '計測',
      keys: 'キー操作',
      choices: 'ほかの地図設定',
      tour: '案内つき閲覧',
      map: '詳しい地図（軽い地図は使えます）',
      detail: '地図の細部と名称',
      globe: '地球儀',
      scroll: '文章に合わせた地図の移動',
      sheet: '文章のドラッグ',
      told: 'お知らせ',
      version: 'リンクの版についての案内',
      embed: '地図の操作ボタン',
      lesson: '授業の道具',
      samples: 'ファイルの見本',
      questions: 'ワークシートの問い',
      dialog: 'ダイアログ',
    },
    storage: 'このブラウザは地図帳の設定を保存しません。選んだ内容は、このページを離れるまで有効です。',
  },
  ru: {
    missing: 'Не загрузилось: ',
    newer: 'Вышла новая версия атласа. Эта страница — из прежней, и в ней не загрузилось: ',
    comma: ', ',
    again: 'Повторить',
    load: 'Загрузить новую версию',
    dismiss: 'Закрыть',
    lacks: {
      app: 'подвижная часть страницы (текст, карта и ссылки на месте)',
      page: 'нужная страница',
      search: 'поиск',
      share: 'окно «Поделиться»',
      measure: 'измерение',
      keys: 'управление клавишами',
      choices: 'другие настройки карты',
      tour: 'путь по фрагментам',
      map: 'подробная карта (лёгкая остаётся)',
      detail: 'подробности и названия на карте',
      globe: 'глобус',
      scroll: 'движение карты вслед за текстом',
      sheet: 'перетаскивание текста',
      told: 'сообщения',
      version: 'примечание о версии ссылки',
      embed: 'кнопки этой карты',
      lesson: 'инструменты урока',
      samples: 'образцы файлов',
      questions: 'вопросы для рабочего листа',
      dialog: 'окно',
    },
    storage: 'Браузер ничего не сохраняет для атласа. Выбранное действует, пока вы не покинете страницу.',
  },
};
