/** Invented lessons. */
import fc from 'fast-check';
import type { Lesson, LessonStep } from '../../../../src/core/lessons/lessonModel.ts';
import type { Texts } from '../../../../src/core/model.ts';

/** A lesson on the invented small atlas with these steps. */
export function lessonOf(steps: Partial<LessonStep>[], from = 0): Lesson {
  return {
    id: '',
    title: { en: 'A lesson' },
    lead: {},
    steps: steps.map((step, index) => ({
      id: `step-${from + index + 1}`,
      page: { type: 'feature', id: 'islet' },
      text: {},
      ...step,
    })),
  };
}

// "binary" are whole characters of any script: half a surrogate pair cannot be written in UTF-8.
const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).filter((each) => each.trim() !== '');
const texts: fc.Arbitrary<Partial<Texts>> = fc.record({ en: text, ja: text, ru: text }, { requiredKeys: [] });
const filled = texts.filter((each) => Object.keys(each).length > 0);
const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,5})?$/);
const page: fc.Arbitrary<LessonStep['page']> = fc.oneof(
  fc.constant({ type: 'home' } as const),
  slug.map((id) => ({ type: 'feature', id }) as const),
  slug.map((id) => ({ type: 'article', id }) as const),
  fc.tuple(slug, slug).map(([article, id]) => ({ type: 'passage', article, id }) as const),
);

const step: fc.Arbitrary<Omit<LessonStep, 'id'>> = fc.record(
  {
    page,
    text: texts,
    camera: fc.constantFrom(
      { center: [-29.5, -19.25] as [number, number], zoom: 7.5 },
      { center: [146.8, 44.5] as [number, number], zoom: 3 },
    ),
    viewpoint: slug,
    question: filled,
    answer: filled,
  },
  { requiredKeys: ['page', 'text'] },
);

/** Lessons of every form, with words of every script. */
export const anyLesson: fc.Arbitrary<Lesson> = fc
  .record({ title: texts, lead: texts, steps: fc.array(step, { maxLength: 5 }) })
  .map(({ title, lead, steps }) => ({
    ...{ id: '', title, lead },
    steps: steps.map((each, index) => ({ ...each, id: `step-${index + 1}` })),
  }));
