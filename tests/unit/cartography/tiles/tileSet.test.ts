/** The list of the tiles that there are. */
import { expect, it } from 'vitest';
import * as fc from 'fast-check';
import { readTree, tileKey, writeTree, type TilePlace } from '../../../../src/cartography/tiles/tileSet.ts';

/** A tile with all that it lies in. */
function withParents({ z, x, y }: TilePlace): number[] {
  return Array.from({ length: z + 1 }, (_, up) => tileKey({ z: z - up, x: x >> up, y: y >> up }));
}

it('says of every tile whether it is there', () => {
  const place = fc.record({ x: fc.nat(31), y: fc.nat(31) }).map(({ x, y }) => ({ z: 5, x, y }));
  fc.assert(
    fc.property(fc.array(place), (places) => {
      const there = new Set([tileKey({ z: 0, x: 0, y: 0 }), ...places.flatMap(withParents)]);
      const tree = writeTree((tile) => there.has(tileKey(tile)), 5);
      expect(readTree({ tree, maxZoom: 5 })).toEqual(there);
    }),
  );
});

it('is no list where it ends too early', () => {
  expect(() => readTree({ tree: '1', maxZoom: 2 })).toThrow('ends or breaks at 1');
});
