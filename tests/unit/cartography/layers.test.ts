/** The drawing order. */
import { expect, it } from 'vitest';
import { MAP_LAYERS } from '../../../src/cartography/layers.ts';

const order = MAP_LAYERS.map(({ id }) => id);

it('draws the glow of a line above the land and below the islands, which keep their colour', () => {
  expect(order.indexOf('line-glow')).toBeGreaterThan(order.indexOf('region'));
  expect(order.indexOf('line-glow')).toBeLessThan(order.indexOf('island'));
});

it('draws each layer once, lines above areas, and places last', () => {
  expect(new Set(order).size).toBe(order.length);
  expect(order.indexOf('pipeline')).toBeGreaterThan(order.indexOf('island-edge'));
  expect(order.at(-1)).toBe('site-eye');
});
