/** Atlases of chance for the quiz: groups, parts, equal names, lines that a viewpoint does not draw, repeated words. */
import fc from 'fast-check';
import { KINDS, type Atlas, type Feature, type Passage } from '../../../../src/core/model.ts';
import { article, feature, mention } from '../../core/smallAtlas.ts';

const sourced = { text: { en: 'Both sides claim it.' }, source: 'Invented for the tests, 2026' };

export const settings: Atlas['settings'] = {
  title: { en: 'Coast' },
  description: { en: 'An invented coast.' },
  url: 'https://coast.example/',
  languages: ['en', 'ja', 'ru'],
  view: [-40, -30, 0, 10],
  names: { order: ['en', 'ja', 'ru'], reason: { en: 'By the alphabet.' } },
  labels: { en: ['en', 'ru'], ja: ['ja', 'ru'], ru: ['ru', 'ja'] },
  viewpoints: [{ id: 'both', name: { en: 'Both' }, note: sourced }],
  dispute: sourced,
  licences: [],
};

interface Plan {
  kind: Feature['kind'];
  en: string;
  ja: string;
  alt: string[];
  parent: number;
  drawn: boolean;
  at: [number, number];
  whereabouts: number;
}

/** So few names that some are those of several places. */
const name = fc.constantFrom('Crow', 'Rook', 'Gull', 'Tern', 'Swan', 'Teal', 'Duck', 'Ibis', 'Kite', 'Wren');

const plan: fc.Arbitrary<Plan> = fc.record({
  kind: fc.constantFrom(...KINDS),
  en: name,
  ja: fc.constantFrom('烏', '鴎', '鴨', '鷺', '鳶', '雁'),
  alt: fc.array(name, { maxLength: 1 }),
  parent: fc.nat(20),
  drawn: fc.boolean(),
  at: fc.tuple(fc.integer({ min: -39, max: -1 }), fc.integer({ min: -29, max: 9 })),
  whereabouts: fc.nat(5),
});

/** Up to a dozen features, each part of an earlier one at most, and passages that name them. */
export const randomAtlas: fc.Arbitrary<Atlas> = fc
  .tuple(
    fc.array(plan, { maxLength: 12 }),
    fc.array(fc.tuple(fc.nat(2), fc.array(fc.nat(11), { maxLength: 3 }), fc.nat(3), fc.nat(2)), {
      maxLength: 8,
    }),
  )
  .map(([plans, passages]) => {
    const features = plans.map((each, index) => toFeature(each, index));
    for (const each of features)
      each.members = features.filter(({ partOf }) => partOf === each.id).map(({ id }) => id);
    const articles = [0, 1, 2].map((number) =>
      article(
        `article-${number}`,
        passages.flatMap(([where, named, words, voice], index) =>
          where === number ? [toPassage(number, index, { named, words, voice, features })] : [],
        ),
        // Two of the three read the same.
        { title: number === 2 ? 'Title of article-1' : `Title of article-${number}` },
      ),
    );
    return { settings, features, articles, aliases: {}, lessons: [] };
  });

function toFeature({ kind, en, ja, alt, parent, drawn, at, whereabouts }: Plan, index: number): Feature {
  const whole = parent < index ? `f${parent}` : undefined;
  return feature(`f${index}`, {
    kind,
    names: [
      { lang: 'en', text: en },
      { lang: 'ja', text: ja },
    ],
    altNames: { en: alt },
    ...(whole !== undefined && { partOf: whole }),
    viewpoints: kind === 'boundary' ? { both: 'stable', one: drawn ? 'disputed' : 'none' } : {},
    point: at,
    bbox: [at[0] - 0.5, at[1] - 0.5, at[0] + 0.5, at[1] + 0.5],
    whereabouts: { en: `It lies ${whereabouts} km from ${en}.` },
  });
}

interface Words {
  named: number[];
  words: number;
  voice: number;
  features: Feature[];
}

function toPassage(article: number, index: number, { named, words, voice, features }: Words): Passage {
  const mentions = named.flatMap((number) => features[number] ?? []);
  return {
    id: `p${index}`,
    article: `article-${article}`,
    paragraphs: [
      [
        { text: `Words that nobody else has said, number ${words}: ` },
        ...mentions.flatMap(({ id }) => [mention('there', id), { text: ' and ' }]),
      ],
    ],
    gapBefore: false,
    title: { en: `Passage ${index}` },
    note: {},
    ...(voice > 0 && { voice: { en: `Voice ${voice}` } }),
  };
}
