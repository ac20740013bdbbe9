/** Large files piece by piece, with progress for whoever waits. */
import { closeSync, openSync, readSync } from 'node:fs';
import type { Output } from './command.ts';

const PIECE_BYTES = 1 << 20;
const MB = 1_000_000;
/** One line of progress for so many bytes. */
const SHOWN_BYTES = 16 * MB;

/** Hands out a file of `size` bytes as text, piece by piece, null after the last; `close` must be called in the end. */
export function openPieces(
  path: string,
  size: number,
  err: Output,
): { next: () => string | null; close: () => void } {
  const file = openSync(path, 'r');
  const bytes = Buffer.alloc(PIECE_BYTES);
  const decoder = new TextDecoder('utf-8');
  let read = 0;
  let shown = 0;
  const show = () => {
    if (err.isTTY !== true || read - shown < SHOWN_BYTES) return;
    shown = read;
    err.write(`\r${path}: ${Math.round(read / MB)} of ${Math.round(size / MB)} MB`);
  };
  const next = (): string | null => {
    const count = readSync(file, bytes, 0, PIECE_BYTES, null);
    read += count;
    show();
    const text = decoder.decode(bytes.subarray(0, count), { stream: count > 0 });
    return count === 0 && text === '' ? null : text;
  };
  return {
    next,
    close() {
      closeSync(file);
      if (shown > 0) err.write('\r\u001b[K');
    },
  };
}
