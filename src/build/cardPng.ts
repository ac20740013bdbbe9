/**
 * PNG with a palette of at most 256 colours (W3C PNG 3): a card has few more, at the edges of letters. resvg writes all
 * channels of every pixel, which takes three times the bytes.
 */
import { crc32, deflateSync } from 'node:zlib';

const MOST = 256;

/** Encodes opaque pixels, four bytes each: red, green, blue, alpha. Rare colours take the nearest of the frequent ones. */
export function encodePng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const colors = new Uint32Array(width * height);
  for (let index = 0, at = 0; index < colors.length; index++, at += 4) {
    colors[index] = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
  }
  const { palette, indexOf } = paletteOf(colors);
  const rows = new Uint8Array((width + 1) * height);
  // Most pixels are like the one before.
  let last: number | undefined;
  let place = 0;
  for (let y = 0, index = 0; y < height; y++) {
    // The first byte of a row is its filter: none.
    for (let at = y * (width + 1) + 1; at < (y + 1) * (width + 1); at++, index++) {
      const color = colors[index];
      if (color !== last) [last, place] = [color, indexOf.get(color ?? 0) ?? 0];
      rows[at] = place;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 6, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The most frequent colours, and for every colour the place of the nearest. */
function paletteOf(colors: Uint32Array): { palette: number[]; indexOf: Map<number, number> } {
  const counts = new Map<number, number>();
  let from = 0;
  for (let index = 1; index <= colors.length; index++) {
    const color = colors[from] ?? 0;
    if (index < colors.length && colors[index] === color) continue;
    counts.set(color, (counts.get(color) ?? 0) + index - from);
    from = index;
  }
  const byCount = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([color]) => color);
  const palette = byCount.slice(0, MOST);
  const indexOf = new Map(palette.map((color, index) => [color, index]));
  for (const color of byCount.slice(MOST)) indexOf.set(color, nearest(color, palette));
  return { palette, indexOf };
}

function nearest(color: number, palette: readonly number[]): number {
  const [red, green, blue] = channels(color);
  let [best, least] = [0, Infinity];
  palette.forEach((other, index) => {
    const [r, g, b] = channels(other);
    const distance = (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
}

function channels(color: number): [red: number, green: number, blue: number] {
  return [color >> 16, (color >> 8) & 0xff, color & 0xff];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
