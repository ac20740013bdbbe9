/** A lesson that was made in the browser, as a file of the atlas: its own reader understands it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readLessonFile } from '../../../../src/core/lessons/lessonFile.ts';
import { lessonFileName, lessonMarkdown } from '../../../../src/core/lessons/lessonMarkdown.ts';
import type { Lesson } from '../../../../src/core/lessons/lessonModel.ts';
import type { Texts } from '../../../../src/core/model.ts';
import { anyLesson, lessonOf } from './lessonsOf.ts';

it('reads as it was written', () => {
  const lesson = lessonOf([
    {
      camera: { center: [-29.5, -19.25], zoom: 7 },
      viewpoint: 'north',
      text: { en: 'Look: *here* & [there] <b>, `x` _y_ \\ &amp; # 1.\nNext line' },
      question: { en: 'Where?' },
      answer: { en: 'There.' },
    },
    { page: { type: 'passage', article: 'early', id: 'landing' }, text: { en: '- a list?' } },
    { page: { type: 'home' }, camera: { center: [0, 10], zoom: 3 }, text: { en: '> quoted: "yes"' } },
  ]);
  const read = readLessonFile('lessons/a-lesson.md', lessonMarkdown(lesson));
  expect(read.issues.map(({ code }) => code)).toEqual(['html-in-text']);
  expect(read.lesson?.title).toEqual({ en: 'A lesson' });
  expect(read.lesson?.steps.map(({ id }) => id)).toEqual(['islet', 'landing', 'view-3']);
  expect(read.lesson?.steps.map((step) => ({ ...step, id: '' }))).toEqual(
    lesson.steps.map((step) => ({ ...step, id: '', text: oneLine(step.text) })),
  );
});

it('never writes a file that breaks its own form, whatever the words are', () => {
  fc.assert(
    fc.property(anyLesson, (lesson) => {
      const english: Lesson = { ...lesson, title: { ...lesson.title, en: 'T' } };
      const { lesson: read, issues } = readLessonFile('lessons/x.md', lessonMarkdown(english));
      const own = ['missing-property', 'html-in-text', 'script-link', 'empty-lesson'];
      expect(issues.filter(({ code }) => !own.includes(code))).toEqual([]);
      expect(read?.steps.map(({ text }) => text)).toEqual(lesson.steps.map(({ text }) => oneLine(text)));
    }),
    { numRuns: 200 },
  );
});

it('takes its name from the title', () => {
  expect(lessonFileName({ ...lessonOf([]), title: { ja: '島々', en: 'Islands, by name' } })).toBe(
    'islands-by-name.md',
  );
  expect(lessonFileName({ ...lessonOf([]), title: { ja: '島々' } })).toBe('lesson.md');
});

function oneLine(texts: Partial<Texts>): Partial<Texts> {
  const lines = Object.entries(texts).map(([language, text]) => [
    language,
    text.replace(/[\s\p{Cc}]+/gu, ' ').trim(),
  ]);
  return Object.fromEntries(lines.filter(([, text]) => text !== '')) as Partial<Texts>;
}
