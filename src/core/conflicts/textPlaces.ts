/** What a stretch of an article, of the settings or of the ledger is about. */
import type { Nodes } from 'mdast';
import { createReport, type Span } from '../issues.ts';
import { parseMarkdown, spanOfNode } from '../markdown.ts';
import { idOfFile, SETTINGS_FILE } from '../paths.ts';
import type { DataPath, Located } from '../schemaIssues.ts';
import { quote } from '../unsafeText.ts';
import { parseYaml } from '../yamlText.ts';
import { touches, type Side } from './markers.ts';

/** A part of a text and what to call it. */
interface Part extends Span {
  words: string;
}

/** More values than any settings have are not looked at one by one. */
const MAX_VALUES = 5000;

/** What each stretch of an article is about: `quotation of the passage "gas-pipeline"`. */
export function articlePlaces(file: string, { text, spans }: Side): string[][] {
  const article = idOfFile(file);
  const blocks = parseMarkdown(createReport(file, text)) ?? [];
  const parts: Part[] = [];
  let passage = '';
  for (const node of blocks) {
    const span = spanOfNode(node);
    if (node.type === 'heading') passage = text.slice(span.start, span.end).replace(/^#+\s*/, '');
    const owner = passage === '' ? `the article ${quote(article)}` : `the passage ${quote(passage)}`;
    if (node.type === 'yaml') parts.push(...keysIn(text, span, owner));
    else if (node.type === 'list') parts.push(...node.children.map((item) => fieldIn(text, item, owner)));
    else parts.push({ ...span, words: node.type === 'heading' ? owner : `${nameOf(node)} of ${owner}` });
  }
  return spans.map((span) => withoutInner(wordsAt(parts, span)));
}

function nameOf({ type }: Nodes): string {
  return type === 'blockquote' ? 'quotation' : 'text';
}

function fieldIn(text: string, item: Nodes, owner: string): Part {
  const span = spanOfNode(item);
  const key = /^[-*+]\s+([^\s:]+(?::[A-Za-z-]+)?):/.exec(text.slice(span.start, span.end))?.[1];
  return { ...span, words: key === undefined ? `text of ${owner}` : `${quote(key)} of ${owner}` };
}

/** Where a whole passage is meant, its parts need not be named. */
function withoutInner(words: string[]): string[] {
  return words.filter((each) => !words.some((other) => each.endsWith(` of ${other}`)));
}

function wordsAt(parts: readonly Part[], span: Span): string[] {
  return [...new Set(parts.filter((part) => touches(part, span)).map(({ words }) => words))];
}

/** The keys at the beginning of a line in a stretch of YAML, each with what stands under it. */
function keysIn(text: string, { start, end }: Span, owner: string): Part[] {
  const keys = [...text.slice(start, end).matchAll(/^(["']?)([^\s#"'-][^\n"']*?)\1:(?=\s|$)/gm)];
  return keys.map(({ index, 2: key = '' }, number) => ({
    start: start + index,
    end: start + (keys[number + 1]?.index ?? end - start),
    words: `${quote(key)} of ${owner}`,
  }));
}

/** What each stretch of `atlas.yaml` is about, as the keys that lead there: `"viewpoints.JP.note.ja" of atlas.yaml`. */
export function settingsPlaces({ text, spans }: Side): string[][] {
  const parsed = parseYaml(createReport(SETTINGS_FILE, text), text, 0, false);
  const leaves = parsed ? leavesOf(parsed.value, []) : [];
  const whole = { start: 0, end: text.length };
  const parts =
    parsed && leaves.length < MAX_VALUES
      ? leaves.map((leaf) => partOf(parsed.located, leaf, parsed.value))
      : keysIn(text, whole, SETTINGS_FILE);
  return spans.map((span) => wordsAt(parts, span));
}

function partOf(located: Located, path: DataPath, value: unknown): Part {
  const span = { start: located.key(path).start, end: located.value(path).end };
  const own = typeof path.at(-1) === 'number' ? located.value(path) : span;
  return { ...own, words: `${quote(namesOn(value, path).join('.'))} of ${SETTINGS_FILE}` };
}

function leavesOf(value: unknown, path: DataPath): DataPath[] {
  if (typeof value !== 'object' || value === null || path.length > 10) return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

/** An entry of a list goes by its id, or by its number from 1; one that is a word is not named. */
function namesOn(value: unknown, path: DataPath): string[] {
  let holder = value;
  return path.flatMap((step, depth) => {
    holder =
      typeof holder === 'object' && holder !== null ? (Reflect.get(holder, step) as unknown) : undefined;
    if (typeof step !== 'number') return [String(step)];
    if (depth === path.length - 1) return [];
    const id =
      typeof holder === 'object' && holder !== null ? (Reflect.get(holder, 'id') as unknown) : undefined;
    return [typeof id === 'string' ? id : String(step + 1)];
  });
}

/** The entries of the ledger in each stretch. */
export function ledgerPlaces({ text, spans }: Side): string[][] {
  return spans.map(({ start, end }) =>
    text
      .slice(start, end)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => quote(line)),
  );
}
