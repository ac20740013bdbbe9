/** What a click on the map means to the question where a place is. */
import { isLine, type QuizPlaces } from './quizPlaces.ts';

/** It counts, or why it does not. */
export type ClickMeaning = 'counts' | 'nothingThere' | 'lookForLine' | 'lookForLand';

/**
 * Whether a click counts that met this feature, where others are right. Lines run across land, and a finger is broader than a
 * line: who is looking for land has not chosen a line, nor the other way round.
 */
export function clickMeans(id: string | null, right: readonly string[], places: QuizPlaces): ClickMeaning {
  const met = id === null ? undefined : places.byId.get(id);
  if (!met) return 'nothingThere';
  if (right.includes(met.id)) return 'counts';
  const wanted = right.flatMap((each) => places.byId.get(each) ?? []).filter(({ kind }) => kind !== 'group');
  if (wanted.some((each) => isLine(each) === isLine(met))) return 'counts';
  return isLine(met) ? 'lookForLand' : 'lookForLine';
}
