/** A step of the reader, and what they hold in hand meanwhile. */
import type { Position } from '../core/model.ts';
import type { Camera, Page, TourPlace } from '../core/url.ts';

/**
 * How a page was reached; it decides whether map, text and focus follow, and whether the history has a new entry. `tour`
 * is a step of a guided way by hand, `play` one that it took by itself, `scroll` a passage that the reader scrolled to.
 */
export type Cause = 'address' | 'link' | 'map' | 'tour' | 'play' | 'scroll';

/** What the reader holds in hand beside the page. */
export type Tool = 'search' | 'keys' | 'measure' | 'share';

/** The last step the reader took. A new object for each step, also to the same page. */
export interface Visit {
  page: Page;
  cause: Cause;
  /** Where the map was clicked. */
  at?: Position;
  /** The camera that the address states. */
  camera?: Camera;
  /** On the page of a passage: the guided way that the reader is on. */
  tour?: TourPlace;
  /** On the page of a lesson: the step that is played, counted from 1. */
  step?: number;
  /** What the map shows in the place of the page itself: that of a step. */
  shows?: Page;
  /** What a screen reader hears of it, in the place of the title. */
  says?: string;
}
