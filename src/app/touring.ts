/** Steps along the guided ways. */
import { mentionsOf } from '../core/passages.ts';
import { stepAt, tourSteps, type TourStep } from '../core/tour.ts';
import type { TourWay } from '../core/url.ts';
import type { Explorer } from './explorer.svelte.ts';

/** Where the reader is on a way: its steps, and the index of the present one. */
export interface Progress {
  steps: readonly TourStep[];
  /** -1 before the first. */
  index: number;
  /** How many steps there are before those of `steps`, and in all: of a large atlas not all are loaded. */
  before: number;
  all: number;
}

/** Where the reader is on the way at hand, or would be on that from mention to mention. */
export function progressOf(explorer: Explorer): Progress {
  const { subject, tour } = explorer;
  const way = tour?.way ?? 'text';
  const steps = tourSteps(explorer.atlas, way);
  const counted = countSteps(explorer, steps, way);
  if (subject.type === 'passage') {
    const page = { type: 'passage', article: subject.article.id, id: subject.passage.id } as const;
    const at = stepAt(steps, page, tour ?? { way: 'text', mention: 1 });
    return { steps, index: tour ? at : at - 1, ...counted };
  }
  const { id } = subject.type === 'article' ? subject.article : { id: null };
  const index = Math.max(-1, steps.findIndex(({ page }) => page.article === id) - 1);
  return { steps, index, ...counted };
}

/** Counts what is not loaded too: an article in brief knows how many steps it has. */
function countSteps(
  { atlas, subject }: Explorer,
  steps: readonly TourStep[],
  way: TourWay,
): Pick<Progress, 'before' | 'all'> {
  const present = 'article' in subject ? subject.article.id : undefined;
  let [before, all] = [0, 0];
  for (const { id, passages, ...article } of atlas.articles) {
    if (id === present) before = all - steps.findIndex(({ page }) => page.article === id);
    const known = way === 'text' ? article.steps : article.count;
    all += known ?? tourSteps({ articles: [{ id, passages, ...article }] }, way).length;
  }
  return { before: present === undefined ? 0 : Math.max(0, before), all };
}

/** Goes on a step, or back one; where there is none, nothing happens. From a page off the way it leads onto it. */
export function takeStep(explorer: Explorer, by: 1 | -1, cause: 'tour' | 'play' = 'tour'): void {
  const { steps, index } = progressOf(explorer);
  // Off the way one is between two steps, and the one before is at `index` already.
  const step = steps[explorer.tour || by > 0 ? index + by : index];
  if (step) explorer.go(step.page, cause, { tour: step.tour });
}

/** Goes the other way from here: from mention to mention, or by date. */
export function changeWay(explorer: Explorer, way: TourWay): void {
  const { page } = explorer.visit;
  if (page.type === 'passage') explorer.go(page, 'tour', { tour: { way, mention: 1 } });
}

/** How long a reader needs for a step that goes by itself (milliseconds): the passage where it is new, else its mention alone. */
export function readingMs({ subject, tour }: Explorer): number {
  if (subject.type !== 'passage' || tour?.mention !== 1) return MENTION_MS;
  const letters = subject.passage.paragraphs.flat().reduce((sum, { text }) => sum + text.length, 0);
  const rest = tour.way === 'date' ? 0 : Math.max(0, mentionsOf(subject.passage).length - 1) * MENTION_MS;
  return Math.max(MENTION_MS, letters * LETTER_MS - rest);
}

/** A flight of the map, and a look at where it came to. */
const MENTION_MS = 3500;
/** At some 1,000 letters a minute, an unhurried pace in any of the languages. */
const LETTER_MS = 60;
