/** Where vertices may lie. */
import { expect, it } from 'vitest';
import type { Position } from '../../../../src/core/model.ts';
import type { FeatureText } from '../../../../src/editor/shape/featureText.ts';
import { moveVertex } from '../../../../src/editor/shape/shapeEdits.ts';
import { edited, geometryOf, partsOf, read, withShape } from './editedFeatures.ts';

const place = (vertex: number) => ({ part: 0, path: 0, vertex });
const pathOf = (text: string) => partsOf(geometryOf(text))[0]![0]!;

it('keeps vertices on the Earth', () => {
  const moved = (feature: FeatureText, position: Position) =>
    pathOf(edited(feature, moveVertex(feature, place(0), position)))[0];
  const east = read(
    withShape({
      type: 'LineString',
      coordinates: [
        [179, 0],
        [178, 1],
      ],
    }),
  );
  const west = read(
    withShape({
      type: 'LineString',
      coordinates: [
        [-179, 0],
        [-178, 1],
      ],
    }),
  );
  const point = read(withShape({ type: 'Point', coordinates: [179, 0] }));
  // A path ends at the edge of the map, a point goes round; on the next picture of the Earth all is as on the first.
  expect(moved(east, [180.5, 3])).toEqual([180, 3]);
  expect(moved(west, [-180.5, 3])).toEqual([-180, 3]);
  expect(moved(east, [538.5, 3])).toEqual([178.5, 3]);
  expect(moved(point, [180.5, 3])).toEqual([-179.5, 3]);
  expect(moved(point, [1, 95])).toEqual([1, 90]);
  expect(() => moveVertex(point, place(0), [NaN, 1])).toThrow(RangeError);
});
