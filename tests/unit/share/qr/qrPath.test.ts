import fc from 'fast-check';
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { qrPath, type QrPath } from '../../../../src/share/qr/qrPath.ts';

const PX = 4;

/** What a reader of another hand makes of the path, drawn with so many pixels a module. */
function read({ size, path }: QrPath): string | undefined {
  const width = size * PX;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    const [left = 0, top = 0, wide = 0] = [x, y, length].map((number) => Number(number) * PX);
    for (let row = top; row < top + PX; row++)
      for (let column = left; column < left + wide; column++)
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  }
  return jsQR(pixels, width, width)?.data;
}

test('a code is read as the address that it was made of', () => {
  const address =
    'https://passage-atlas.example/ja/features/kunashir/?v=2026-11&viewpoint=JP#map=7.5/44.35/146.8';
  const code = qrPath(address);
  expect(code && read(code)).toBe(address);
});

test('any text that fits is read as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 150 }), (text) => {
      const code = qrPath(text);
      expect(code && read(code)).toBe(text);
    }),
    { numRuns: 15 },
  );
});

test('a quiet zone of four modules stands around', () => {
  const { size, path } = qrPath('https://passage-atlas.example/') ?? { size: 0, path: '' };
  const ends = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((found) => found.slice(1).map(Number));
  expect(Math.min(...ends.map(([x = 0]) => x))).toBe(4);
  expect(Math.min(...ends.map(([, y = 0]) => y))).toBe(4);
  expect(Math.max(...ends.map(([x = 0, , length = 0]) => x + length))).toBe(size - 4);
});

test('no text has no code, and one that is too long has none either', () => {
  expect(qrPath('')).toBeNull();
  expect(qrPath('x'.repeat(2331))).not.toBeNull();
  expect(qrPath('x'.repeat(2332))).toBeNull();
});
