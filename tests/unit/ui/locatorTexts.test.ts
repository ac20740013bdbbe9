/** What the globe says to those who do not see it. */
import { expect, it } from 'vitest';
import { whereOnGlobe } from '../../../src/ui/locatorTexts.ts';

it.each([
  ['en', 44, 146, '44° N, 146° E'],
  ['en', -33.4, -71.2, '33° S, 71° W'],
  ['en', 44, 200, '44° N, 160° W'],
  ['en', -0.3, -0.4, '0° N, 0° E'],
  ['ja', 44, 146, '北緯44度、東経146度'],
  ['ja', -33, -71, '南緯33度、西経71度'],
  ['ru', 44, 146, '44° с. ш., 146° в. д.'],
  ['ru', -33, -71, '33° ю. ш., 71° з. д.'],
] as const)('in %s at %s, %s', (language, lat, lng, expected) => {
  expect(whereOnGlobe(language, lat, lng)).toContain(expected);
});
