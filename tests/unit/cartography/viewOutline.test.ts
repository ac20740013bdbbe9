/** What a map has in sight, as degrees. */
import { describe, expect, it } from 'vitest';
import { fromMercator, toMercator, WORLD_PX } from '../../../src/cartography/mercator.ts';
import { viewOutline } from '../../../src/cartography/viewOutline.ts';
import type { Position } from '../../../src/core/model.ts';

const SIZE = { width: 1000, height: 800 };

/** West, south, east, north. */
function boxOf(ring: readonly Position[]): number[] {
  const [lngs, lats] = [ring.map(([lng]) => lng), ring.map(([, lat]) => lat)];
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

describe('the outline of what is in sight', () => {
  it('has the corners of the window', () => {
    const center: Position = [147, 45];
    const [x, y] = toMercator(center);
    const world = WORLD_PX * 2 ** 6;
    const southWest = fromMercator([x - 500 / world, y + 400 / world]);
    const northEast = fromMercator([x + 500 / world, y - 400 / world]);
    const box = boxOf(viewOutline({ center, zoom: 6 }, SIZE));
    [...southWest, ...northEast].forEach((value, side) => expect(box[side]).toBeCloseTo(value, 9));
  });

  it('is closed, goes counterclockwise, and has a point every few degrees along its parallels', () => {
    const ring = viewOutline({ center: [0, 0], zoom: 2 }, SIZE);
    expect(ring.at(-1)).toEqual(ring[0]);
    const area = ring.slice(1).reduce((sum, [lng, lat], index) => {
      const [fromLng, fromLat] = ring[index] ?? [0, 0];
      return sum + fromLng * lat - lng * fromLat;
    }, 0);
    expect(area).toBeGreaterThan(0);
    const steps = ring.slice(1).map(([lng], index) => Math.abs(lng - (ring[index]?.[0] ?? 0)));
    expect(Math.max(...steps)).toBeLessThanOrEqual(5);
  });

  it('goes round the earth less than once, and no farther than the map', () => {
    const [west = 0, south = 0, east = 0, north = 0] = boxOf(
      viewOutline({ center: [10, 80], zoom: 2 }, { width: 5000, height: 3000 }),
    );
    expect(east - west).toBe(359);
    expect(north).toBeCloseTo(85.0511, 3);
    expect(south).toBeGreaterThanOrEqual(-85.0512);
  });
});
