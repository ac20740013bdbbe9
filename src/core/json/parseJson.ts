/** JSON text to nodes. Goes on behind a fault, so that one run finds them all. */
import type { Report } from '../issues.ts';
import { GivenUp, JsonFaults } from './jsonFaults.ts';
import { JsonNode } from './jsonNode.ts';
import { readPositions } from './positionList.ts';
import { JsonScanner } from './scanner.ts';

/** Called with each item of the list `features` of the outermost object, which then need not be kept. */
export type OnFeature = (feature: JsonNode, isSound: boolean) => void;

/** A FeatureCollection of MultiPolygons needs 8. */
const MAX_DEPTH = 32;

/**
 * Parses the text of a report. Null, with the reasons in the report, where it is not JSON. With `onFeature`, features are
 * handed over one by one as soon as they are read, and the collection that comes back is without them.
 */
export function parseJson(report: Report, onFeature?: OnFeature): JsonNode | null {
  return new Parser(report, onFeature).parse();
}

class Parser {
  readonly #report: Report;
  readonly #scanner: JsonScanner;
  readonly #onFeature: OnFeature | undefined;
  readonly #faults: JsonFaults;
  #depth = 0;
  /** How many features were handed over. */
  #features = 0;

  constructor(report: Report, onFeature: OnFeature | undefined) {
    this.#report = report;
    this.#scanner = new JsonScanner(report.source);
    this.#faults = new JsonFaults(report, this.#scanner);
    this.#onFeature = onFeature;
  }

  parse(): JsonNode | null {
    try {
      this.#next();
      const root = this.#value();
      if (root && this.#scanner.token !== 'end') this.#faults.add('There is more text after the end.');
      return this.#faults.count === 0 ? root : null;
    } catch (error) {
      if (error instanceof GivenUp) return null;
      throw error;
    }
  }

  /** The next token that is no comment: one of those is a fault, and else as if it were not there. */
  #next(): void {
    while (this.#scanner.next() === 'comment') this.#faults.addBadToken();
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
        this.#faults.addEnd(this.#depth);
        return null;
      default:
        this.#faults.add(`There should be a value before ${this.#faults.shown()}.`);
        return null;
    }
  }

  #nested(read: () => JsonNode): JsonNode {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) this.#faults.addDepth(MAX_DEPTH);
    const node = read();
    this.#depth -= 1;
    return node;
  }

  #scalar(): JsonNode | null {
    const { token, start, end, value } = this.#scanner;
    if (token === 'bad') this.#faults.addBadToken();
    if (token === 'string') this.#faults.checkString();
    if (token === 'number') this.#faults.checkNumber();
    this.#next();
    if (token === 'bad') return null;
    const type =
      token === 'word' ? (value === null ? 'null' : 'boolean') : token === 'number' ? token : 'string';
    return new JsonNode(type, start, end - start, value);
  }

  #object(): JsonNode {
    const scanner = this.#scanner;
    const node = new JsonNode('object', scanner.start, 1);
    this.#next();
    while (scanner.token !== '}') {
      if (scanner.token === 'end') this.#faults.addEnd(this.#depth);
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
      this.#faults.add(`There should be a key in quotation marks before ${this.#faults.shown()}.`);
      if (scanner.token === '{' || scanner.token === '[') this.#value();
      else if (scanner.token !== ',') this.#next();
      if (scanner.token !== ':') return null;
    }
    const key = new JsonNode('string', scanner.start, scanner.end - scanner.start, scanner.value);
    if (scanner.token === 'string') {
      this.#faults.checkString();
      this.#next();
    }
    if (scanner.token === ':') this.#next();
    else this.#faults.add(`There should be a colon before ${this.#faults.shown()}.`);
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
    if (streams) placeInCollection(node);
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
      this.#faults.add('There is a comma after the last item.', { start: read.end - 1, end: read.end });
    }
    while (scanner.token !== ']') {
      if (scanner.token === 'end') this.#faults.addEnd(this.#depth);
      if (scanner.token === 'end' || scanner.token === '}') break;
      this.#item(node, streams);
      this.#separator(']');
    }
    return this.#close(node, ']');
  }

  #item(node: JsonNode, streams: boolean): void {
    const faultsBefore = this.#faults.count;
    const { token } = this.#scanner;
    const item = this.#value();
    // A mark that stands where an item should is passed over.
    if (!item && token === ':') this.#next();
    if (!item) return;
    if (!streams || !this.#onFeature) node.append(item);
    else {
      item.parent = node;
      item.index = this.#features;
      this.#features += 1;
      this.#onFeature(item, this.#faults.count === faultsBefore);
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
        this.#faults.add('There is a comma after the last item.', { start, end: start + 1 });
      }
    } else this.#faults.add(`There should be a comma before ${this.#faults.shown()}.`);
  }

  #close(node: JsonNode, closing: '}' | ']'): JsonNode {
    const scanner = this.#scanner;
    node.length = scanner.end - node.offset;
    if (scanner.token === closing) this.#next();
    else if (scanner.token !== 'end') {
      this.#faults.add(`There should be "${closing}" before ${this.#faults.shown()}.`);
      // A closing bracket of the other kind was meant for this list where no other one is open.
      if (this.#depth === 1) this.#next();
    }
    return node;
  }
}

/** Makes a list the `features` of a collection that is not there yet, so that what is handed over knows its pointer. */
function placeInCollection(list: JsonNode): void {
  const property = new JsonNode('property', list.offset, 0);
  property.append(new JsonNode('string', list.offset, 0, 'features'));
  list.parent = property;
  new JsonNode('object', 0, 0).append(property);
}
