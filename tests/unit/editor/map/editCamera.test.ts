import { describe, expect, it } from 'vitest';
import { formatCamera } from '../../../../src/core/url.ts';
import { readEditCamera, zoomForButtons } from '../../../../src/editor/map/editCamera.ts';

describe('readEditCamera', () => {
  it('reads closer zooms than readers have, up to its own end', () => {
    expect(readEditCamera('#map=15.5/43.8/146.7')).toEqual({ center: [146.7, 43.8], zoom: 15.5 });
    expect(readEditCamera('#map=25/43.8/146.7')?.zoom).toBe(18);
    expect(readEditCamera(formatCamera({ center: [146.58381, 43.80251], zoom: 17 }))?.center[0]).toBeCloseTo(
      146.58381,
      5,
    );
  });

  it('gives nothing for what is no camera', () => {
    expect(readEditCamera('#map=99')).toBeNull();
    expect(readEditCamera('')).toBeNull();
  });
});

describe('zoomForButtons', () => {
  it('leaves both buttons free between the ends', () => {
    expect([2, 8, 11, 17.9, 18].map(zoomForButtons)).toEqual([2, 8, 10, 10, 11]);
  });
});
