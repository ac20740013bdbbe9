/** The pages of lessons, with what they show. */
import type { Explorer } from '../../app/explorer.svelte.ts';
import type { LessonsFile } from '../../core/lessons/lessonModel.ts';

/** The page of a lesson. Throws where the lessons do not arrive. */
export async function lesson(explorer: Explorer) {
  const [page] = await Promise.all([import('./LessonPage.svelte'), loadLessons(explorer)]);
  const { subject, lessons } = explorer;
  const shown = lessons?.lessons.find(({ id }) => subject.type === 'lesson' && id === subject.id);
  // In a large atlas these are not there yet.
  await explorer.files.content?.need(shown?.steps.map((step) => step.page) ?? []);
  return page;
}

/** The page of all lessons. The lesson in the address is read first: the map soon takes the hash for itself. */
export async function lessons(explorer: Explorer) {
  const hash = typeof location === 'undefined' ? '' : location.hash;
  const received = hash !== '' && import('./desk.svelte.ts').then(({ desk }) => void desk.receive(hash));
  const [page] = await Promise.all([import('./LessonsPage.svelte'), loadLessons(explorer), received]);
  return page;
}

/** Loads the lessons of the atlas where they are not there yet. Throws where they do not arrive. */
async function loadLessons(explorer: Explorer): Promise<void> {
  if (explorer.lessons) return;
  const answer = await fetch(explorer.files.lessonsUrl);
  if (!answer.ok) throw new Error(`${explorer.files.lessonsUrl}: ${answer.status}`);
  const file = (await answer.json()) as Partial<LessonsFile>;
  if (!Array.isArray(file.lessons)) throw new Error(`${explorer.files.lessonsUrl}: no lessons in it`);
  explorer.lessons = { lessons: file.lessons, questions: file.questions ?? [] };
}
