/** The unit that the reader measures in, kept in the browser. */
import { LENGTH_UNITS, type LengthUnit } from '../core/figures.ts';
import { wishes } from './wishes.ts';

export const unitChoice = {
  read(): LengthUnit {
    const kept = wishes.read('unit');
    return LENGTH_UNITS.find((unit) => unit === kept) ?? 'km';
  },
  write(unit: LengthUnit): void {
    wishes.write('unit', unit);
  },
};
