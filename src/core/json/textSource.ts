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
}

/** Hands out a text piece by piece and remembers those that are still needed. */
export class TextSource {
  readonly #next: () => string | null;
  #pieces: Piece[] = [];
  #offset = 0;
  #line = 1;
  #lineStart = 0;

  /** `next` gives the following piece, null after the last; a piece must not split a pair of surrogates. */
  constructor(next: () => string | null) {
    this.#next = next;
  }

  /** A source that is one text. */
  static of(text: string): TextSource {
    let rest: string | null = text;
    return new TextSource(() => {
      const piece = rest;
      rest = null;
      return piece;
    });
  }

  /** Length of what was handed out so far, in UTF-16 code units. */
  get length(): number {
    return this.#offset;
  }

  /** The next piece, null at the end. */
  next(): string | null {
    const text = this.#next();
    if (text === null) return null;
    this.#pieces.push({ offset: this.#offset, text, line: this.#line, lineStart: this.#lineStart });
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
      this.#line += 1;
      this.#lineStart = this.#offset + at + 1;
    }
    this.#offset += text.length;
    return text;
  }

  /** Lets go of the pieces that end before an offset, but for the first: what stands in them is not asked for again. */
  forgetBefore(offset: number): void {
    const [first, ...others] = this.#pieces;
    if (!first || others.length < 2) return;
    const kept = others.filter((piece) => piece.offset + piece.text.length > offset);
    if (kept.length < others.length) this.#pieces = [first, ...kept];
  }

  /** Line and column of an offset; in a piece that was let go, those of the nearest character that is still there. */
  placeAt(offset: number): Place {
    const piece = this.#pieceAt(offset);
    if (!piece) return { offset, line: 1, column: offset + 1 };
    let { line, lineStart } = piece;
    const end = Math.min(offset - piece.offset, piece.text.length);
    for (let at = piece.text.indexOf('\n'); at !== -1 && at < end; at = piece.text.indexOf('\n', at + 1)) {
      line += 1;
      lineStart = piece.offset + at + 1;
    }
    return { offset, line, column: offset - lineStart + 1 };
  }

  /** The text between two offsets. */
  slice(start: number, end: number): string {
    return this.#pieces
      .filter((piece) => piece.offset < end && piece.offset + piece.text.length > start)
      .map((piece) => piece.text.slice(Math.max(0, start - piece.offset), end - piece.offset))
      .join('');
  }

  #pieceAt(offset: number): Piece | undefined {
    return this.#pieces.findLast((piece) => piece.offset <= offset) ?? this.#pieces[0];
  }
}
