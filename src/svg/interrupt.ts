/**
 * Stands in for d3-transition, by an alias in vite.config.ts. d3-zoom asks it for one thing, to interrupt transitions,
 * and there are none here: flights are our own (`flight.ts`). The whole of it would cost every reader 9 kB.
 */
import { selection } from 'd3-selection';

/** Nothing to interrupt. */
export function interrupt(): void {
  // Flights end by themselves when a gesture starts.
}

Object.assign(selection.prototype, {
  interrupt(this: unknown) {
    return this;
  },
});
