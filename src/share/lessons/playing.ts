/** A lesson that is played: the map and the address follow its steps. */
import type { Explorer } from '../../app/explorer.svelte.ts';
import type { Cause } from '../../app/visit.ts';
import type { Lesson } from '../../core/lessons/lessonModel.ts';
import { stepsIn, stepTitle, wordsIn, type ShownStep } from '../../core/lessons/lessonSteps.ts';
import { LESSON_TEXTS } from './lessonTexts.ts';

/** The page on which a lesson is played. */
export type LessonPlace = { type: 'lessons' } | { type: 'lesson'; id: string };

/** The viewpoint that the reader had before a step showed its own; null where none has. */
let own: string | null = null;

/** Shows the boundary lines as a step has them; `giveBackViewpoint` ends that. */
export function showViewpoint(explorer: Explorer, viewpoint: string | undefined): void {
  own ??= explorer.viewpoint;
  explorer.viewpoint = viewpoint ?? explorer.defaultViewpoint;
}

/** The lines on the map are the reader's own again. */
export function giveBackViewpoint(explorer: Explorer): void {
  if (own !== null) explorer.viewpoint = own;
  own = null;
}

/** Shows a step, counted from 1; one beyond the ends is that at the end. Each step by hand is one step back in the history. */
export function goToStep(
  explorer: Explorer,
  place: LessonPlace,
  lesson: Lesson,
  number: number,
  cause: Cause = 'tour',
): void {
  const steps = stepsIn(explorer.atlas, lesson);
  const shown = steps[Math.max(0, Math.min(number, steps.length) - 1)];
  if (!shown) return;
  const { camera, page, viewpoint } = shown.step;
  const goal = (cause === 'address' ? explorer.visit.camera : undefined) ?? camera;
  showViewpoint(explorer, viewpoint);
  explorer.go(place, cause, {
    step: shown.number,
    says: saysOf(explorer, shown, steps.length),
    ...(shown.subject ? { shows: page } : {}),
    ...(goal && { camera: goal }),
  });
}

/** Ends the playing; the page of the lesson stays. */
export function leaveLesson(explorer: Explorer, place: LessonPlace): void {
  explorer.go(place, 'tour');
}

function saysOf(explorer: Explorer, shown: ShownStep, count: number): string {
  const { language, messages } = explorer;
  const words = wordsIn(shown.step.text, language)?.text;
  const step = LESSON_TEXTS[language].step(shown.number, count);
  return [step, stepTitle(shown, language), words].filter(Boolean).join(messages.punctuation.stop);
}

type Action = 'next' | 'previous' | 'end';

/** Everywhere: also the keys of a presenter's remote. */
const KEYS: Record<string, Action> = { PageDown: 'next', PageUp: 'previous', Escape: 'end' };
/** Where the focus is on the map, these move it. */
const ARROWS: Record<string, Action> = { ArrowRight: 'next', ArrowLeft: 'previous' };

/** What a key of a keyboard or a presenter's remote does with the lesson. */
export function actionOf(event: KeyboardEvent): Action | null {
  const { key, altKey, ctrlKey, metaKey, target, defaultPrevented } = event;
  const isIn = (selector: string) => target instanceof Element && target.closest(selector) !== null;
  if (defaultPrevented || altKey || ctrlKey || metaKey) return null;
  if (isIn('input, textarea, select, [contenteditable], dialog')) return null;
  const always = KEYS[key];
  if (always || isIn('#map')) return always ?? null;
  // A button, a link or a summary takes the space bar for itself.
  if (key === ' ') return isIn('button, a, summary') ? null : 'next';
  return ARROWS[key] ?? null;
}
