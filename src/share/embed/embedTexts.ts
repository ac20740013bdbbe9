/** The words of embeds: on the map in somebody else's page, and where the lines for one are made. */
import type { Language } from '../../core/model.ts';

export interface EmbedTexts {
  /** On the map, with a mouse and with a finger. */
  click: string;
  tap: string;
  /** The same, in full, for those who hear it. */
  spoken: string;
  skip: string;
  release: string;
  what: string;
  page: string;
  tour: string;
  language: string;
  viewpoint: string;
  view: string;
  height: string;
  snippet: string;
  copy: string;
  copied: string;
  notCopied: string;
  preview: string;
  inAtlas: (title: string) => string;
}

export const EMBED_TEXTS: Record<Language, EmbedTexts> = {
  en: {
    click: 'Click the map to move it',
    tap: 'Tap the map to move it, or use two fingers',
    spoken:
      'The wheel scrolls the page around the map until the map is clicked or has the focus; Escape gives the wheel back.',
    skip: 'Skip the map',
    release: 'Scroll the page again',
    what: 'What it shows',
    page: 'This page',
    tour: 'The guided tour from here',
    language: 'Language',
    viewpoint: 'Boundary lines',
    view: 'With the map as it is now',
    height: 'Height in pixels',
    snippet: 'HTML for your page',
    copy: 'Copy the HTML',
    copied: 'Copied.',
    notCopied: 'The browser does not allow copying here. The text is selected: copy it with the keyboard.',
    preview: 'Preview',
    inAtlas: (title) => `${title}: open in the atlas`,
  },
  ja: {
    click: '地図をクリックすると動かせます',
    tap: '地図をタップするか、2本の指で動かせます',
    spoken:
      '地図をクリックするか地図にフォーカスを移すまで、マウスホイールは周りのページをスクロールします。Escape キーで元に戻ります。',
    skip: '地図をとばす',
    release: 'ページのスクロールに戻る',
    what: '表示する内容',
    page: 'このページ',
    tour: 'ここからのガイドツアー',
    language: '言語',
    viewpoint: '境界線',
    view: '今の地図の位置と縮尺で',
    height: '高さ（ピクセル）',
    snippet: 'ページに貼り付ける HTML',
    copy: 'HTML をコピー',
    copied: 'コピーしました。',
    notCopied:
      'ブラウザーがコピーを許可していません。文字列を選択してありますので、キーボードでコピーしてください。',
    preview: 'プレビュー',
    inAtlas: (title) => `${title}（アトラスで開く）`,
  },
  ru: {
    click: 'Щёлкните по карте, чтобы двигать её',
    tap: 'Коснитесь карты, чтобы двигать её, или ведите двумя пальцами',
    spoken:
      'Колесо прокручивает страницу вокруг карты, пока по карте не щёлкнут или на неё не перейдёт фокус; Escape возвращает колесо странице.',
    skip: 'Пропустить карту',
    release: 'Снова прокручивать страницу',
    what: 'Что показать',
    page: 'Эта страница',
    tour: 'Путь по тексту отсюда',
    language: 'Язык',
    viewpoint: 'Линии границ',
    view: 'С картой, как она видна сейчас',
    height: 'Высота в пикселях',
    snippet: 'HTML для вашей страницы',
    copy: 'Скопировать HTML',
    copied: 'Скопировано.',
    notCopied: 'Браузер не разрешает копировать. Текст выделен: скопируйте его с клавиатуры.',
    preview: 'Предварительный просмотр',
    inAtlas: (title) => `${title}: открыть в атласе`,
  },
};
