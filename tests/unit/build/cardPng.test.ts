/** The PNG of a card, read back by hand. */
import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { encodePng } from '../../../src/build/cardPng.ts';

/** Pixels of a picture with a palette, unfiltered. */
function decode(png: Uint8Array): number[][] {
  const bytes = Buffer.from(png);
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    parts.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const width = parts.get('IHDR')!.readUInt32BE(0);
  const rows = inflateSync(parts.get('IDAT')!);
  const palette = parts.get('PLTE')!;
  return [...rows]
    .filter((_, index) => index % (width + 1) !== 0)
    .map((index) => [...palette.subarray(3 * index, 3 * index + 3)]);
}

it('keeps every pixel where there are few colours', () => {
  const pixels = Array.from({ length: 6 }, (_, index) => [index * 40, 255 - index, 7]);
  const png = encodePng(Uint8Array.from(pixels.flatMap((rgb) => [...rgb, 255])), 3, 2);
  expect(decode(png)).toEqual(pixels);
});

it('takes the nearest colour for the rarest', () => {
  const common = Array.from({ length: 512 }, (_, index) => [index % 256, 0, 0]);
  const png = encodePng(Uint8Array.from([...common, [9, 1, 0]].flatMap((rgb) => [...rgb, 255])), 27, 19);
  expect(decode(png).at(-1)).toEqual([9, 0, 0]);
});
