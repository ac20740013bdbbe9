/** The steps of a lesson in an atlas: what each shows here, and what the atlas does not have. */
import type { Atlas, Language, Texts } from '../model.ts';
import { inLanguage, nameOf } from '../names.ts';
import { followAlias, subjectOf, type Subject } from '../pages.ts';
import type { Lesson, LessonStep } from './lessonModel.ts';
import { isStepPage } from './lessonForm.ts';

/** A step, and what it shows; `subject` is null where this atlas has no such thing. */
export interface ShownStep {
  step: LessonStep;
  /** Counted from 1. */
  number: number;
  subject: Exclude<Subject, { type: 'unknown' }> | null;
}

/** All steps in their order. Former ids lead to the present ones; a viewpoint that the atlas does not have is left out. */
export function stepsIn(atlas: Atlas, lesson: Lesson): ShownStep[] {
  return lesson.steps.map((step, index) => {
    const page = followAlias(atlas, step.page);
    const subject = subjectOf(atlas, page);
    const { viewpoint, ...rest } = step;
    const isKnown = atlas.settings.viewpoints.some(({ id }) => id === viewpoint);
    return {
      step: {
        ...rest,
        page: isStepPage(page) ? page : step.page,
        ...(viewpoint !== undefined && isKnown ? { viewpoint } : {}),
      },
      number: index + 1,
      subject: subject.type === 'unknown' ? null : subject,
    };
  });
}

/** What a step shows, in words; the id where the atlas does not have it, and null for a view of the map. */
export function stepTitle({ step, subject }: ShownStep, language: Language): string | null {
  switch (subject?.type) {
    case undefined:
      return 'id' in step.page ? step.page.id : null;
    case 'feature':
      return nameOf(subject.feature, language);
    case 'article':
      return subject.article.title;
    case 'passage':
      return inLanguage(subject.passage.title, language);
    default:
      return null;
  }
}

/** The words of a text in the page's language, else in English, else in any; null where nobody wrote one. */
export function wordsIn(
  texts: Partial<Texts> | undefined,
  language: Language,
): { text: string; lang: Language } | null {
  for (const lang of [language, 'en', 'ja', 'ru'] as const) {
    const text = texts?.[lang];
    if (text !== undefined && text.trim() !== '') return { text, lang };
  }
  return null;
}
