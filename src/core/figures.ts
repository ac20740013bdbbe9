/** Lengths and areas as figures in the unit that a reader chose, rounded to what a click on a map can tell. */

/** Units of length that one can choose from; areas are in their squares. */
export const LENGTH_UNITS = ['km', 'nmi', 'mi'] as const;
export type LengthUnit = (typeof LENGTH_UNITS)[number];

export type FigureUnit = LengthUnit | 'm' | 'km2' | 'nmi2' | 'mi2' | 'ha';

export interface Figure {
  /** With a point before the decimals, and nothing between thousands. */
  digits: string;
  unit: FigureUnit;
}

/** Kilometres in each; the international nautical mile and mile, by definition. */
const KM: Record<LengthUnit, number> = { km: 1, nmi: 1.852, mi: 1.609344 };

/** A length in kilometres as a figure; metres where it is less than one of those. */
export function lengthFigure(km: number, unit: LengthUnit): Figure {
  if (unit === 'km' && km < 0.9995) return { digits: (km * 1000).toFixed(0), unit: 'm' };
  return { digits: rounded(km / KM[unit]), unit };
}

/** An area in square kilometres as a figure; hectares where it is less than one of those. */
export function areaFigure(km2: number, unit: LengthUnit): Figure {
  if (unit === 'km' && km2 < 0.9995) return { digits: rounded(km2 * 100), unit: 'ha' };
  return { digits: rounded(km2 / KM[unit] ** 2), unit: `${unit}2` };
}

function rounded(value: number): string {
  return value.toFixed(value < 0.1 ? 4 : value < 10 ? 2 : value < 1000 ? 1 : 0);
}
