/** A text that comes in pieces, so that a file need not fit into memory, and where in it a character stands. */
import type { Place } from '../issues.ts';

interface Piece {
  /** Of its first character, UTF-16 code units from the beginning of the text. */
  offset: number;
  text: string;
  /** Line of its first character, from 1. */
  line: number;
  /** Offset at which that line begins. */
  lineStart: number;
  /** Offsets at which the lines after it begin; found when they are asked for. */
  lineStarts?: number[];
}

/** Hands out a text piece by piece and remembers those that are still needed. */
export class TextSource {
  readonly #next: () => string | null;
  #pieces: Piece[] = [];
  #last: Piece | undefined;
  /** A piece that is known, but was not yet handed out. */
  #ready: string | null = null;

  /** `next` gives the following piece, null after the last; a piece must not split a pair of surrogates. */
  constructor(next: () => string | null) {
    this.#next = next;
  }

  /** A source that is one text, in which places are known from the start. */
  static of(text: string): TextSource {
    const source = new TextSource(() => null);
    source.#add(text);
    source.#ready = text;
    return source;
  }

  /** The next piece, null at the end. */
  next(): string | null {
    const ready = this.#ready;
    this.#ready = null;
    if (ready !== null) return ready;
    const text = this.#next();
    if (text !== null) this.#add(text);
    return text;
  }

  #add(text: string): void {
    const before = this.#last;
    const starts = before ? lineStartsOf(before) : [];
    this.#last = {
      offset: before ? before.offset + before.text.length : 0,
      text,
      line: (before?.line ?? 1) + starts.length,
      lineStart: starts.at(-1) ?? before?.lineStart ?? 0,
    };
    this.#pieces.push(this.#last);
  }

  /** Lets go of the pieces that end before an offset, but for the first: what stands in them is not asked for again. */
  forgetBefore(offset: number): void {
    const [first, ...others] = this.#pieces;
    if (!first || others.length < 2) return;
    const kept = others.filter((piece) => piece.offset + piece.text.length > offset);
    if (kept.length < others.length) this.#pieces = [first, ...kept];
  }

  /** Line and column of an offset that was handed out; in a piece that was let go, those of the nearest that is still there. */
  placeAt(offset: number): Place {
    const piece = this.#pieces.findLast((each) => each.offset <= offset) ?? this.#pieces[0];
    if (!piece) return { offset, line: 1, column: offset + 1 };
    const starts = lineStartsOf(piece);
    const lines = countUpTo(starts, offset);
    const lineStart = starts[lines - 1] ?? piece.lineStart;
    return { offset, line: piece.line + lines, column: offset - lineStart + 1 };
  }

  /** The text between two offsets. */
  slice(start: number, end: number): string {
    return this.#pieces
      .filter((piece) => piece.offset < end && piece.offset + piece.text.length > start)
      .map((piece) => piece.text.slice(Math.max(0, start - piece.offset), end - piece.offset))
      .join('');
  }
}

function lineStartsOf(piece: Piece): number[] {
  const { offset, text } = piece;
  if (piece.lineStarts) return piece.lineStarts;
  const starts: number[] = [];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(offset + at + 1);
  piece.lineStarts = starts;
  return starts;
}

/** How many of the sorted numbers are no greater than a limit. */
function countUpTo(sorted: number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
