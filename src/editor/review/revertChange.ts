/** Takes single changes back: what was opened comes back to the byte, and what else was changed stays. */
import { lineChanges } from '../../core/changes/lines.ts';
import type { TextEdit } from '../../core/edits.ts';
import { createReport } from '../../core/issues.ts';
import type { JsonNode } from '../../core/json/jsonNode.ts';
import { parseJson } from '../../core/json/parseJson.ts';
import { memberOf, spanOf } from '../../core/jsonTree.ts';
import type { ChangePart } from '../../svg/changes/sections.ts';
import { insertAfter, removeItems, type ListText } from '../shape/listEdits.ts';

/** A file as it was opened, and as it is. */
export interface FilePair {
  file: string;
  opened: string;
  now: string;
}

/**
 * The edits of the text as it is that take one change back. Null where the change is not there any more, or cannot be taken
 * back by itself because the text cannot be read.
 */
export function revertChange({ file, opened, now }: FilePair, part: ChangePart): TextEdit[] | null {
  if (part.of === 'lines') return revertLines(opened, now, part);
  const [old, current] = [readRoot(file, opened), readRoot(file, now)];
  if (!old || !current) return null;
  if (part.of === 'geometry') return revertValue(opened, old, current, 'geometry');
  const holder = (root: JsonNode) => (part.of === 'field' ? memberOf(root, 'properties') : root);
  const [from, to] = [holder(old), holder(current)];
  if (from?.type !== 'object' || to?.type !== 'object') return null;
  return revertMember({ text: opened, node: from }, { text: now, node: to }, part.key);
}

function readRoot(file: string, text: string): JsonNode | null {
  const root = parseJson(createReport(file, text));
  return root?.type === 'object' ? root : null;
}

function revertLines(
  opened: string,
  now: string,
  { change }: ChangePart & { of: 'lines' },
): TextEdit[] | null {
  const wanted = JSON.stringify(change);
  if (!lineChanges(opened, now).some((each) => JSON.stringify(each) === wanted)) return null;
  const start = offsetOfLine(now, change.after.line);
  return [{ start, end: start + change.after.text.length, text: change.before.text }];
}

/** Where a line begins, counted from 1; the end of the text for a line behind the last. */
export function offsetOfLine(text: string, line: number): number {
  let at = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const end = text.indexOf('\n', at);
    if (end < 0) return text.length;
    at = end + 1;
  }
  return at;
}

function revertValue(opened: string, old: JsonNode, current: JsonNode, key: string): TextEdit[] | null {
  const [from, to] = [memberOf(old, key), memberOf(current, key)];
  return from && to ? [{ ...spanOf(to), text: slice(opened, from) }] : null;
}

function slice(text: string, node: JsonNode): string {
  const { start, end } = spanOf(node);
  return text.slice(start, end);
}

/** An object of a text. */
interface ObjectText {
  text: string;
  node: JsonNode;
}

function revertMember(opened: ObjectText, now: ObjectText, key: string): TextEdit[] | null {
  const [old, current] = [membersOf(opened.node), membersOf(now.node)];
  const [from, to] = [old.keys.indexOf(key), current.keys.indexOf(key)];
  const isTwice = [old, current].some(({ keys }) => keys.indexOf(key) !== keys.lastIndexOf(key));
  const [wanted, held] = [old.members[from], current.members[to]];
  if (isTwice || (!wanted && !held)) return null;
  const list: ListText = {
    text: now.text,
    node: now.node,
    count: current.members.length,
    spanAt: (index) => spanOf(current.members[index] ?? now.node),
  };
  if (!wanted) return list.count > 1 ? removeItems(list, [to]) : [{ ...spanOf(now.node), text: '{}' }];
  if (held) return [{ ...spanOf(held), text: slice(opened.text, wanted) }];
  if (list.count === 0) return [{ ...spanOf(now.node), text: alone(opened, old.members, wanted) }];
  // Behind the nearest of those that stood before it.
  const before = old.keys.slice(0, from).reverse();
  const place = before.map((each) => current.keys.indexOf(each)).find((index) => index >= 0) ?? -1;
  return [insertAfter(list, place, [slice(opened.text, wanted)])];
}

function membersOf(node: JsonNode): { members: readonly JsonNode[]; keys: string[] } {
  const members = node.children ?? [];
  return { members, keys: members.map(({ children }) => String(children?.[0]?.value)) };
}

/** An object with one of its members, in its own brackets. */
function alone({ text, node }: ObjectText, members: readonly JsonNode[], wanted: JsonNode): string {
  const [first, last] = [members[0] ?? wanted, members.at(-1) ?? wanted];
  const { start, end } = spanOf(node);
  return text.slice(start, spanOf(first).start) + slice(text, wanted) + text.slice(spanOf(last).end, end);
}
