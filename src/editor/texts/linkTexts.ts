/** The words of the bar that links words of a quotation to a place. */
import type { Language } from '../../core/model.ts';
import type { Refusal } from '../form/linkWords.ts';

export interface LinkTexts {
  linkBar: string;
  link: string;
  linkOnMap: string;
  unlink: string;
  clickMap: string;
  cancel: string;
  linkStep: string;
  unlinkStep: string;
  linked: (name: string) => string;
  unlinked: string;
  refused: Record<Refusal, string>;
}

const en: LinkTexts = {
  linkBar: 'Links to places',
  link: 'Link the selected words to a place',
  linkOnMap: 'Choose on the map',
  unlink: 'Take the link off',
  clickMap: 'Click a place on the map: the selected words will be linked to it.',
  cancel: 'Cancel',
  linkStep: 'link to a place',
  unlinkStep: 'taking a link off',
  linked: (name) => `Linked to ${name}.`,
  unlinked: 'The link is off; the words are as they were.',
  refused: {
    empty: 'Select the words first.',
    outside: 'Only words of a quotation (lines that begin with >) can be linked.',
    paragraphs: 'The selection goes from one paragraph into another. Link each by itself.',
    link: 'The selection touches a link. Take that link off first.',
    words: 'A link here would change the words of the quotation. Select whole words.',
    unreadable: 'The article is too tangled to be read.',
    'no-link': 'Put the caret into a link first.',
    changed: 'The text has changed since then. Select the words again.',
  },
};

const ja: LinkTexts = {
  linkBar: '場所へのリンク',
  link: '選択した言葉を場所にリンク',
  linkOnMap: '地図で選ぶ',
  unlink: 'リンクを外す',
  clickMap: '地図上の場所をクリックすると、選択した言葉がその場所にリンクされます。',
  cancel: 'キャンセル',
  linkStep: '場所へのリンク',
  unlinkStep: 'リンクを外す',
  linked: (name) => `${name}にリンクしました。`,
  unlinked: 'リンクを外しました。言葉は元のままです。',
  refused: {
    empty: 'まず言葉を選択してください。',
    outside: 'リンクできるのは引用（> で始まる行）の言葉だけです。',
    paragraphs: '選択範囲が複数の段落にまたがっています。段落ごとにリンクしてください。',
    link: '選択範囲がリンクにかかっています。先にそのリンクを外してください。',
    words: 'ここにリンクを付けると引用の言葉が変わってしまいます。語の区切りで選択してください。',
    unreadable: '記事が複雑すぎて読み取れません。',
    'no-link': 'まずリンクの中にカーソルを置いてください。',
    changed: 'その後テキストが変わりました。もう一度言葉を選択してください。',
  },
};

const ru: LinkTexts = {
  linkBar: 'Ссылки на места',
  link: 'Связать выделенные слова с местом',
  linkOnMap: 'Выбрать на карте',
  unlink: 'Убрать ссылку',
  clickMap: 'Щёлкните место на карте: выделенные слова будут связаны с ним.',
  cancel: 'Отмена',
  linkStep: 'ссылка на место',
  unlinkStep: 'удаление ссылки',
  linked: (name) => `Ссылка на место: ${name}.`,
  unlinked: 'Ссылка убрана, слова остались прежними.',
  refused: {
    empty: 'Сначала выделите слова.',
    outside: 'Связать можно только слова цитаты (строки, которые начинаются с >).',
    paragraphs: 'Выделение переходит из одного абзаца в другой. Свяжите каждый отдельно.',
    link: 'Выделение задевает ссылку. Сначала уберите её.',
    words: 'Ссылка здесь изменила бы слова цитаты. Выделите слова целиком.',
    unreadable: 'Статья слишком запутана, её не удаётся прочитать.',
    'no-link': 'Сначала поставьте курсор внутрь ссылки.',
    changed: 'Текст с тех пор изменился. Выделите слова снова.',
  },
};

export const LINK_TEXTS: Record<Language, LinkTexts> = { en, ja, ru };
