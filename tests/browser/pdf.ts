import { execFileSync, spawnSync } from 'node:child_process';
import { inflateSync } from 'node:zlib';

/** Width and height of each page in points (1/72 inch), as Chromium's PDFs state them. */
export function pageSizes(pdf: Buffer): [width: number, height: number][] {
  return [
    ...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)[^]*?\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g),
  ].map(([, width, height]) => [Number(width), Number(height)]);
}

/** True where a picture made of pixels is in the file. */
export function hasImages(pdf: Buffer): boolean {
  return /\/Subtype\s*\/Image\b/.test(pdf.toString('latin1'));
}

/** How many steps of paths (lines and curves, ISO 32000-1, 8.5.2) the file draws. */
export function pathSteps(pdf: Buffer): number {
  const streams = pdf
    .toString('latin1')
    .matchAll(/\/Filter\s*\/FlateDecode[^]*?stream\r?\n([^]*?)\r?\nendstream/g);
  let steps = 0;
  for (const [, packed = ''] of streams) {
    const text = unpack(Buffer.from(packed, 'latin1'));
    steps += [...text.matchAll(/[\d.-] (?:l|c)\n/g)].length;
  }
  return steps;
}

function unpack(packed: Buffer): string {
  try {
    return inflateSync(packed).toString('latin1');
  } catch {
    // Not every stream is one of drawing, and the end of a font may look like that of its stream.
    return '';
  }
}

/** True where poppler's tools are installed, which read PDF as other programs do. */
export const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;

/** The words that can be selected, in the order of the page. */
export function wordsOf(pdf: Buffer): string {
  return execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf }).toString('utf8');
}

/** The first page in grey, as pixels of red, green, blue and opacity. */
export function greyPage(pdf: Buffer): { data: Uint8ClampedArray; width: number; height: number } {
  const pgm = execFileSync('pdftoppm', ['-gray', '-r', '150', '-f', '1', '-l', '1', '-'], {
    input: pdf,
    maxBuffer: 64 * 1024 * 1024,
  });
  // Netpbm: "P5", width, height and the brightest value, then a byte for each pixel.
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.toString('latin1', 0, 40));
  if (!head) throw new Error('pdftoppm gave no grey picture');
  const [width, height] = [Number(head[1]), Number(head[2])];
  const grey = pgm.subarray(head[0].length);
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  grey.forEach((value, index) => data.fill(value, index * 4, index * 4 + 3));
  return { data, width, height };
}
