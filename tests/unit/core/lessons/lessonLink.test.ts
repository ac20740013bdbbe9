/** Lessons in links: what was put in comes out, and nothing else does. */
import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { formatLesson, LESSON_LIMITS, parseLesson } from '../../../../src/core/lessons/lessonForm.ts';
import { formatLessonHash, LONGEST_LINK, parseLessonHash } from '../../../../src/core/lessons/lessonLink.ts';
import type { Lesson } from '../../../../src/core/lessons/lessonModel.ts';
import { anyLesson, lessonOf } from './lessonsOf.ts';

it('gives back every lesson, to the letter', async () => {
  await fc.assert(
    fc.asyncProperty(anyLesson, fc.string({ unit: 'binary', maxLength: 20 }), async (lesson, atlas) => {
      const hash = await formatLessonHash(lesson, atlas);
      expect(hash).toMatch(/^#lesson=\d+\.[\w-]+$/);
      expect(await parseLessonHash(hash)).toEqual({ lesson, atlas });
    }),
    { numRuns: 60 },
  );
});

it('keeps a usual lesson of eight steps short enough to be shared', async () => {
  const words = {
    en: 'Who says this, and in which words? Read it aloud, and find the place on the map. '.repeat(5),
  };
  const steps = Array.from({ length: 8 }, (_, index) => lessonOf([{ text: words }], index).steps[0]!);
  const hash = await formatLessonHash({ id: '', title: { en: 'Title' }, lead: {}, steps }, 'Atlas');
  expect(hash.length).toBeLessThan(LONGEST_LINK / 10);
});

it('tells a link that was cut short, wherever it was cut', async () => {
  const hash = await formatLessonHash(lessonOf([{ text: { en: 'Look here.' } }]), 'Atlas');
  for (let length = '#lesson='.length; length < hash.length; length += 1)
    expect(await parseLessonHash(hash.slice(0, length)), `${length}`).toBe('cut');
});

it('never takes a changed link for anything but a lesson or a fault', async () => {
  const hash = await formatLessonHash(lessonOf([{ text: { en: 'Look here.' } }, {}]), 'Atlas');
  const letter = fc.constantFrom(...Array.from('ABYZaz09-_.=%<"\\ é'));
  await fc.assert(
    fc.asyncProperty(fc.nat(hash.length - 1), letter, async (at, other) => {
      const read = await parseLessonHash(hash.slice(0, at) + other + hash.slice(at + 1));
      if (typeof read !== 'string') expect(Object.keys(read)).toEqual(['atlas', 'lesson']);
    }),
    { numRuns: 200 },
  );
});

it('stops at a small link that would become gigabytes', async () => {
  const bomb = deflateRawSync(Buffer.alloc(120_000_000)).toString('base64url');
  expect(await parseLessonHash(`#lesson=${bomb.length}.${bomb}`)).toBe('too-long');
});

it('does not read what is longer than any lesson', async () => {
  expect(await parseLessonHash(`#lesson=300000.${'A'.repeat(300_000)}`)).toBe('too-long');
  const steps = Array.from({ length: LESSON_LIMITS.steps + 1 }, () => lessonOf([{}]).steps[0]!);
  expect(parseLesson(formatLesson({ ...lessonOf([]), steps }, 'Atlas'))).toBe('too-long');
});

const refused: [name: string, change: (plain: Record<string, unknown>) => unknown, fault: string][] = [
  ['another format', () => ({ hello: 1 }), 'no-lesson'],
  ['a list', () => [1, 2], 'no-lesson'],
  ['null', () => null, 'no-lesson'],
  ['a later version', (plain) => ({ ...plain, version: 2 }), 'newer'],
  ['steps that are no list', (plain) => ({ ...plain, steps: { length: 3 } }), 'no-lesson'],
  ['a title that is no text', (plain) => ({ ...plain, title: { en: 7 } }), 'no-lesson'],
  ['a title without end', (plain) => ({ ...plain, title: { en: 'x'.repeat(301) } }), 'no-lesson'],
  ['a page that no step has', (plain) => ({ ...plain, steps: [{ page: 'about', text: {} }] }), 'no-lesson'],
  ['a page of elsewhere', (plain) => ({ ...plain, steps: [{ page: 'a/b/c/d', text: {} }] }), 'no-lesson'],
  [
    'a camera in the sky',
    (plain) => ({ ...plain, steps: [{ page: '', map: '9/99/0', text: {} }] }),
    'no-lesson',
  ],
];

it.each(refused)('refuses %s', (_name, change, fault) => {
  const plain = JSON.parse(formatLesson(lessonOf([{}]), 'Atlas')) as Record<string, unknown>;
  expect(parseLesson(JSON.stringify(change(plain)))).toBe(fault);
});

it('leaves markup as the text that it is, and reads nothing from prototypes', () => {
  const text = '<img src=x onerror=alert(1)> [a](javascript:alert(1))';
  const lesson: Lesson = lessonOf([{ text: { en: text } }]);
  const sent = parseLesson(formatLesson(lesson, '<b>'));
  expect(sent).toEqual({ lesson, atlas: '<b>' });
  const polluted =
    '{"format":"passage-atlas-lesson","version":1,"atlas":"","__proto__":{"title":{},"lead":{},"steps":[]}}';
  expect(parseLesson(polluted)).toBe('no-lesson');
});
