/** The words of citing. Only those who cite load them. */
import type { Language } from '../core/model.ts';
import type { Citation, CiteFormat, CiteStyle } from './cite/citeFile.ts';

export interface CiteTexts {
  title: string;
  /** What is cited, where a page offers both. */
  what: string;
  kinds: Record<Citation['kind'], string>;
  style: string;
  styles: Record<CiteStyle, string>;
  copy: string;
  copied: string;
  notCopied: string;
  download: string;
  formats: Record<CiteFormat, string>;
  loading: string;
  failed: string;
  again: string;
  /** The reader's clock is wrong. */
  clock: string;
}

/** Names of styles and formats are the same in all languages. */
const NAMES = {
  styles: { apa: 'APA', chicago: 'Chicago', mla: 'MLA' },
  formats: { bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
};

export const CITE_TEXTS: Record<Language, CiteTexts> = {
  en: {
    title: 'Cite',
    what: 'What to cite',
    kinds: { article: 'The article, as quoted here', page: 'This page of the atlas' },
    style: 'Style',
    styles: { ...NAMES.styles, plain: 'Plain text' },
    copy: 'Copy citation',
    copied: 'The citation is copied.',
    notCopied: 'The browser does not allow copying here: the text is selected, copy it from there.',
    download: 'For citation managers',
    formats: NAMES.formats,
    loading: 'The citation is loading …',
    failed: 'The citation did not arrive.',
    again: 'Try again',
    clock: 'The clock of this device is wrong: the day of access is that of the server.',
  },
  ja: {
    title: '引用情報',
    what: '出典として示すもの',
    kinds: { article: 'ここに引用された記事', page: '地図帳のこのページ' },
    style: '書式',
    styles: { ...NAMES.styles, plain: '通常の文' },
    copy: '出典をコピー',
    copied: '出典をコピーしました。',
    notCopied: 'このブラウザーではコピーできません。文を選択しましたので、そこからコピーしてください。',
    download: '文献管理ソフト用',
    formats: NAMES.formats,
    loading: '読み込んでいます…',
    failed: '引用情報を読み込めませんでした。',
    again: 'もう一度試す',
    clock: 'この機器の時計が正しくないため、閲覧日はサーバーの日付です。',
  },
  ru: {
    title: 'Ссылка для цитирования',
    what: 'На что сослаться',
    kinds: { article: 'На статью, как она приведена здесь', page: 'На эту страницу атласа' },
    style: 'Стиль',
    styles: { ...NAMES.styles, plain: 'Обычный текст' },
    copy: 'Скопировать ссылку',
    copied: 'Библиографическая ссылка скопирована.',
    notCopied: 'Браузер не разрешает копировать: текст выделен, скопируйте его оттуда.',
    download: 'Для программ-библиографий',
    formats: NAMES.formats,
    loading: 'Ссылка загружается…',
    failed: 'Библиографическая ссылка не загрузилась.',
    again: 'Попробовать ещё раз',
    clock: 'Часы этого устройства неверны: день обращения взят с сервера.',
  },
};
