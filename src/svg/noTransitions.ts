/**
 * Stands in for d3-transition and d3-interpolate, by an alias in vite.config.ts. d3-zoom asks them for its transitions
 * alone, and there are none here: flights are our own (`flight.ts`). The whole of both would cost every reader 13 kB.
 */
import { selection } from 'd3-selection';

/** Nothing to interrupt: flights end by themselves when a gesture starts. */
export function interrupt(): void {
  // On purpose empty.
}

/** Asked for when d3-zoom is loaded, and never called. */
export function interpolateZoom(): never {
  throw new Error('No transitions');
}

Object.assign(selection.prototype, {
  interrupt(this: unknown) {
    return this;
  },
});
