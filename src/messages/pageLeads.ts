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
  handout: {
    en: 'A map with numbered places, passages and questions, to print for a class.',
    ja: '番号付きの地図、引用、問いを授業用に印刷する。',
    ru: 'Карта с пронумерованными местами, отрывки и вопросы для печати к уроку.',
  },
};
