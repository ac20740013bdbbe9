/** A hand-made atlas with one thing of each sort: two islets in a group, a pipeline in two parts, two articles. */
import type { Article, Atlas, Feature, Mention, Passage, Run } from '../../../src/core/model.ts';
import { deepFreeze } from './fixtures.ts';

/** A feature with what every feature has, and what the test is about. */
export function feature(id: string, own: Partial<Feature> = {}): Feature {
  return {
    id,
    kind: 'island',
    names: [{ lang: 'en', text: id }],
    altNames: {},
    members: [],
    certainty: 'documented',
    claims: {},
    viewpoints: {},
    source: 'Invented for the tests, 2026',
    bbox: [-30, -20, -29, -19],
    point: [-29.5, -19.5],
    ...own,
  };
}

/** Words that are linked to a feature. */
export function mention(text: string, id: string, own: Partial<Mention> = {}): Run {
  return { text, mention: { feature: id, also: [], ...own } };
}

/** A passage of one paragraph. */
export function passage(article: string, id: string, runs: Run[]): Passage {
  return { id, article, paragraphs: [runs], gapBefore: false, title: { en: `Title of ${id}` }, note: {} };
}

/** An article without a publisher. */
export function article(id: string, passages: Passage[], own: Partial<Article> = {}): Article {
  return { id, title: `Title of ${id}`, lang: 'en', inferred: {}, passages, ...own };
}

const sourced = { text: { en: 'Both sides claim it.' }, source: 'Invented for the tests, 2026' };

const features = [
  feature('both', {
    kind: 'group',
    members: ['islet', 'rock'],
    names: [{ lang: 'en', text: 'Both of them' }],
  }),
  feature('islet', {
    partOf: 'both',
    names: [
      { lang: 'en', text: 'Crow Islet' },
      { lang: 'ja', text: '烏小島' },
      { lang: 'ru', text: 'Вороний' },
      { lang: 'ja-Latn', text: 'Karasu-kojima' },
    ],
    altNames: { en: ['Raven Islet'] },
    claims: { north: sourced },
  }),
  feature('rock', { partOf: 'both', names: [{ lang: 'en', text: 'Bare Rock' }] }),
  feature('pipe', {
    kind: 'pipeline',
    members: ['pipe-onward'],
    names: [{ lang: 'en', text: 'Oil pipeline' }],
  }),
  feature('pipe-onward', { kind: 'pipeline', partOf: 'pipe' }),
];

const articles = [
  article('early', [
    passage('early', 'landing', [
      { text: 'They saw ' },
      mention('Bare Rock', 'rock'),
      { text: ' and ' },
      mention('the islet', 'islet'),
      { text: ', then ' },
      mention('the rock', 'rock'),
      { text: '.' },
    ]),
    passage('early', 'claim', [mention('They', 'both'), { text: ' are claimed.' }]),
  ]),
  article('late', [
    passage('late', 'oil', [{ text: 'A ' }, mention('pipeline', 'pipe', { also: ['islet'] }), { text: '.' }]),
    passage('late', 'all', [
      mention('All of them', 'both'),
      { text: ' and ' },
      mention('the islet', 'islet'),
    ]),
  ]),
];

/** The whole of it, frozen. */
export const smallAtlas: Atlas = deepFreeze({
  settings: {
    title: { en: 'Small Atlas', ja: '小さな地図', ru: 'Малый атлас' },
    description: { en: 'An invented atlas.' },
    url: 'https://small.example/',
    languages: ['en', 'ja', 'ru'],
    view: [-31, -21, -28, -18],
    names: { order: ['en', 'ja', 'ru'], reason: { en: 'None.' } },
    labels: { en: ['en', 'ja'], ja: ['ja'], ru: ['ru', 'ja'] },
    viewpoints: [{ id: 'north', name: { en: 'North' }, note: sourced }],
    dispute: sourced,
    licences: [],
  },
  features,
  articles,
  aliases: {
    'features/skerry': 'features/islet',
    'articles/first': 'articles/early',
    'articles/early/arrival': 'articles/early/landing',
  },
  lessons: [{ id: 'first-look', title: { en: 'A first look' } }],
});
