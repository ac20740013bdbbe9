/** What a page that there is one of is for, in a sentence: on the page itself, and where other sites name it. */
import type { Language } from '../core/model.ts';
import type { SinglePage } from '../core/url.ts';

/** By page and language; the start says what the atlas is. */
export const PAGE_LEADS: Record<Exclude<SinglePage, 'home'>, Record<Language, string>> = {
  about: {
    en: 'Where the map, the names and the figures come from, and how the atlas speaks of the dispute.',
    ja: '地図・名称・数値の出典と、この地図帳が係争をどう記述するか。',
    ru: 'Откуда взяты карта, названия и цифры и как атлас говорит о споре.',
  },
  data: {
    en: 'Places, passages and mentions as files for maps, tables and other programs, each with its sources and licences.',
    ja: '場所・引用・言及を、地図・表計算・そのほかのプログラム用のファイルとして。どれにも出典とライセンスを記載。',
    ru: 'Места, цитаты и упоминания в виде файлов для карт, таблиц и других программ — с источниками и лицензиями.',
  },
  quiz: {
    en: 'Questions about the places on the map and the words of the articles, for one reader or a whole class.',
    ja: '地図上の場所と記事のことばについてのクイズ。一人でも、クラス全員でも。',
    ru: 'Вопросы о местах на карте и о словах статей — для одного читателя или для целого класса.',
  },
  lessons: {
    en: 'Lessons on the map: steps with a place or a passage, a few words and a question. Play one, or make your own.',
    ja: '地図の上の授業。場所や引用に、短い説明と問いを添えて順に進む。用意された授業を使うことも、自分で作ることもできる。',
    ru: 'Уроки на карте: шаги с местом или цитатой, несколькими словами и вопросом. Проведите готовый или составьте свой.',
  },
  handout: {
    en: 'A map with numbered places, passages and questions, to print for a class.',
    ja: '番号付きの地図、引用、問いを授業用に印刷する。',
    ru: 'Карта с пронумерованными местами, отрывки и вопросы для печати к уроку.',
  },
};
