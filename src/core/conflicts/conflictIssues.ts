/** Conflicts of a merge as issues: which feature and which field, passage or line both sides changed. */
import { createReport, type Issue } from '../issues.ts';
import { idOfFile, roleOf } from '../paths.ts';
import { findConflicts, sideOf, type Conflict } from './markers.ts';
import { geojsonPlaces, type Place } from './geojsonPlaces.ts';
import { articlePlaces, ledgerPlaces, settingsPlaces } from './textPlaces.ts';

/** So many places are named for one conflict. */
const NAMED = 5;

/** The conflicts that git left in a file; none for a text without its marks. */
export function conflictIssues(file: string, text: string): Issue[] {
  const conflicts = findConflicts(text);
  if (conflicts.length === 0) return [];
  const report = createReport(file, text);
  const places = placesOf(file, text, conflicts);
  const isFeature = roleOf(file).role === 'feature';
  conflicts.forEach((conflict, index) => {
    const { words = [], pointer } = places[index] ?? {};
    report.add('merge-conflict', conflict, () => causeOf(conflict, words), {
      ...(pointer === undefined ? {} : { pointer }),
      ...(isFeature ? { feature: idOfFile(file) } : {}),
    });
  });
  return report.issues();
}

function causeOf({ isWhole }: Conflict, words: readonly string[]): string {
  const more = words.length > NAMED ? [`and ${words.length - NAMED} more`] : [];
  const named = [...words.slice(0, NAMED), ...more].join('; ');
  const about = named === '' ? '' : `: ${named}`;
  return isWhole
    ? `Both sides of a merge changed this${about}.`
    : `A mark of a merge stands here without the others${about}.`;
}

function placesOf(file: string, text: string, conflicts: readonly Conflict[]): Place[] {
  const sides = (['ours', 'theirs'] as const).map((side) => sideOf(text, conflicts, side));
  switch (roleOf(file).role) {
    case 'feature':
      return geojsonPlaces(sides, idOfFile(file));
    case 'basemap':
      return geojsonPlaces(sides, null);
    case 'article':
      return join(sides.map((side) => articlePlaces(file, side)));
    case 'settings':
      return join(sides.map(settingsPlaces));
    case 'ledger':
      return join(sides.map(ledgerPlaces));
    case 'lesson':
    case 'questions':
    case 'unknown':
      return [];
  }
}

/** The words of both sides for each conflict, each once. */
function join(sides: string[][][]): Place[] {
  return (sides[0] ?? []).map((_, index) => ({
    words: [...new Set(sides.flatMap((conflicts) => conflicts[index] ?? []))],
  }));
}
