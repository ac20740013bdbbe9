/** The words of the share dialog. Only those who open it load them. */
import type { Language } from '../core/model.ts';

export interface ShareTexts {
  title: string;
  close: string;
  what: string;
  wholeArticle: string;
  link: string;
  copy: string;
  copied: string;
  notCopied: string;
  send: string;
  withView: string;
  withVersion: string;
  versionHelp: (version: string) => string;
  code: string;
  cite: string;
  embed: string;
  handout: string;
  makeHandout: string;
  lesson: string;
  data: string;
  picture: string;
  report: Report;
  loading: string;
  missing: string;
  again: string;
}

interface Report {
  title: string;
  lead: string;
  label: string;
  byForm: string;
  byMail: string;
  byCopy: string;
  copied: string;
  notCopied: string;
  subject: (what: string) => string;
  page: string;
  version: string;
  wrong: string;
}

export const SHARE_TEXTS: Record<Language, ShareTexts> = {
  en: {
    title: 'Share',
    close: 'Close',
    what: 'What to share',
    wholeArticle: 'The whole article',
    link: 'Link',
    copy: 'Copy link',
    copied: 'The link is copied.',
    notCopied: 'The browser does not allow copying here. The link is marked: copy it with the keys.',
    send: 'Send …',
    withView: 'With the map as I see it now',
    withVersion: 'Name this version of the data',
    versionHelp: (version) => `Who opens the link later is told when the data have changed since ${version}.`,
    code: 'QR code',
    cite: 'Cite',
    embed: 'Put into another page',
    handout: 'Handout and worksheet',
    makeHandout: 'Make a page to print',
    lesson: 'Lesson',
    data: 'Data of this page',
    picture: 'Picture of the map',
    report: {
      title: 'Report a problem',
      lead: 'The atlas itself sends nothing. You see what you write, and send it yourself.',
      label: 'What is wrong, and where can one read it?',
      byForm: 'Open a form with it',
      byMail: 'Write a mail with it',
      byCopy: 'Copy the report',
      copied: 'The report is copied. Send it to those who look after this atlas.',
      notCopied:
        'The browser does not allow copying here. Mark your text and copy it with the keys, with the link above.',
      subject: (what) => `A problem with: ${what}`,
      page: 'Page',
      version: 'Version of the data',
      wrong: 'What is wrong',
    },
    loading: 'Loading …',
    missing: 'This part did not arrive.',
    again: 'Try again',
  },
  ja: {
    title: '共有',
    close: '閉じる',
    what: '共有するもの',
    wholeArticle: '記事全体',
    link: 'リンク',
    copy: 'リンクをコピー',
    copied: 'リンクをコピーしました。',
    notCopied:
      'ここではブラウザーがコピーを許可していません。選択されているリンクをキー操作でコピーしてください。',
    send: '送る…',
    withView: '今見えている地図のまま',
    withVersion: 'データのこの版を指定する',
    versionHelp: (version) =>
      `${version} より後にデータが変わっていれば、リンクを開いた人にそのことを伝えます。`,
    code: 'QRコード',
    cite: '引用情報',
    embed: 'ほかのページに埋め込む',
    handout: '配布資料とワークシート',
    makeHandout: '印刷用のページを作る',
    lesson: '授業',
    data: 'このページのデータ',
    picture: '地図の画像',
    report: {
      title: '問題を知らせる',
      lead: 'この地図帳が自動で送信することはありません。内容を確かめて、ご自身でお送りください。',
      label: '何が誤っていますか。確かめられる資料があれば書いてください。',
      byForm: 'この内容でフォームを開く',
      byMail: 'この内容でメールを書く',
      byCopy: '報告をコピー',
      copied: '報告をコピーしました。この地図帳の管理者にお送りください。',
      notCopied:
        'ここではブラウザーがコピーを許可していません。文章を選択し、上のリンクとともにキー操作でコピーしてください。',
      subject: (what) => `問題の報告：${what}`,
      page: 'ページ',
      version: 'データの版',
      wrong: '誤り',
    },
    loading: '読み込み中…',
    missing: 'この部分を読み込めませんでした。',
    again: 'もう一度試す',
  },
  ru: {
    title: 'Поделиться',
    close: 'Закрыть',
    what: 'Чем поделиться',
    wholeArticle: 'Вся статья',
    link: 'Ссылка',
    copy: 'Скопировать ссылку',
    copied: 'Ссылка скопирована.',
    notCopied: 'Браузер не разрешает копировать. Ссылка выделена: скопируйте её клавишами.',
    send: 'Отправить…',
    withView: 'С картой в её нынешнем виде',
    withVersion: 'Указать эту версию данных',
    versionHelp: (version) =>
      `Открывший ссылку позже узнает, если данные изменились по сравнению с версией ${version}.`,
    code: 'QR-код',
    cite: 'Сослаться',
    embed: 'Вставить в другую страницу',
    handout: 'Раздаточный лист и задания',
    makeHandout: 'Подготовить страницу для печати',
    lesson: 'Урок',
    data: 'Данные этой страницы',
    picture: 'Изображение карты',
    report: {
      title: 'Сообщить об ошибке',
      lead: 'Сам атлас ничего не отправляет: вы видите свой текст и отправляете его сами.',
      label: 'Что неверно и где это можно проверить?',
      byForm: 'Открыть форму с этим текстом',
      byMail: 'Написать письмо с этим текстом',
      byCopy: 'Скопировать сообщение',
      copied: 'Сообщение скопировано. Отправьте его тем, кто ведёт этот атлас.',
      notCopied:
        'Браузер не разрешает копировать. Выделите текст и скопируйте его клавишами вместе со ссылкой выше.',
      subject: (what) => `Ошибка: ${what}`,
      page: 'Страница',
      version: 'Версия данных',
      wrong: 'Что неверно',
    },
    loading: 'Загрузка…',
    missing: 'Эта часть не загрузилась.',
    again: 'Повторить',
  },
};
