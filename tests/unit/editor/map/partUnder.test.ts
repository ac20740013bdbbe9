import { describe, expect, it } from 'vitest';
import { partUnder } from '../../../../src/editor/map/partUnder.ts';
import { areaText, featureOf, lineText, ringOf } from './shapes.ts';

describe('partUnder', () => {
  const area = featureOf(areaText([ringOf(24, 1), ringOf(12, 0.2).reverse()]));

  it('finds the part that a ring lies in', () => {
    expect(partUnder(area, ringOf(6, 0.1, [0.5, 0]))).toBe(0);
  });

  it('finds none where the ring lies outside, across the coast, or in a hole', () => {
    expect(partUnder(area, ringOf(6, 0.1, [2, 0]))).toBeNull();
    expect(partUnder(area, ringOf(6, 0.3, [1, 0]))).toBeNull();
    expect(partUnder(area, ringOf(6, 0.1))).toBeNull();
  });

  it('finds none in a line', () => {
    expect(
      partUnder(
        featureOf(
          lineText([
            [0, 0],
            [1, 1],
          ]),
        ),
        ringOf(6, 0.1),
      ),
    ).toBeNull();
  });
});
