/** Shapes as answers. */
import { expect, it, vi } from 'vitest';
import { whyUnfit } from '../../../../src/core/authoring/shapeCheck.ts';
import { KINDS } from '../../../../src/core/model.ts';
import { createShapeCheck, drawnTypes, verticesIn } from '../../../../src/editor/new/shapeAnswers.ts';

const SHAPES = {
  Point: { type: 'Point', coordinates: [1, 2] },
  LineString: { type: 'LineString', coordinates: [[1, 2], [3, 4]] }, // prettier-ignore
  Polygon: { type: 'Polygon', coordinates: [[[0, 0], [1, 0], [1, 1], [0, 0]]] }, // prettier-ignore
};

it.each(KINDS.filter((kind) => kind !== 'group'))('what can be drawn for the kind %s fits it', (kind) => {
  const reasons = drawnTypes(kind).map((type) => whyUnfit(SHAPES[type], kind));
  expect(reasons.filter((reason) => reason !== null)).toEqual([]);
});

it('counts positions', () => {
  expect(verticesIn(JSON.stringify(SHAPES.Polygon))).toBe(4);
});

it('checks a shape again only when it or its kind has changed, and a huge one never', () => {
  const check = vi.fn(() => 'fault');
  const question = { key: 'geometry', option: '', ask: '', check };
  const checkShape = createShapeCheck();
  expect([checkShape(question, 'place', 'a'), checkShape(question, 'place', 'a')]).toEqual([
    'fault',
    'fault',
  ]);
  expect(check).toHaveBeenCalledTimes(1);
  checkShape(question, 'island', 'a');
  expect(check).toHaveBeenCalledTimes(2);
  expect(checkShape(question, 'island', 'a'.repeat(400_000))).toBeNull();
});
