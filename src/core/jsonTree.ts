/** What the checks ask of the nodes of a JSON text. */
import type { Report, Span } from './issues.ts';
import type { JsonNode } from './json/jsonNode.ts';
import { quote } from './unsafeText.ts';

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
  if (node.type === 'array') {
    const { positions } = node;
    return positions ? positions.toArrays() : (node.children ?? []).map(plainValue);
  }
  if (node.type !== 'object') return node.value;
  const object = Object.create(null) as Record<string, unknown>;
  for (const { children = [] } of node.children ?? []) {
    const [key, value] = children;
    if (key && value) object[String(key.value)] = plainValue(value);
  }
  return object;
}

/** JSON pointer (RFC 6901) of a value: `/geometry/coordinates/0`. */
export function pointerOf(node: JsonNode): string {
  const steps: string[] = [];
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (parent.type === 'array') steps.unshift(String(at.index));
    if (parent.type === 'property') steps.unshift(String(parent.children?.[0]?.value));
  }
  return toPointer(steps);
}

/** JSON pointer of the value that a path of keys and indexes leads to. */
export function toPointer(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
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
