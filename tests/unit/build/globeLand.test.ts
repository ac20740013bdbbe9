/** The land of the small globe: few bytes, and still the earth. */
import { brotliCompressSync } from 'node:zlib';
import { geoContains } from 'd3-geo';
import { beforeAll, describe, expect, it } from 'vitest';
import { globeLand } from '../../../src/build/globeLand.ts';
import { shapeCollection } from '../../../src/cartography/shapeCollection.ts';
import type { Position } from '../../../src/core/model.ts';
import { readRealAtlas } from '../geodata/realAtlas.ts';

let land: Position[][];

beforeAll(async () => {
  const { atlas, geometries, basemap } = await readRealAtlas();
  land = globeLand(shapeCollection(atlas, geometries, basemap));
});

/** d3 takes rings that go the other way round. */
function isLand(position: Position): boolean {
  return land.some((ring) => geoContains({ type: 'Polygon', coordinates: [ring.toReversed()] }, position));
}

describe('the land of the globe', () => {
  it('weighs less than 4 kB compressed', () => {
    expect(brotliCompressSync(JSON.stringify(land)).length).toBeLessThan(4000);
  });

  it('is closed rings that have an inside', () => {
    for (const ring of land) {
      expect(ring.length).toBeGreaterThan(3);
      expect(ring.at(-1)).toEqual(ring[0]);
    }
  });

  it.each<[string, Position]>([
    ['Siberia', [100, 60]],
    ['the Congo', [20, 0]],
    ['North America', [-100, 45]],
    ['South America', [-60, -10]],
    ['Australia', [134, -25]],
    ['Greenland', [-40, 72]],
    ['the South Pole', [0, -90]],
    ['what only features cover', [143, 43.3]],
  ])('has %s', (_name, position) => {
    expect(isLand(position)).toBe(true);
  });

  it.each<[string, Position]>([
    ['Atlantic', [-35, 30]],
    ['Pacific', [-140, 0]],
    ['Indian Ocean', [80, -20]],
    ['Arctic', [0, 90]],
    ['sea at the line where longitudes begin anew', [180, 50]],
  ])('leaves the %s', (_name, position) => {
    expect(isLand(position)).toBe(false);
  });
});
