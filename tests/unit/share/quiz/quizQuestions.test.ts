import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../src/core/fold.ts';
import type { Atlas, Feature } from '../../../../src/core/model.ts';
import { labelLines, nameOf } from '../../../../src/core/names.ts';
import { everyName, PlaceNames } from '../../../../src/share/quiz/placeNames.ts';
import { QUESTION_KINDS } from '../../../../src/share/quiz/quizOptions.ts';
import { askableKinds, generateQuiz, type Question } from '../../../../src/share/quiz/quizQuestions.ts';
import { sourcesOf } from '../../../../src/share/quiz/quotationDrafts.ts';
import { article, feature, mention, passage } from '../../core/smallAtlas.ts';
import { randomAtlas, settings } from './randomAtlas.ts';

const ALL = { seed: 7, questions: 50, kinds: [...QUESTION_KINDS] };
const seeds = fc.integer({ min: 1, max: 99_999 });

function byId(atlas: Atlas, id: string): Feature {
  const found = atlas.features.find((each) => each.id === id);
  if (!found) throw new Error(`No ${id}`);
  return found;
}

/** All that a reader of any language may see of a place as its name. */
function shownNames({ settings: { languages, labels } }: Atlas, place: Feature): Set<string> {
  const all = languages.flatMap((language) => [
    nameOf(place, language),
    ...labelLines(place.names, labels[language]),
  ]);
  return new Set(all.map(fold));
}

/** True where one is the other, or one is part of the other, however far down. */
function isKin(atlas: Atlas, one: string, other: string): boolean {
  const above = (id: string): string[] => {
    const { partOf } = byId(atlas, id);
    return partOf === undefined ? [id] : [id, ...above(partOf)];
  };
  return above(one).includes(other) || above(other).includes(one);
}

function isDrawn({ kind, viewpoints }: Feature): boolean {
  return kind !== 'group' && kind !== 'place' && !Object.values(viewpoints).includes('none');
}

const forAll = (check: (atlas: Atlas, quiz: Question[]) => void) =>
  fc.assert(
    fc.property(randomAtlas, seeds, (atlas, seed) => {
      check(atlas, generateQuiz(atlas, { ...ALL, seed }));
    }),
  );

describe('every question of a quiz', () => {
  it('has exactly one right choice among several', () => {
    forAll((_atlas, quiz) => {
      for (const { steps } of quiz) {
        expect(steps.length).toBeGreaterThan(0);
        for (const { choices, right } of steps) {
          expect(new Set(choices).size).toBe(choices.length);
          expect(choices.length).toBeGreaterThan(1);
          expect(choices.filter((choice) => right.includes(choice))).toHaveLength(1);
        }
      }
    });
  });

  it('offers no name that is also one of another choice, and no place that is part of the right one', () => {
    forAll((atlas, quiz) => {
      for (const { kind, steps, feature: asked } of quiz.filter(({ kind }) => kind !== 'where')) {
        const [places] = steps.filter(({ about }) => about === 'place');
        for (const one of places?.choices ?? []) {
          expect(one === asked || !isKin(atlas, one, asked), `${kind} ${one} ${asked}`).toBe(true);
          for (const other of places?.choices ?? []) {
            const own = new Set(everyName(byId(atlas, other)).map(fold));
            const shared = [...shownNames(atlas, byId(atlas, one))].filter((name) => own.has(name));
            expect(one === other || shared.length === 0, `${one} ${other} ${shared.join()}`).toBe(true);
          }
        }
      }
    });
  });

  it('asks where only for what is drawn, and takes every place of that name and all its parts', () => {
    forAll((atlas, quiz) => {
      for (const { steps, feature: asked } of quiz.filter(({ kind }) => kind === 'where')) {
        const { choices = [], right = [] } = steps[0] ?? {};
        const shown = shownNames(atlas, byId(atlas, asked));
        for (const each of atlas.features) {
          const isCalled = everyName(each).some((name) => shown.has(fold(name)));
          if (isCalled) expect(right).toEqual(expect.arrayContaining([each.id, ...each.members]));
        }
        expect(choices.every((id) => isDrawn(byId(atlas, id)))).toBe(true);
      }
    });
  });

  it('describes the positions of a list so that they can be told apart', () => {
    forAll((atlas, quiz) => {
      const names = new PlaceNames(atlas);
      for (const { steps } of quiz.filter(({ kind }) => kind === 'where')) {
        const texts = (steps[0]?.choices ?? []).map((id) =>
          JSON.stringify(names.withhold(byId(atlas, id).whereabouts?.en ?? id)),
        );
        expect(new Set(texts).size).toBe(texts.length);
      }
    });
  });

  it('takes all who say the same words, of whatever places', () => {
    forAll((atlas, quiz) => {
      const sources = sourcesOf(atlas.articles);
      for (const { steps, quote } of quiz.filter(({ kind }) => kind === 'who')) {
        const all = atlas.articles.flatMap((each) => each.passages);
        const words = (id: string | undefined) =>
          all
            .find((each) => each.id === id)
            ?.paragraphs[0]?.map(({ text, mention }) => (mention ? '_' : text))
            .join('');
        const same = all.filter(({ id }) => words(id) === words(quote?.passage));
        const named = same.flatMap(({ paragraphs }) =>
          paragraphs.flat().flatMap(({ mention }) => mention?.feature ?? []),
        );
        const [places] = steps.filter(({ about }) => about === 'place');
        expect(named.every((id) => places?.right.includes(id) ?? true)).toBe(true);
        const [said] = steps.filter(({ about }) => about === 'source');
        const offered = said?.choices.flatMap((key) => sources.get(key) ?? []) ?? [];
        const texts = offered.map((source) => source.voice?.en ?? source.article.title);
        expect(new Set(texts).size).toBe(texts.length);
      }
    });
  });

  it('is the same for the same seed', () => {
    fc.assert(
      fc.property(randomAtlas, seeds, (atlas, seed) => {
        expect(generateQuiz(atlas, { ...ALL, seed })).toEqual(generateQuiz(atlas, { ...ALL, seed }));
      }),
    );
  });

  it('is one of a kind that the atlas has something for, and each such kind has one', () => {
    forAll((atlas, quiz) => {
      expect([...new Set(quiz.map(({ kind }) => kind))].sort()).toEqual([...askableKinds(atlas)].sort());
    });
  });
});

const islands = ['Crow', 'Rook', 'Gull', 'Tern', 'Swan'].map((text, index) =>
  feature(text.toLowerCase(), { names: [{ lang: 'en', text }], point: [index, 0] }),
);
const atlasOf = (features: Feature[], articles: Atlas['articles'] = []): Atlas => ({
  settings,
  features,
  articles,
  aliases: {},
  lessons: [],
});

describe('a quiz', () => {
  it('gives every place its turn before one comes again', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const quiz = generateQuiz(atlasOf(islands), { seed, questions: 5, kinds: ['where', 'which'] });
        expect(new Set(quiz.map((question) => question.feature)).size).toBe(5);
      }),
    );
  });

  it('asks no more than it was told, of no other kinds', () => {
    const quiz = generateQuiz(atlasOf(islands), { seed: 1, questions: 3, kinds: ['which'] });
    expect(quiz.map(({ kind }) => kind)).toEqual(['which', 'which', 'which']);
  });

  it('differs from seed to seed', () => {
    const quizzes = [1, 2, 3, 4, 5, 6].map((seed) =>
      JSON.stringify(generateQuiz(atlasOf(islands), { ...ALL, seed })),
    );
    expect(new Set(quizzes).size).toBeGreaterThan(1);
  });

  it('has nothing to ask of one place, nor of none', () => {
    expect(askableKinds(atlasOf([]))).toEqual([]);
    expect(generateQuiz(atlasOf(islands.slice(0, 1)), ALL)).toEqual([]);
  });

  it('asks of two places without passages', () => {
    expect(askableKinds(atlasOf(islands.slice(0, 2)))).toEqual(['where', 'which']);
  });

  it('takes those for wrong choices that are of the same kind, then those that are near', () => {
    const mixed = [
      ...islands,
      feature('pipe', { kind: 'pipeline', point: [0.1, 0], names: [{ lang: 'en', text: 'Pipe' }] }),
    ];
    const quiz = generateQuiz(atlasOf(mixed), { ...ALL, kinds: ['which'] });
    const choices = quiz.find(({ feature }) => feature === 'crow')?.steps[0]?.choices ?? [];
    expect([...choices].sort()).toEqual(['crow', 'gull', 'rook', 'tern']);
  });

  it('offers no article as the source of words that it only quotes', () => {
    const said = {
      ...passage('late', 'said', [{ text: 'Many boats go out in spring to ' }, mention('it', 'crow')]),
      voice: { en: 'A pilot' },
    };
    const own = passage('late', 'own', [
      { text: 'Nobody has been there in winter but for ' },
      mention('it', 'rook'),
    ]);
    const other = passage('early', 'other', [
      { text: 'Birds come back to it every summer, to ' },
      mention('it', 'gull'),
    ]);
    const atlas = atlasOf(islands, [article('early', [other]), article('late', [said, own])]);
    const quiz = generateQuiz(atlas, { ...ALL, kinds: ['who'] });
    const sourcesFor = (id: string) =>
      quiz.find(({ quote }) => quote?.passage === id)?.steps.find(({ about }) => about === 'source')
        ?.choices ?? [];
    expect(sourcesFor('said')).not.toContain('late');
    expect(sourcesFor('own')).toContain('late');
    expect(sourcesFor('said')).toHaveLength(2);
    expect(sourcesFor('own')).toHaveLength(3);
  });

  it('does not ask whose words are of a place that they name outside of a mention', () => {
    const told = passage('early', 'told', [
      { text: 'The island of Crow is far, and so is ' },
      mention('it', 'crow'),
    ]);
    expect(askableKinds(atlasOf(islands, [article('early', [told])]))).not.toContain('who');
  });
});
