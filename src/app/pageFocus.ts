/** What of the map a page is about: the same for the drawing that comes with the page and for the map that follows. */
import type { Fit } from '../cartography/fit.ts';
import { joinBboxes } from '../core/boxes.ts';
import { byId } from '../core/byId.ts';
import type { Atlas, Passage } from '../core/model.ts';
import type { Subject } from '../core/pages.ts';
import { featuresOf, mentionsOf, shapesOf } from '../core/passages.ts';
import type { TourPlace } from '../core/url.ts';

/** What a page asks of the map in the place of what it is about: a quiz has its own view, its lit features, and no names. */
export interface MapWish {
  lit: string[];
  fit: Fit;
  /** No names on the map, nor anything else there that tells one. */
  nameless: boolean;
}

/** The shapes that the page is about. */
export function selectedOn(atlas: Atlas, subject: Subject): string[] {
  return subject.type === 'feature' ? shapesOf(atlas.features, subject.feature.id) : [];
}

/** The shapes that the text of a page names, each once; from mention to mention only those of the one at hand. */
export function litOn(atlas: Atlas, subject: Subject, tour?: TourPlace | null): string[] {
  const passages = passagesOn(subject);
  const mention = tour?.way === 'text' ? passages.flatMap(mentionsOf)[tour.mention - 1] : undefined;
  const named = mention ? [mention.feature, ...mention.also] : passages.flatMap(featuresOf);
  return [...new Set(named.flatMap((id) => shapesOf(atlas.features, id)))];
}

/** The view that shows what the page is about, or the first view where it is about no place; `popup`: with room for a popup. */
export function fitOf(atlas: Atlas, subject: Subject, popup: boolean, tour?: TourPlace | null): Fit {
  const ids = subject.type === 'feature' ? [subject.feature.id] : litOn(atlas, subject, tour);
  const boxes = ids.map((id) => byId(atlas.features, id)?.bbox).filter((box) => box !== undefined);
  if (boxes.length === 0) return { kind: 'view', bbox: atlas.settings.view, popup: false };
  return { kind: 'place', bbox: joinBboxes(boxes), popup };
}

function passagesOn(subject: Subject): Passage[] {
  if (subject.type === 'passage') return [subject.passage];
  return subject.type === 'article' ? subject.article.passages : [];
}
