/** Names on the basemap are typed in `geodata/rebuild/`: a rebuild must give the files that are there. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PLACES } from '../../../geodata/rebuild/places.mjs';
import { WATERS } from '../../../geodata/rebuild/waters.mjs';
import { GEODATA } from './realAtlas.ts';

it.each([
  ['places', PLACES],
  ['waters', WATERS],
])('the table of %s is the file of the basemap', (name, table) => {
  const text = readFileSync(`${GEODATA}/basemap/${name}.geojson`, 'utf8');
  const { features } = JSON.parse(text) as { features: object[] };
  expect(features).toEqual(table.map((row) => ({ type: 'Feature', ...row })));
});
