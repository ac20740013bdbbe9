/** Lengths and areas in the reader's unit. */
import { expect, it } from 'vitest';
import { areaFigure, lengthFigure } from '../../../src/core/figures.ts';

it.each([
  [1.852, 'nmi', '1.00', 'nmi'],
  [1.609344, 'mi', '1.00', 'mi'],
  [0.5, 'km', '500', 'm'],
  [0, 'km', '0', 'm'],
  [0.9999, 'km', '1.00', 'km'],
  [0.05, 'nmi', '0.0270', 'nmi'],
  [123.456, 'km', '123.5', 'km'],
  [12345.6, 'km', '12346', 'km'],
] as const)('%d km in %s is %s %s', (km, asked, digits, unit) => {
  expect(lengthFigure(km, asked)).toEqual({ digits, unit });
});

it.each([
  [3.429904, 'nmi', '1.00', 'nmi2'],
  [2.589988110336, 'mi', '1.00', 'mi2'],
  [0.5, 'km', '50.0', 'ha'],
  [1, 'km', '1.00', 'km2'],
  [72315.2, 'km', '72315', 'km2'],
] as const)('%d km² in %s is %s %s', (km2, asked, digits, unit) => {
  expect(areaFigure(km2, asked)).toEqual({ digits, unit });
});
