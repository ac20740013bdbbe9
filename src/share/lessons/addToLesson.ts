/** From any page: what is shown becomes a step of the reader's lesson. */
import type { Explorer } from '../../app/explorer.svelte.ts';
import { emptyLesson } from '../../core/lessons/lessonEdits.ts';
import { isStepPage } from '../../core/lessons/lessonForm.ts';
import { wordsIn } from '../../core/lessons/lessonSteps.ts';
import type { Camera, Page } from '../../core/url.ts';
import { desk } from './desk.svelte.ts';
import { LESSON_TEXTS } from './lessonTexts.ts';
import { chosenViewpoint } from './presentView.ts';

/**
 * Adds the page with this view to the lesson that is being made, or was worked on last, or to the newest, or to a new one,
 * and tells the reader, with the way to the lesson. A page that no step can show becomes a view of the map.
 */
export function addToLesson(explorer: Explorer, page: Page, camera: Camera): void {
  const text = LESSON_TEXTS[explorer.language];
  const atlas = explorer.atlas.settings.title.en;
  // Another tab may have gone on with it.
  desk.takeUp();
  if (!desk.draft) desk.open(desk.kept.find(({ key }) => key === desk.key) ?? desk.kept.at(-1));
  const before = desk.draft?.lesson;
  const step = {
    page: isStepPage(page) ? page : ({ type: 'home' } as const),
    ...{ camera, text: {} },
    ...chosenViewpoint(explorer),
  };
  desk.edit({ type: 'add', step }, atlas);
  const lesson = desk.draft?.lesson ?? emptyLesson();
  const title = wordsIn(lesson.title, explorer.language)?.text ?? text.untitled;
  if (lesson === before) {
    explorer.notify({ text: text.full(title) });
    return;
  }
  const run = () => explorer.go({ type: 'lessons' }, 'link');
  explorer.notify({ text: text.added(title, lesson.steps.length), action: { label: text.toLessons, run } });
  if (!desk.isKeeping) explorer.notify({ text: text.notKept });
}
