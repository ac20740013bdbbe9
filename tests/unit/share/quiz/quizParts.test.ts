import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messages as en } from '../../../../src/messages/en.ts';
import { clickMeans } from '../../../../src/share/quiz/clickMeans.ts';
import { PlaceNames } from '../../../../src/share/quiz/placeNames.ts';
import { wishFor } from '../../../../src/share/quiz/quizMap.ts';
import {
  MOST_SEEDS,
  parseQuizOptions,
  QUESTION_KINDS,
  withQuiz,
} from '../../../../src/share/quiz/quizOptions.ts';
import { QuizPlaces } from '../../../../src/share/quiz/quizPlaces.ts';
import { QuizRun } from '../../../../src/share/quiz/quizRun.svelte.ts';
import { QUIZ_TEXTS } from '../../../../src/share/quiz/quizTexts.ts';
import type { Question } from '../../../../src/share/quiz/quizQuestions.ts';
import { feature } from '../../core/smallAtlas.ts';
import { settings } from './randomAtlas.ts';

describe('the address of a quiz', () => {
  it('is read as it is written, beside what else the query holds', () => {
    const options = fc.record({
      seed: fc.integer({ min: 1, max: MOST_SEEDS }),
      questions: fc.integer({ min: 1, max: 50 }),
      kinds: fc.subarray([...QUESTION_KINDS], { minLength: 1 }),
    });
    fc.assert(
      fc.property(options, (quiz) => {
        const query = withQuiz('?renderer=svg&seed=1', quiz);
        expect(parseQuizOptions(query)).toEqual(quiz);
        expect(withQuiz(query, null)).toBe('?renderer=svg');
      }),
    );
  });

  it.each([
    '',
    '?seed=',
    '?seed=-1&questions=0',
    '?seed=1e9&questions=1e1',
    '?seed=<b>&kinds=<b>',
    '?seed=123456789012',
    '?questions=51&kinds=,',
  ])('is as usual where it makes no sense: %s', (query) => {
    expect(parseQuizOptions(query)).toEqual({ seed: null, questions: 10, kinds: [...QUESTION_KINDS] });
  });

  it('reads whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (seed, kinds) => {
        const read = parseQuizOptions(`?seed=${seed}&questions=${kinds}&kinds=${kinds}`);
        expect(read.questions).toBeGreaterThan(0);
        expect(read.kinds.length).toBeGreaterThan(0);
      }),
    );
  });
});

const crow = feature('crow', {
  names: [
    { lang: 'en', text: 'Crow' },
    { lang: 'ja', text: '烏島' },
  ],
  altNames: { en: ['Crow (Raven)'] },
});
const pipe = feature('pipe', { kind: 'pipeline', names: [{ lang: 'en', text: 'Pipe' }] });
const rook = feature('rook', { partOf: 'both', names: [{ lang: 'en', text: 'Rook' }] });
const both = feature('both', { kind: 'group', members: ['rook'], names: [{ lang: 'en', text: 'All' }] });
const atlas = { settings, features: [crow, pipe, rook, both], articles: [], aliases: {}, lessons: [] };
const places = new QuizPlaces(atlas);

describe('a text without names', () => {
  it.each([
    ['2 km from Crow, not Crowtown.', ['2 km from ', null, ', not Crowtown.']],
    ['Crow (Raven) is far', ['', null, ' is far']],
    ['烏島から2 km', ['', null, 'から2 km']],
    ['nothing', ['nothing']],
  ])('%s', (text, parts) => {
    expect(new PlaceNames(atlas).withhold(text)).toEqual(parts);
  });
});

describe('a click on the map', () => {
  it.each([
    [null, ['crow'], 'nothingThere'],
    ['crow', ['crow'], 'counts'],
    ['rook', ['crow'], 'counts'],
    ['rook', ['both', 'rook'], 'counts'],
    ['pipe', ['crow'], 'lookForLand'],
    ['crow', ['pipe'], 'lookForLine'],
  ] as const)('on %s, where %j is right: %s', (id, right, meaning) => {
    expect(clickMeans(id, right, places)).toBe(meaning);
  });
});

describe('the map', () => {
  const question: Question = { kind: 'where', feature: 'both', steps: [] };

  it('shows nothing of what is looked for, and no names', () => {
    expect(wishFor(question, false, atlas, places)).toMatchObject({ lit: [], nameless: true });
    expect(wishFor({ ...question, kind: 'which' }, false, atlas, places)).toMatchObject({
      lit: ['rook'],
      nameless: true,
    });
  });

  it('shows the place with the names once it is found, and names where words are asked for', () => {
    expect(wishFor(question, true, atlas, places)).toMatchObject({ lit: ['rook'], nameless: false });
    expect(wishFor({ ...question, kind: 'who' }, false, atlas, places)).toMatchObject({
      lit: [],
      nameless: false,
    });
  });
});

describe('a quiz being played', () => {
  const steps = [
    { about: 'source' as const, choices: ['a', 'b'], right: ['a'] },
    { about: 'place' as const, choices: ['crow', 'rook'], right: ['crow'] },
  ];
  const questions: Question[] = [
    { kind: 'who', feature: 'crow', steps },
    { kind: 'which', feature: 'crow', steps: steps.slice(1) },
  ];

  it('counts a question of two steps once, and only where both are right', () => {
    const run = new QuizRun(questions);
    run.choose('a');
    expect(run.isAnswered).toBe(false);
    run.next();
    expect(run.index).toBe(0);
    run.choose('rook');
    run.choose('crow');
    expect(run.answers.map(({ isRight }) => isRight)).toEqual([false]);
    run.next();
    run.choose('crow');
    run.next();
    expect([run.score, run.isOver]).toEqual([1, true]);
  });
});

describe.each(Object.entries(QUIZ_TEXTS))('the words of the quiz in %s', (_language, texts) => {
  it('are all there', () => {
    const all = Object.values(texts).flatMap((value: unknown) =>
      typeof value === 'function'
        ? String((value as (...of: unknown[]) => unknown)(3, 10))
        : typeof value === 'object'
          ? Object.values(value ?? {})
          : value,
    );
    expect(
      all.filter((text) => typeof text !== 'string' || text.trim() === '' || text.includes('undefined')),
    ).toEqual([]);
    expect(en.titles.quiz).not.toBe('');
  });
});
