/** YAML text to plain values that know where they stand. */
import { isAlias, isMap, isScalar, parseDocument, visit, type Document, type Node, type Pair } from 'yaml';
import type { Report, Span } from './issues.ts';
import type { DataPath, Located } from './schemaIssues.ts';
import { checkText } from './unsafeText.ts';

/** A value that was read, and the places of its parts. */
export interface YamlValue {
  value: unknown;
  located: Located;
}

/** Far deeper than `atlas.yaml` is; the parser overflows at some thousands. */
const MAX_DEPTH = 40;

/**
 * Parses YAML that begins at `offset` of the report's text. With `textOnly`, every scalar is a text, so that a date
 * stays as it was written. Null, with the reasons in the report, where it is broken.
 */
export function parseYaml(report: Report, yaml: string, offset: number, textOnly: boolean): YamlValue | null {
  const deep = findTooDeep(yaml);
  if (deep !== null) {
    const start = offset + deep;
    report.add('broken-yaml', { start, end: start + 1 }, 'Far too many levels are nested here.');
    return null;
  }
  const schema = textOnly ? 'failsafe' : 'core';
  const document = parseDocument(yaml, { schema, prettyErrors: false, logLevel: 'silent' });
  const shift = ([start, end]: readonly [number, number]): Span => ({
    start: offset + start,
    end: offset + end,
  });
  for (const { message, pos } of [...document.errors, ...document.warnings]) {
    report.add('broken-yaml', shift(pos), `${firstLine(message)}.`);
  }
  const isSound = checkNodes(report, document, shift);
  if (!isSound || document.errors.length > 0) return null;
  return { value: document.toJS() as unknown, located: locate(document, shift) };
}

/** Brackets and indentation both nest, and so does "- - - -" on one line. */
function findTooDeep(yaml: string): number | null {
  let open = 0;
  for (const { 0: bracket, index } of yaml.matchAll(/[[\]{}]/g)) {
    open = Math.max(0, open + (bracket === '[' || bracket === '{' ? 1 : -1));
    if (open > MAX_DEPTH) return index;
  }
  const deepLine = new RegExp(`^(?:[ \\t]{${MAX_DEPTH * 4}}|(?:[ \\t]*[-?:][ \\t]){${MAX_DEPTH}})`, 'm');
  return deepLine.exec(yaml)?.index ?? null;
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/[.:]$/, '');
}

/** Notes anchors' aliases, which could blow a small file up, and texts that look dangerous. */
function checkNodes(
  report: Report,
  document: Document.Parsed,
  shift: (range: readonly [number, number]) => Span,
): boolean {
  let isSound = true;
  visit(document, {
    Node(_, node) {
      const span = shift(rangeOf(node));
      if (isAlias(node)) {
        report.add('broken-yaml', span, 'An alias (*) stands here.', { cure: 'Write the value out.' });
        isSound = false;
      }
      if (isScalar(node) && typeof node.value === 'string') checkText(report, node.value, span);
    },
  });
  return isSound;
}

function rangeOf(node: unknown): readonly [number, number] {
  const range = (node as Node | null | undefined)?.range;
  return range ? [range[0], range[1]] : [0, 0];
}

function locate(document: Document.Parsed, shift: (range: readonly [number, number]) => Span): Located {
  return {
    key: (path) => shift(rangeOf(pairAt(document, path)?.key ?? holderOf(document, path))),
    value: (path) => shift(rangeOf(document.getIn(path, true) ?? holderOf(document, path))),
  };
}

function pairAt(document: Document.Parsed, path: DataPath): Pair | undefined {
  const holder = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(holder)) return undefined;
  return holder.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
}

/** What is underlined where a key is missing: the key of the map that lacks it, or the first key of the text. */
function holderOf(document: Document.Parsed, path: DataPath): unknown {
  for (let length = path.length - 1; length > 0; length -= 1) {
    const pair = pairAt(document, path.slice(0, length));
    const node = pair?.key ?? document.getIn(path.slice(0, length), true);
    if (node) return node;
  }
  return isMap(document.contents) ? document.contents.items[0]?.key : document.contents;
}
