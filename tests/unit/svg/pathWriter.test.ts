/** Paths as text. */
import { expect, it } from 'vitest';
import { PathWriter } from '../../../src/svg/pathWriter.ts';

function write(
  points: [number, number][],
  options: { closed?: boolean; least?: () => number; decimals?: number },
) {
  const writer = new PathWriter({
    tolerance: () => 1,
    least: options.least ?? (() => 1),
    decimals: options.decimals ?? 0,
  });
  points.forEach(([x, y], index) => (index === 0 ? writer.moveTo(x, y) : writer.lineTo(x, y)));
  if (options.closed) writer.closePath();
  return writer.text();
}

it('a line is its first point and the steps from there', () => {
  expect(write([[3, 4], [13, 4], [13, -6]], {})).toBe('M3 4l10 0 0-10'); // prettier-ignore
});

it('roundings do not add up', () => {
  const far = write([[0.4, 0], [10.4, 9], [20.4, 0], [30.4, 9], [40.4, 0]], {}); // prettier-ignore
  const steps = far
    .slice(far.indexOf('l') + 1)
    .match(/-?\d+/g)!
    .map(Number);
  expect(steps.filter((_, index) => index % 2 === 0).reduce((sum, step) => sum + step, 0)).toBe(40);
});

it('coordinates have as many decimals as asked for', () => {
  expect(write([[0.26, 0], [10.51, 5]], { decimals: 1 })).toBe('M0.3 0l10.2 5'); // prettier-ignore
});

it('a small ring is left out, but not an islet of a feature', () => {
  const islet: [number, number][] = [[0, 0], [1, 0], [1, 1]]; // prettier-ignore
  expect(write(islet, { closed: true })).toBe('');
  expect(write(islet, { closed: true, least: () => 0 })).not.toBe('');
});

it('a point is a dot', () => {
  const writer = new PathWriter({ tolerance: () => 1, least: () => 0, decimals: 0 });
  writer.arc(3, 4);
  expect(writer.text()).toBe('M3 4h0');
});
