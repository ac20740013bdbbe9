/** The generator of invented atlases: what is measured today is what was measured before. */
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { readAtlas } from '../../../src/core/atlas.ts';
import { countPassages } from '../../../src/core/pages.ts';
import { makeAtlas } from '../../bench/synthetic/makeAtlas.ts';

const files = makeAtlas(40, 120);
const { source, issues } = readAtlas(files);

function hashOf(all: ReadonlyMap<string, string>): string {
  return createHash('sha256')
    .update(JSON.stringify([...all]))
    .digest('hex');
}

it('an atlas of one size is the same each time, to the byte', () => {
  expect(hashOf(makeAtlas(40, 120))).toBe(hashOf(files));
  expect(hashOf(makeAtlas(41, 120))).not.toBe(hashOf(files));
});

it('it passes the check of data, without a warning', () => {
  expect(issues).toEqual([]);
});

it('it has as many features and passages as were asked for, of several kinds, and places in dispute', () => {
  const { atlas } = source ?? {};
  if (!atlas) throw new Error('There is no atlas');
  expect([atlas.features.length, countPassages(atlas)]).toEqual([40, 120]);
  expect(new Set(atlas.features.map(({ kind }) => kind)).size).toBeGreaterThan(4);
  expect(atlas.features.some(({ claims }) => Object.keys(claims).length > 0)).toBe(true);
});

it('its coasts are as rough as real ones: hundreds of vertices', () => {
  const vertices = Object.values(source?.geometries ?? {}).flatMap((geometry) =>
    geometry.type === 'Polygon' ? [geometry.coordinates[0]?.length ?? 0] : [],
  );
  expect(Math.max(...vertices)).toBeGreaterThan(300);
});

it('says that it makes none of fewer than ten', () => {
  expect(() => makeAtlas(9)).toThrow('10 features or more');
});
