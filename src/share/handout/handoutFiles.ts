/** The files that a handout is drawn and filled from. */
import type { Question, LessonsFile } from '../../core/lessons/lessonModel.ts';
import { loadLabels, loadShapes } from '../../svg/loadContent.ts';
import { regionOf } from '../../svg/region.ts';
import type { HandoutContent } from './handoutContent.ts';
import type { MapData } from './handoutMap.ts';

/** Shapes and names of the map, of an atlas in tiles those of the frame. Throws where they do not arrive. */
export async function loadMapData(
  shapesUrl: string,
  labelsUrl: string,
  { frame, entries }: HandoutContent,
): Promise<MapData> {
  const region = regionOf(frame);
  const numbered = entries.filter(({ number }) => number > 0).map(({ feature }) => feature.id);
  const [shapes, labels] = await Promise.all([
    loadShapes(shapesUrl, region, numbered),
    loadLabels(labelsUrl, region),
  ]);
  return { shapes, labels };
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
