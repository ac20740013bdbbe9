/** From any page: what is shown becomes a step of the reader's lesson. */
import type { Explorer } from '../../app/explorer.svelte.ts';
import { editLesson, emptyLesson, openDraft } from '../../core/lessons/lessonEdits.ts';
import { isStepPage } from '../../core/lessons/lessonForm.ts';
import { wordsIn } from '../../core/lessons/lessonSteps.ts';
import type { Camera, Page } from '../../core/url.ts';
import { desk } from './desk.svelte.ts';
import { newKey, readKept } from './lessonStore.ts';
import { LESSON_TEXTS } from './lessonTexts.ts';
import { chosenViewpoint } from './presentView.ts';

/**
 * Adds the page with this view to the lesson that was worked on last, or to the newest, or to a new one, and tells the
 * reader, with the way to the lesson. A page that no step can show becomes a view of the map.
 */
export function addToLesson(explorer: Explorer, page: Page, camera: Camera): void {
  desk.kept = desk.kept.length > 0 ? desk.kept : readKept();
  const last = desk.kept.find(({ key }) => key === desk.key) ?? desk.kept.at(-1);
  const lesson = last?.lesson ?? emptyLesson();
  const step = {
    page: isStepPage(page) ? page : ({ type: 'home' } as const),
    ...{ camera, text: {} },
    ...chosenViewpoint(explorer),
  };
  const next = editLesson(openDraft(lesson), { type: 'add', step }).lesson;
  const text = LESSON_TEXTS[explorer.language];
  const title = wordsIn(lesson.title, explorer.language)?.text ?? text.untitled;
  if (next === lesson) {
    explorer.notify({ text: text.full(title) });
    return;
  }
  const kept = { key: last?.key ?? newKey(), lesson: next, atlas: explorer.atlas.settings.title.en };
  desk.put(kept);
  desk.key = kept.key;
  const run = () => {
    desk.open(kept);
    explorer.go({ type: 'lessons' }, 'link');
  };
  explorer.notify({ text: text.added(title, next.steps.length), action: { label: text.toLessons, run } });
  if (!desk.isKeeping) explorer.notify({ text: text.notKept });
}
