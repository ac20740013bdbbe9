/** An address as a QR code: one path, so that it is drawn sharp on screen and on paper at any size. */
import { encodeQR } from 'qr';

/** The quiet zone around a code, in modules, as ISO/IEC 18004 asks. */
const QUIET_MODULES = 4;

/** Longest text, in bytes of UTF-8: what the largest code holds with a tenth of it spoilt (version 40, level M). */
const MOST_BYTES = 2331;

/** A code as a square of `size` modules, its quiet zone in it; `path` is what is dark, as the `d` of an SVG path. */
export interface QrPath {
  size: number;
  path: string;
}

/** The code of a text; null where the text is too long for one, or there is none. */
export function qrPath(text: string): QrPath | null {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes === 0 || bytes > MOST_BYTES) return null;
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_MODULES });
  return { size: rows.length, path: rows.map(rowPath).join('') };
}

/** The dark stretches of a row. */
function rowPath(row: readonly boolean[], y: number): string {
  const line = row.map((dark) => (dark ? '#' : ' ')).join('');
  return [...line.matchAll(/#+/g)]
    .map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`)
    .join('');
}
