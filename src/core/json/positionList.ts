/** Lists of positions, by far the largest part of GeoJSON: read in one loop, and kept as numbers instead of nodes. */
import type { Span } from '../issues.ts';
import type { Position } from '../model.ts';
import { JsonNode } from './jsonNode.ts';
import type { JsonScanner } from './scanner.ts';

/** Positions of two or more numbers, with their places in the text. */
export class PositionList {
  /** Longitude and latitude by turns, degrees, as written. */
  readonly degrees: Float64Array;
  /** Start and end of each position by turns, UTF-16 code units. */
  readonly spans: Uint32Array;
  /** What stands behind longitude and latitude, by the index of the position. */
  readonly rest: ReadonlyMap<number, readonly number[]>;

  constructor(degrees: Float64Array, spans: Uint32Array, rest: PositionList['rest']) {
    this.degrees = degrees;
    this.spans = spans;
    this.rest = rest;
  }

  get count(): number {
    return this.spans.length / 2;
  }

  /** Longitude and latitude of a position. */
  at(index: number): Position {
    return [this.degrees[2 * index] ?? 0, this.degrees[2 * index + 1] ?? 0];
  }

  /** Where a position stands. */
  spanAt(index: number): Span {
    return { start: this.spans[2 * index] ?? 0, end: this.spans[2 * index + 1] ?? 0 };
  }

  /** Longitude and latitude of each position. */
  toPositions(): Position[] {
    return Array.from({ length: this.count }, (_, index) => this.at(index));
  }

  /** All numbers of each position. */
  toArrays(): number[][] {
    return this.toPositions().map((position, index) => [...position, ...(this.rest.get(index) ?? [])]);
  }

  /** The positions as nodes; each number has the place of its position. */
  toNodes(): JsonNode[] {
    return this.toArrays().map((numbers, index) => {
      const { start, end } = this.spanAt(index);
      const node = new JsonNode('array', start, end - start);
      for (const value of numbers) node.append(new JsonNode('number', start, end - start, value));
      return node;
    });
  }
}

/** What `readPositions` found: the positions, and what came after the last of them. */
export interface ReadPositions {
  list: PositionList;
  after: 'bracket' | 'comma' | 'other';
  /** Offset behind that bracket or comma. */
  end: number;
}

let degrees = new Float64Array(2048);
let spans = new Uint32Array(2048);

function makeRoom(count: number): void {
  if (2 * count + 2 <= spans.length) return;
  const [moreDegrees, moreSpans] = [new Float64Array(2 * degrees.length), new Uint32Array(2 * spans.length)];
  moreDegrees.set(degrees);
  moreSpans.set(spans);
  [degrees, spans] = [moreDegrees, moreSpans];
}

/**
 * Reads positions from behind the bracket that opens their list, as far as they are well formed. The scanner then stands
 * behind the bracket that closes it, or where something else begins. Null where the first thing is not a position.
 */
export function readPositions(scanner: JsonScanner): ReadPositions | null {
  const rest = new Map<number, number[]>();
  let count = 0;
  let after: ReadPositions['after'] = 'comma';
  let end = 0;
  while (after === 'comma' && readPosition(scanner, count)) {
    if (position.rest.length > 0) rest.set(count, position.rest);
    count += 1;
    const next = scanner.peek();
    after = next === COMMA ? 'comma' : next === CLOSE ? 'bracket' : 'other';
    if (after !== 'other') scanner.at += 1;
    end = scanner.base + scanner.at;
  }
  if (count === 0) return null;
  const list = new PositionList(degrees.slice(0, 2 * count), spans.slice(0, 2 * count), rest);
  return { list, after, end };
}

const NO_NUMBERS: number[] = [];
const [OPEN, CLOSE, COMMA, MINUS, POINT, ZERO, NINE] = [91, 93, 44, 45, 46, 48, 57];
const position = { numbers: 0, rest: NO_NUMBERS };
/** So many characters are at hand before a position is read, as a piece of text may cut it; a longer one is read as nodes. */
const LONGEST_POSITION = 300;

/** Reads `[lng, lat]` as number `count` of the list; where it is anything else, the scanner stays where it was. */
function readPosition(scanner: JsonScanner, count: number): boolean {
  if (scanner.peek() !== OPEN) return false;
  if (scanner.text.length - scanner.at < LONGEST_POSITION) scanner.more(scanner.at);
  const opening = scanner.at;
  makeRoom(count);
  position.numbers = 0;
  position.rest = NO_NUMBERS;
  for (;;) {
    scanner.at += 1;
    scanner.peekHere();
    const value = readDegrees(scanner);
    if (Number.isNaN(value)) break;
    if (position.numbers < 2) degrees[2 * count + position.numbers] = value;
    else position.rest = [...position.rest, value];
    position.numbers += 1;
    const after = scanner.peekHere();
    if (after === COMMA) continue;
    if (after !== CLOSE || position.numbers < 2) break;
    scanner.at += 1;
    spans[2 * count] = scanner.base + opening;
    spans[2 * count + 1] = scanner.base + scanner.at;
    return true;
  }
  scanner.at = opening;
  return false;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Reads a number by its digits, which is exact up to 15 of them; any other by the language's own rules. NaN where there is none. */
function readDegrees(scanner: JsonScanner): number {
  const { text, at } = scanner;
  let index = at;
  const isNegative = text.charCodeAt(index) === MINUS;
  if (isNegative) index += 1;
  const start = index;
  let digits = 0;
  let point = -1;
  for (;;) {
    const code = text.charCodeAt(index);
    if (code >= ZERO && code <= NINE) digits = digits * 10 + (code - ZERO);
    else if (code === POINT && point === -1) point = index;
    else break;
    index += 1;
  }
  const isPlain = !(isNegative && digits === 0) && hasPlainForm(text, start, point, index);
  if (!isPlain) return readAnyNumber(scanner);
  const decimals = point === -1 ? 0 : index - point - 1;
  scanner.at = index;
  const value = digits / (POWERS[decimals] ?? 1);
  return isNegative ? -value : value;
}

/** False for many digits, an exponent, a leading zero, a point at either end, and a number that the text may cut off. */
function hasPlainForm(text: string, start: number, point: number, end: number): boolean {
  const isShort = end - start <= 15 && end > start && end < text.length;
  if (!isShort || (text.charCodeAt(end) | 32) === EXPONENT) return false;
  if (point === start || point === end - 1) return false;
  return text.charCodeAt(start) !== ZERO || point === start + 1 || end === start + 1;
}

const EXPONENT = 101;
const POWERS = Array.from({ length: 16 }, (_, power) => 10 ** power);

function readAnyNumber(scanner: JsonScanner): number {
  NUMBER.lastIndex = scanner.at;
  const [found = ''] = NUMBER.exec(scanner.text) ?? [];
  const value = Number(found);
  if (found === '' || !Number.isFinite(value) || Object.is(value, -0)) return NaN;
  scanner.at += found.length;
  return value;
}
