/** The guided ways through the passages of an atlas. */
import type { Atlas } from './model.ts';
import { mentionsOf } from './passages.ts';
import type { Page, TourPlace, TourWay } from './url.ts';

/** A step of a guided way: the page of a passage, and the mention in it. */
export interface TourStep {
  page: Extract<Page, { type: 'passage' }>;
  tour: TourPlace;
}

/**
 * Every step of a way. `text` goes from mention to mention in the order of the texts; a passage that names no place is
 * one step, so that none is passed over. `date` goes from passage to passage, the oldest article first.
 */
export function tourSteps({ articles }: Pick<Atlas, 'articles'>, way: TourWay): TourStep[] {
  return articles.flatMap(({ passages }) =>
    passages.flatMap((passage): TourStep[] => {
      const count = way === 'text' ? Math.max(1, mentionsOf(passage).length) : 1;
      const page = { type: 'passage', article: passage.article, id: passage.id } as const;
      return Array.from({ length: count }, (_, index) => ({ page, tour: { way, mention: index + 1 } }));
    }),
  );
}

/** The index of the step at a place; that of the passage's first step where the passage has no such mention, -1 where there is no such passage. */
export function stepAt(steps: readonly TourStep[], page: TourStep['page'], { mention }: TourPlace): number {
  const first = steps.findIndex((step) => step.page.article === page.article && step.page.id === page.id);
  const at = steps[first + mention - 1];
  return first >= 0 && at?.page === steps[first]?.page ? first + mention - 1 : first;
}
