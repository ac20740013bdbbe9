/** How a view fits into the map. */
import { expect, it } from 'vitest';
import { CLOSEST, FILL, fitCamera, popupRoomPx } from '../../../src/cartography/fit.ts';
import { toMercator, WORLD_PX } from '../../../src/cartography/mercator.ts';

const bbox = [140, 40, 150, 45] as const;
const size = { width: 1000, height: 800 };

function widthPx(zoom: number): number {
  return (toMercator([bbox[2], 0])[0] - toMercator([bbox[0], 0])[0]) * WORLD_PX * 2 ** zoom;
}

it('the first view fills its share of the map', () => {
  const { zoom } = fitCamera({ kind: 'view', bbox: [...bbox], popup: false }, size);
  expect(widthPx(zoom)).toBeCloseTo(size.width * FILL.view);
});

it('a place leaves room for its popup at the right', () => {
  const fit = { kind: 'place', bbox: [...bbox], popup: true } as const;
  const { zoom, center } = fitCamera({ ...fit, bbox: [...bbox] }, size);
  expect(widthPx(zoom)).toBeCloseTo((size.width - popupRoomPx(size.width)) * FILL.place);
  expect(center[0]).toBeGreaterThan(145);
});

it('a small place is not gone closer to than the coast is good for', () => {
  const { zoom } = fitCamera({ kind: 'place', bbox: [146, 43, 146.001, 43.001], popup: false }, size);
  expect(zoom).toBe(CLOSEST.place);
});
