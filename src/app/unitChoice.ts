/** The unit that the reader measures in, kept in the browser. */
import { LENGTH_UNITS, type LengthUnit } from '../core/figures.ts';

const KEY = 'passage-atlas:unit';

/** A browser may refuse storage; then the choice holds for the visit. */
export const unitChoice = {
  read(): LengthUnit {
    try {
      const kept = localStorage.getItem(KEY);
      return LENGTH_UNITS.find((unit) => unit === kept) ?? 'km';
    } catch {
      return 'km';
    }
  },
  write(unit: LengthUnit): void {
    try {
      localStorage.setItem(KEY, unit);
    } catch {
      // Nothing to be done: the unit has changed all the same.
    }
  },
};
