/** What the steps of a lesson show in an atlas, and what it does not have. */
import { expect, it } from 'vitest';
import { stepsIn, stepTitle, wordsIn } from '../../../../src/core/lessons/lessonSteps.ts';
import { smallAtlas } from '../smallAtlas.ts';
import { lessonOf } from './lessonsOf.ts';

const steps = stepsIn(
  smallAtlas,
  lessonOf([
    { page: { type: 'feature', id: 'skerry' }, viewpoint: 'north' },
    { page: { type: 'passage', article: 'early', id: 'arrival' }, viewpoint: 'moon' },
    { page: { type: 'feature', id: 'atlantis' } },
    { page: { type: 'home' } },
  ]),
);

it('follows former ids', () => {
  expect(steps[0]?.step.page).toEqual({ type: 'feature', id: 'islet' });
  expect(stepTitle(steps[0]!, 'ja')).toBe('烏小島');
  expect(steps[1]?.subject?.type).toBe('passage');
});

it('tells what the atlas does not have, and leaves out a viewpoint that it does not know', () => {
  expect(steps.map(({ subject }) => subject === null)).toEqual([false, false, true, false]);
  expect(stepTitle(steps[2]!, 'en')).toBe('atlantis');
  expect(steps.map(({ step }) => step.viewpoint)).toEqual(['north', undefined, undefined, undefined]);
  expect(stepTitle(steps[3]!, 'en')).toBeNull();
});

it('finds words in another language where there are none in that of the page', () => {
  expect(wordsIn({ ru: 'Слова', en: ' ' }, 'ja')).toEqual({ text: 'Слова', lang: 'ru' });
  expect(wordsIn({}, 'en')).toBeNull();
});
