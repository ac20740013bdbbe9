/** JSON text to nodes. Goes on behind a fault, so that one run finds them all. */
import type { Report } from '../issues.ts';
import { quote, quoteSource } from '../unsafeText.ts';
import { JsonNode } from './jsonNode.ts';
import { readPositions } from './positionList.ts';
import { JsonScanner } from './scanner.ts';

/** Called with each item of the list `features` of the outermost object, which then need not be kept. */
export type OnFeature = (feature: JsonNode, isSound: boolean) => void;

/** A FeatureCollection of MultiPolygons needs 8. */
const MAX_DEPTH = 32;
/** A text with more faults is not JSON at all. */
const MAX_FAULTS = 200;

/**
 * Parses the text of a report. Null, with the reasons in the report, where it is not JSON. With `onFeature`, features are
 * handed over one by one as soon as they are read, and the collection that comes back is without them.
 */
export function parseJson(report: Report, onFeature?: OnFeature): JsonNode | null {
  return new Parser(report, onFeature).parse();
}

class GivenUp extends Error {}

class Parser {
  readonly #report: Report;
  readonly #scanner: JsonScanner;
  readonly #onFeature: OnFeature | undefined;
  #depth = 0;
  #faults = 0;
  #hasEnded = false;

  constructor(report: Report, onFeature: OnFeature | undefined) {
    this.#report = report;
    this.#scanner = new JsonScanner(report.source);
    this.#onFeature = onFeature;
  }

  parse(): JsonNode | null {
    try {
      this.#next();
      const root = this.#value();
      if (root && this.#scanner.token !== 'end') this.#fault('There is more text after the end.');
      return this.#faults === 0 ? root : null;
    } catch (error) {
      if (error instanceof GivenUp) return null;
      throw error;
    }
  }

  /** The next token that is no comment: one of those is a fault, and else as if it were not there. */
  #next(): void {
    while (this.#scanner.next() === 'comment') this.#badToken();
  }

  /** The value that begins at the token; null, and nothing read, where none does. Stands at the token behind it. */
  #value(streams = false): JsonNode | null {
    const scanner = this.#scanner;
    switch (scanner.token) {
      case '{':
        return this.#nested(() => this.#object());
      case '[':
        return this.#nested(() => this.#array(streams));
      case 'string':
      case 'number':
      case 'word':
      case 'bad':
        return this.#scalar();
      case 'end':
        this.#tooEarly();
        return null;
      default:
        this.#fault(`There should be a value before ${quoteSource(scanner.token)}.`);
        return null;
    }
  }

  #nested(read: () => JsonNode): JsonNode {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) {
      const { start, end } = this.#scanner;
      this.#report.add('too-deep', { start, end }, `More than ${MAX_DEPTH} brackets are open here.`);
      throw new GivenUp();
    }
    const node = read();
    this.#depth -= 1;
    return node;
  }

  #scalar(): JsonNode | null {
    const { token, start, end, value, fault } = this.#scanner;
    if (token === 'bad') this.#badToken();
    else if (fault !== null) this.#fault(`In ${quote(String(value))}: ${fault}.`);
    else if (token === 'number') this.#checkNumber(Number(value));
    this.#next();
    if (token === 'bad') return null;
    const type =
      token === 'word' ? (value === null ? 'null' : 'boolean') : token === 'number' ? token : 'string';
    return new JsonNode(type, start, end - start, value);
  }

  #badToken(): void {
    const { start, end, fault } = this.#scanner;
    const found = this.#report.slice(start, Math.min(end, start + 61));
    if (/^[+-]?(?:nan|infinity|inf)$/i.test(found)) {
      this.#faults += 1;
      this.#report.add('bad-position', { start, end }, `${quote(found)} is not a number.`);
    } else
      this.#fault(
        `At ${quoteSource(found)}: ${fault ?? 'this is neither a text in quotation marks nor a number'}.`,
      );
  }

  #checkNumber(value: number): void {
    const { start, end } = this.#scanner;
    const shown = () => `The number ${quote(this.#report.slice(start, Math.min(end, start + 61)))}`;
    if (!Number.isFinite(value)) {
      this.#report.add(
        'bad-number',
        { start, end },
        () => `${shown()} is larger than any that programs can hold.`,
      );
    } else if (Object.is(value, -0)) {
      const fix = { label: 'Write 0', edits: [{ start, end, text: '0' }] };
      this.#report.add('negative-zero', { start, end }, () => `${shown()} is zero with a sign.`, { fix });
    }
  }

  #object(): JsonNode {
    const scanner = this.#scanner;
    const node = new JsonNode('object', scanner.start, 1);
    this.#next();
    while (scanner.token !== '}') {
      if (scanner.token === 'end') this.#tooEarly();
      if (scanner.token === 'end' || scanner.token === ']') break;
      const property = this.#property();
      if (property) node.append(property);
      this.#separator('}');
    }
    return this.#close(node, '}');
  }

  /** A key and its value; null, with at least one token read, where there is no key. */
  #property(): JsonNode | null {
    const scanner = this.#scanner;
    if (scanner.token !== 'string') {
      this.#fault(`There should be a key in quotation marks before ${this.#shown()}.`);
      if (scanner.token === '{' || scanner.token === '[') this.#value();
      else if (scanner.token !== ',') this.#next();
      if (scanner.token !== ':') return null;
    }
    const key = new JsonNode('string', scanner.start, scanner.end - scanner.start, scanner.value);
    if (scanner.token === 'string') {
      if (scanner.fault !== null) this.#fault(`In ${quote(String(scanner.value))}: ${scanner.fault}.`);
      this.#next();
    }
    if (scanner.token === ':') this.#next();
    else this.#fault(`There should be a colon before ${this.#shown()}.`);
    const property = new JsonNode('property', key.offset, key.length);
    property.append(key);
    const value = this.#value(this.#depth === 1 && key.value === 'features');
    if (value) property.append(value);
    property.length = (value ?? key).offset + (value ?? key).length - key.offset;
    return property;
  }

  #array(streams: boolean): JsonNode {
    const scanner = this.#scanner;
    const node = new JsonNode('array', scanner.start, 1);
    const read = readPositions(scanner);
    if (read?.after === 'bracket') {
      node.holdPositions(read.list);
      node.length = scanner.base + scanner.at - node.offset;
      this.#next();
      return node;
    }
    for (const child of read?.list.toNodes() ?? []) node.append(child);
    this.#next();
    if (read?.after === 'other') this.#separator(']');
    else if (read && scanner.token === ']') {
      this.#fault('There is a comma after the last item.', { start: read.end - 1, end: read.end });
    }
    while (scanner.token !== ']') {
      if (scanner.token === 'end') this.#tooEarly();
      if (scanner.token === 'end' || scanner.token === '}') break;
      this.#item(node, streams);
      this.#separator(']');
    }
    return this.#close(node, ']');
  }

  #item(node: JsonNode, streams: boolean): void {
    const faultsBefore = this.#faults;
    const { token } = this.#scanner;
    const item = this.#value();
    // A mark that stands where an item should is passed over.
    if (!item && token === ':') this.#next();
    if (!item) return;
    if (!streams || !this.#onFeature) node.append(item);
    else {
      this.#onFeature(item, this.#faults === faultsBefore);
      this.#report.source.forgetBefore(item.offset + item.length);
    }
  }

  /** The comma behind an item, or the bracket that closes the list. */
  #separator(closing: '}' | ']'): void {
    const scanner = this.#scanner;
    const { token, start } = scanner;
    if (token === closing || token === 'end' || token === '}' || token === ']') return;
    if (token === ',') {
      this.#next();
      if (this.#scanner.token === closing) {
        this.#fault('There is a comma after the last item.', { start, end: start + 1 });
      }
    } else this.#fault(`There should be a comma before ${this.#shown()}.`);
  }

  #close(node: JsonNode, closing: '}' | ']'): JsonNode {
    const scanner = this.#scanner;
    node.length = scanner.end - node.offset;
    if (scanner.token === closing) this.#next();
    else if (scanner.token !== 'end') {
      this.#fault(`There should be "${closing}" before ${this.#shown()}.`);
      // A closing bracket of the other kind was meant for this list where no other one is open.
      if (this.#depth === 1) this.#next();
    }
    return node;
  }

  #shown(): string {
    const { start, end, token } = this.#scanner;
    return token === 'end' ? 'the end' : quoteSource(this.#report.slice(start, Math.min(end, start + 61)));
  }

  #tooEarly(): void {
    const open = `The text ends too early; brackets still open: ${this.#depth}.`;
    this.#fault(this.#depth === 0 ? 'There is no text.' : open);
    this.#hasEnded = true;
  }

  #fault(cause: string, span = { start: this.#scanner.start, end: this.#scanner.end }): void {
    // Behind the end there is nothing more to say than that it came too early.
    if (this.#hasEnded) return;
    this.#faults += 1;
    this.#report.add('broken-json', span, cause);
    if (this.#faults >= MAX_FAULTS) throw new GivenUp();
  }
}
