/** The files that a handout is drawn and filled from. */
import type { Question, LessonsFile } from '../../core/lessons/lessonModel.ts';
import type { MapData } from './handoutMap.ts';

/** Shapes and names of the map. Throws where they do not arrive, or are not what they should be. */
export async function loadMapData(shapesUrl: string, labelsUrl: string): Promise<MapData> {
  const [shapes, labels] = await Promise.all([readJson(shapesUrl), readJson(labelsUrl)]);
  if (!isCollection(shapes)) throw new Error(`${shapesUrl} holds no shapes`);
  if (!isCollection(labels)) throw new Error(`${labelsUrl} holds no labels`);
  // The build has written them from checked data: what they hold needs no second look.
  return { shapes: shapes as MapData['shapes'], labels: labels as MapData['labels'] };
}

/** The bank of questions. Throws as `loadMapData` does. */
export async function loadQuestions(url: string): Promise<Question[]> {
  const lessons = await readJson(url);
  if (typeof lessons !== 'object' || lessons === null || !('questions' in lessons))
    throw new Error(`${url} holds no questions`);
  return (lessons as LessonsFile).questions;
}

async function readJson(url: string): Promise<unknown> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return answer.json();
}

function isCollection(content: unknown): boolean {
  return (
    typeof content === 'object' &&
    content !== null &&
    'features' in content &&
    Array.isArray(content.features)
  );
}
