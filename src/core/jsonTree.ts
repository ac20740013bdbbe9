/** JSON text to a tree whose nodes know where they stand. */
import {
  createScanner,
  getNodeValue,
  getNodePath,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import type { Report, Span } from './issues.ts';
import { quote, quoteSource } from './unsafeText.ts';

/** A value of a JSON text; `offset` and `length` in UTF-16 code units. */
export type JsonNode = Node;

/** A FeatureCollection of MultiPolygons needs 8; the parser overflows at some thousands. */
const MAX_DEPTH = 32;
const STRICT = { disallowComments: true, allowTrailingComma: false };

/** Parses a text. Null, with the reasons in the report, where it is not JSON. */
export function parseJson(report: Report): JsonNode | null {
  const tooDeep = findTooDeep(report.text);
  if (tooDeep !== null) {
    const span = { start: tooDeep, end: tooDeep + 1 };
    report.add('too-deep', span, `More than ${MAX_DEPTH} brackets are open here.`);
    return null;
  }
  const errors: ParseError[] = [];
  const root = parseTree(report.text, errors, STRICT);
  errors.forEach((error, index) => {
    const before = errors[index - 1];
    // Where a word is not JSON, the parser also misses what the word stands for.
    const isEcho = before && before.length > 0 && before.offset + before.length === error.offset;
    if (!isEcho) reportSyntax(report, error);
  });
  if (!root || errors.length > 0) return null;
  return root;
}

function findTooDeep(text: string): number | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  // SyntaxKind is a const enum: 1 and 3 open an object and an array, 2 and 4 close them, 17 is the end.
  for (let token: number = scanner.scan(); token !== 17; token = scanner.scan()) {
    if (token === 1 || token === 3) depth += 1;
    if (token === 2 || token === 4) depth -= 1;
    if (depth > MAX_DEPTH) return scanner.getTokenOffset();
  }
  return null;
}

function reportSyntax(report: Report, { error, offset, length }: ParseError): void {
  const span = { start: offset, end: offset + length };
  const found = report.text.slice(offset, offset + Math.max(length, 1));
  const [word] = /^-?(?:NaN|Infinity|inf)\b/i.exec(report.text.slice(offset, offset + 12)) ?? [];
  if (word !== undefined) {
    report.add(
      'bad-position',
      { start: offset, end: offset + word.length },
      `${quote(word)} is not a number.`,
    );
    return;
  }
  const wanted = printParseErrorCode(error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  report.add(
    'broken-json',
    span,
    found === '' ? `The text ends too early: ${wanted}.` : `At ${quoteSource(found)}: ${wanted}.`,
  );
}

/** Where a value stands. */
export function spanOf(node: JsonNode): Span {
  return { start: node.offset, end: node.offset + node.length };
}

/** The first character of a value: an underline over a whole file helps nobody. */
export function startOf(node: JsonNode): Span {
  return { start: node.offset, end: node.offset + 1 };
}

/** The plain value; its objects have no prototype, so `__proto__` is a key like any other. */
export function plainValue(node: JsonNode): unknown {
  return getNodeValue(node) as unknown;
}

/** JSON pointer (RFC 6901) of a value: `/geometry/coordinates/0`. */
export function pointerOf(node: JsonNode): string {
  return getNodePath(node)
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

/** The value under a key of an object. */
export function memberOf(node: JsonNode | null | undefined, key: string): JsonNode | undefined {
  return node?.children?.find((member) => member.children?.[0]?.value === key)?.children?.[1];
}

/** Keys and values of an object. */
export type Members = Map<string, { key: JsonNode; value: JsonNode }>;

/** Keys and values of an object in the order of the text; keys that stand twice are noted and dropped. */
export function entriesOf(report: Report, node: JsonNode): Members {
  const entries: Members = new Map();
  for (const { children = [] } of node.type === 'object' ? (node.children ?? []) : []) {
    const [key, value] = children;
    if (!key || !value) continue;
    const name = String(key.value);
    if (entries.has(name)) report.add('duplicate-key', spanOf(key), `The key ${quote(name)} stands twice.`);
    else entries.set(name, { key, value });
  }
  return entries;
}
