/** Making a lesson: each change gives a new lesson, and can be taken back. */
import type { Language, Texts } from '../model.ts';
import type { Camera } from '../url.ts';
import { LESSON_LIMITS } from './lessonForm.ts';
import type { Lesson, LessonStep } from './lessonModel.ts';

/** A lesson in the making. */
export interface LessonDraft {
  lesson: Lesson;
  /** What it was before each change, latest last. */
  past: readonly Lesson[];
  /** What was changed last: typing on in the same field is one change. */
  field: string | null;
}

/** Changes that can be taken back. */
const MOST_PAST = 100;

/** A lesson without steps. */
export function emptyLesson(): Lesson {
  return { id: '', title: {}, lead: {}, steps: [] };
}

/** Begins to work on a lesson. */
export function openDraft(lesson: Lesson): LessonDraft {
  return { lesson, past: [], field: null };
}

/** What can be changed of a lesson. */
export type LessonEdit =
  | { type: 'title' | 'lead'; language: Language; text: string }
  | { type: 'add'; step: Omit<LessonStep, 'id'>; at?: number }
  | { type: 'move'; from: number; to: number }
  | { type: 'remove'; index: number }
  | { type: 'text' | 'question' | 'answer'; index: number; language: Language; text: string }
  /** A step without a camera shows its page's own view. */
  | { type: 'view'; index: number; camera?: Camera; viewpoint?: string };

/** The lesson after a change; the very same draft where nothing changes, or where there is no room for it. */
export function editLesson(draft: LessonDraft, edit: LessonEdit): LessonDraft {
  const lesson = changed(draft.lesson, edit);
  if (lesson === draft.lesson) return draft;
  const field = fieldOf(edit);
  if (field !== null && field === draft.field) return { ...draft, lesson };
  return { lesson, past: [...draft.past, draft.lesson].slice(-MOST_PAST), field };
}

/** Takes back the last change. */
export function undoEdit(draft: LessonDraft): LessonDraft {
  const lesson = draft.past.at(-1);
  return lesson ? { lesson, past: draft.past.slice(0, -1), field: null } : draft;
}

function fieldOf(edit: LessonEdit): string | null {
  if (edit.type === 'title' || edit.type === 'lead') return `${edit.type}:${edit.language}`;
  if (edit.type === 'text' || edit.type === 'question' || edit.type === 'answer')
    return `${edit.index}:${edit.type}:${edit.language}`;
  return null;
}

function changed(lesson: Lesson, edit: LessonEdit): Lesson {
  switch (edit.type) {
    case 'title':
    case 'lead':
      return {
        ...lesson,
        [edit.type]: withText(
          lesson[edit.type],
          edit,
          LESSON_LIMITS[edit.type === 'title' ? 'title' : 'text'],
        ),
      };
    case 'add': {
      if (lesson.steps.length >= LESSON_LIMITS.steps) return lesson;
      const step = { ...edit.step, id: freeId(lesson.steps) };
      return { ...lesson, steps: lesson.steps.toSpliced(edit.at ?? lesson.steps.length, 0, step) };
    }
    case 'move':
      return moved(lesson, edit.from, edit.to);
    case 'remove':
      if (!lesson.steps[edit.index]) return lesson;
      return { ...lesson, steps: lesson.steps.toSpliced(edit.index, 1) };
    default:
      return withStep(lesson, edit);
  }
}

function moved(lesson: Lesson, from: number, to: number): Lesson {
  const step = lesson.steps[from];
  const goal = Math.max(0, Math.min(to, lesson.steps.length - 1));
  if (!step || goal === from) return lesson;
  return { ...lesson, steps: lesson.steps.toSpliced(from, 1).toSpliced(goal, 0, step) };
}

function withStep(
  lesson: Lesson,
  edit: Extract<LessonEdit, { type: 'text' | 'question' | 'answer' | 'view' }>,
): Lesson {
  const step = lesson.steps[edit.index];
  if (!step) return lesson;
  const next =
    edit.type === 'view'
      ? withView(step, edit)
      : { ...step, [edit.type]: withText(step[edit.type] ?? {}, edit, LESSON_LIMITS.text) };
  return { ...lesson, steps: lesson.steps.with(edit.index, next) };
}

function withView(
  { id, page, text, question, answer }: LessonStep,
  { camera, viewpoint }: { camera?: Camera; viewpoint?: string },
): LessonStep {
  return {
    ...{ id, page, text },
    ...(question && { question }),
    ...(answer && { answer }),
    ...(camera && { camera }),
    ...(viewpoint === undefined ? {} : { viewpoint }),
  };
}

function withText(
  texts: Partial<Texts>,
  { language, text }: { language: Language; text: string },
  longest: number,
): Partial<Texts> {
  const others = Object.entries(texts).filter(([other]) => other !== language);
  const own: [string, string][] = text === '' ? [] : [[language, text.slice(0, longest)]];
  return Object.fromEntries([...others, ...own]);
}

/** An id that no step has: lists tell steps apart by it. */
function freeId(steps: readonly LessonStep[]): string {
  const taken = new Set(steps.map(({ id }) => id));
  let number = steps.length + 1;
  while (taken.has(`step-${number}`)) number += 1;
  return `step-${number}`;
}
