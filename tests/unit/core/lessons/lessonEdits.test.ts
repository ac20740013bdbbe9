/** Making a lesson: changes, and the way back. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  editLesson,
  emptyLesson,
  openDraft,
  undoEdit,
  type LessonDraft,
  type LessonEdit,
} from '../../../../src/core/lessons/lessonEdits.ts';
import { LESSON_LIMITS } from '../../../../src/core/lessons/lessonForm.ts';
import { deepFreeze } from '../fixtures.ts';
import { lessonOf } from './lessonsOf.ts';

const three = lessonOf([{}, {}, {}]);
const ids = ({ lesson }: LessonDraft) => lesson.steps.map(({ id }) => id);

function edited(...edits: LessonEdit[]): LessonDraft {
  return edits.reduce((draft, edit) => deepFreeze(editLesson(draft, edit)), deepFreeze(openDraft(three)));
}

it('moves a step, and stops at the ends', () => {
  expect(ids(edited({ type: 'move', from: 0, to: 1 }))).toEqual(['step-2', 'step-1', 'step-3']);
  expect(ids(edited({ type: 'move', from: 0, to: 9 }))).toEqual(['step-2', 'step-3', 'step-1']);
  expect(edited({ type: 'move', from: 2, to: 3 }).past).toEqual([]);
});

it('takes a removed step back where it was', () => {
  const removed = edited({ type: 'remove', index: 1 });
  expect(ids(removed)).toEqual(['step-1', 'step-3']);
  expect(ids(undoEdit(removed))).toEqual(['step-1', 'step-2', 'step-3']);
});

it('takes typing in one field for one change', () => {
  const typed = (text: string): LessonEdit => ({ type: 'text', index: 0, language: 'en', text });
  const draft = edited(typed('L'), typed('Lo'), typed('Look'), {
    type: 'title',
    language: 'en',
    text: 'New',
  });
  expect(draft.past).toHaveLength(2);
  expect(undoEdit(draft).lesson.steps[0]?.text).toEqual({ en: 'Look' });
  expect(undoEdit(undoEdit(draft)).lesson).toEqual(three);
});

it('removes a text that has become empty, and cuts one that is too long', () => {
  const draft = edited({ type: 'title', language: 'en', text: '' });
  expect(draft.lesson.title).toEqual({});
  const long = edited({ type: 'text', index: 0, language: 'ja', text: 'あ'.repeat(9000) });
  expect(long.lesson.steps[0]?.text.ja).toHaveLength(LESSON_LIMITS.text);
});

it('has no more steps than a lesson may have', () => {
  const add: LessonEdit = { type: 'add', step: { page: { type: 'home' }, text: {} } };
  let draft = openDraft(emptyLesson());
  for (let count = 0; count < LESSON_LIMITS.steps + 3; count += 1) draft = editLesson(draft, add);
  expect(draft.lesson.steps).toHaveLength(LESSON_LIMITS.steps);
  expect(new Set(ids(draft)).size).toBe(LESSON_LIMITS.steps);
});

it('leads back to the beginning from every row of changes', () => {
  const index = fc.nat(4);
  const language = fc.constantFrom('en', 'ja', 'ru');
  const edit: fc.Arbitrary<LessonEdit> = fc.oneof(
    fc.record({ type: fc.constantFrom('title', 'lead'), language, text: fc.string() }),
    fc.record({ type: fc.constant('move'), from: index, to: index }),
    fc.record({ type: fc.constant('remove'), index }),
    fc.record({ type: fc.constantFrom('text', 'question', 'answer'), index, language, text: fc.string() }),
    fc.constant<LessonEdit>({ type: 'add', step: { page: { type: 'home' }, text: {} }, at: 0 }),
    fc.record({ type: fc.constant('view'), index, viewpoint: fc.constantFrom('north', 'south') }),
  );
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
      let draft = edited(...edits);
      expect(new Set(ids(draft)).size).toBe(draft.lesson.steps.length);
      while (draft.past.length > 0) draft = undoEdit(draft);
      expect(draft.lesson).toEqual(three);
    }),
  );
});
