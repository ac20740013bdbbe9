import { createHash } from 'node:crypto';

/** Width and height of a PNG in pixels, from its header (https://www.w3.org/TR/png-3/#11IHDR). Throws for another format. */
export function pngSize(file: Buffer): [widthPx: number, heightPx: number] {
  if (file.toString('latin1', 1, 4) !== 'PNG' || file.toString('latin1', 12, 16) !== 'IHDR') {
    throw new Error('The file is no PNG');
  }
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}

/** The same for files with the same bytes only. */
export function fingerprint(file: Buffer): string {
  return createHash('sha256').update(file).digest('hex');
}
