/** JSON text to tokens, piece by piece. */
import type { TextSource } from './textSource.ts';

/** A token: a bracket or mark as itself, or what else it is; `bad` is nothing that JSON knows. */
export type Token =
  '{' | '}' | '[' | ']' | ',' | ':' | 'string' | 'number' | 'word' | 'comment' | 'bad' | 'end';

const MARKS: Partial<Record<number, Token>> = {
  123: '{',
  125: '}',
  91: '[',
  93: ']',
  44: ',',
  58: ':',
};
const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);
const [SPACE, TAB, LINE_FEED, RETURN, QUOTE, BACKSLASH, SLASH, BYTE_ORDER_MARK] = [
  32, 9, 10, 13, 34, 92, 47, 0xfeff,
];
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const RUN = /[^\s,:{}[\]"]+/y;

/** No text or number of a map is longer (UTF-16 code units): what goes on is not looked at. */
const LONGEST_TOKEN = 8_000_000;

/** Goes along a text token by token. */
export class JsonScanner {
  readonly source: TextSource;
  /** The part of the text that is at hand. */
  text = '';
  /** Where `text` begins in the whole text, UTF-16 code units. */
  base = 0;
  /** Index in `text` of the first character that is not yet read. */
  at = 0;
  token: Token = 'end';
  /** Where the token begins and ends in the whole text. */
  start = 0;
  end = 0;
  /** What a string, number or word stands for. */
  value: string | number | boolean | null = null;
  /** What is wrong with a token, for example that its closing quotation mark is missing. */
  fault: string | null = null;

  constructor(source: TextSource) {
    this.source = source;
    if (this.#here() === BYTE_ORDER_MARK) this.at += 1;
  }

  /** Gets more text behind that at hand and lets go of what stands before index `from`. False at the end. */
  more(from: number): boolean {
    const piece = this.source.next();
    if (piece === null) return false;
    this.text = from < this.text.length ? this.text.slice(from) + piece : piece;
    this.base += from;
    this.at -= from;
    return true;
  }

  /** Goes past white space, in the text at hand only, and gives the code of the character there; NaN at its end. */
  peekHere(): number {
    let code = this.text.charCodeAt(this.at);
    while (code === SPACE || code === LINE_FEED || code === RETURN || code === TAB) {
      this.at += 1;
      code = this.text.charCodeAt(this.at);
    }
    return code;
  }

  /** Goes past white space and gives the code of the character there; NaN at the end of the whole text. */
  peek(): number {
    let code = this.peekHere();
    while (Number.isNaN(code) && this.more(this.at)) code = this.peekHere();
    return code;
  }

  /** Reads the next token. */
  next(): Token {
    const code = this.peek();
    this.fault = null;
    this.value = null;
    this.start = this.base + this.at;
    this.token = Number.isNaN(code) ? 'end' : (MARKS[code] ?? this.#read(code));
    if (MARKS[code] !== undefined) this.at += 1;
    this.end = this.base + this.at;
    return this.token;
  }

  #here(): number {
    while (this.at >= this.text.length && this.more(this.at));
    return this.text.charCodeAt(this.at);
  }

  #read(code: number): Token {
    if (code === QUOTE) return this.#readString();
    if (code === SLASH) return this.#readComment();
    return this.#readRun();
  }

  #readString(): Token {
    let isEscaped = false;
    let index = this.at + 1;
    for (;;) {
      const code = this.text.charCodeAt(index);
      if (code === QUOTE) break;
      if (code === BACKSLASH) {
        isEscaped = true;
        index += 2;
      } else if (Number.isNaN(code) || index >= this.text.length) {
        const length = index - this.at;
        if (length > LONGEST_TOKEN || !this.more(this.at)) return this.#endString(index, 'unclosed');
        index = this.at + length;
      } else if (code === LINE_FEED || code === RETURN) return this.#endString(index, 'unclosed');
      else {
        if (code < SPACE) this.fault = 'a tab or another control character must be written as \\t or \\u0009';
        index += 1;
      }
    }
    return this.#endString(index, isEscaped ? 'escaped' : 'plain');
  }

  #endString(index: number, how: 'plain' | 'escaped' | 'unclosed'): Token {
    const inner = this.text.slice(this.at + 1, index);
    this.at = Math.min(index + (how === 'unclosed' ? 0 : 1), this.text.length);
    this.value = inner;
    if (how === 'unclosed') this.fault = 'the closing quotation mark is missing';
    if (how !== 'escaped' || this.fault !== null) return 'string';
    try {
      this.value = JSON.parse(`"${inner}"`) as string;
    } catch {
      this.fault = 'a backslash must be followed by one of " \\ / b f n r t or u and four digits';
    }
    return 'string';
  }

  /** JSON has no comments; one is read as a whole, so that it is one fault and not twenty. */
  #readComment(): Token {
    while (this.text.length - this.at < 2 && this.more(this.at));
    const isBlock = this.text.startsWith('/*', this.at);
    if (!isBlock && !this.text.startsWith('//', this.at)) return this.#readRun();
    const mark = isBlock ? '*/' : '\n';
    let end = this.text.indexOf(mark, this.at + 2);
    while (end === -1 && this.text.length - this.at < LONGEST_TOKEN && this.more(this.at)) {
      end = this.text.indexOf(mark, this.at + 2);
    }
    this.at = end === -1 ? this.text.length : end + (isBlock ? 2 : 0);
    this.fault = 'JSON has no comments';
    return 'comment';
  }

  #readRun(): Token {
    let run = this.#run();
    while (this.at + run.length >= this.text.length && run.length < LONGEST_TOKEN && this.more(this.at)) {
      run = this.#run();
    }
    // White space that JSON does not know, such as a hard space, is a run of its own.
    const found = run === '' ? this.text.charAt(this.at) : run;
    this.at += found.length;
    if (NUMBER.test(found)) {
      this.value = Number(found);
      return 'number';
    }
    const word = WORDS.get(found);
    if (word === undefined) return 'bad';
    this.value = word;
    return 'word';
  }

  #run(): string {
    RUN.lastIndex = this.at;
    return RUN.exec(this.text)?.[0] ?? '';
  }
}
