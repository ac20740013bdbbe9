/** What the map shows while a question is asked, and once it is answered. */
import type { MapWish } from '../../app/pageFocus.ts';
import { FILL } from '../../cartography/fit.ts';
import { joinBboxes } from '../../core/boxes.ts';
import type { Atlas, Bbox } from '../../core/model.ts';
import type { QuizPlaces } from './quizPlaces.ts';
import type { Question } from './quizQuestions.ts';

/** Round a place, as a share of its size on each side; and at least so many degrees. */
const ROOM = 0.8;
const LEAST_ROOM = 0.25;

/**
 * While it is asked: the first view, which gives nothing away, and no names unless the question is about words alone. Once it is
 * answered: the place, with its surroundings.
 */
export function wishFor(
  question: Question,
  isAnswered: boolean,
  { settings }: Pick<Atlas, 'settings'>,
  places: QuizPlaces,
): MapWish | null {
  const feature = places.byId.get(question.feature);
  if (!feature) return null;
  const shapes = places.shapesOf(feature);
  if (isAnswered) return { lit: shapes, fit: fitTo(withRoom(feature.bbox)), nameless: false };
  const isInView = overlap(feature.bbox, settings.view);
  return {
    lit: question.kind === 'which' ? shapes : [],
    fit: fitTo(
      asFirstView(
        isInView || question.kind === 'who' ? settings.view : joinBboxes([settings.view, feature.bbox]),
      ),
    ),
    nameless: question.kind !== 'who',
  };
}

/** The box that fills the map as a place what this one fills as the first view, which leaves less room round it. */
function asFirstView([west, south, east, north]: Bbox): Bbox {
  const cut = (1 - FILL.place / FILL.view) / 2;
  const [across, up] = [(east - west) * cut, (north - south) * cut];
  return [west + across, south + up, east - across, north - up];
}

function fitTo(bbox: Bbox): MapWish['fit'] {
  return { kind: 'place', bbox, popup: false };
}

function withRoom([west, south, east, north]: Bbox): Bbox {
  const across = Math.max((east - west) * ROOM, LEAST_ROOM);
  const up = Math.max((north - south) * ROOM, LEAST_ROOM);
  return [west - across, Math.max(south - up, -85), east + across, Math.min(north + up, 85)];
}

function overlap(a: Bbox, b: Bbox): boolean {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}
