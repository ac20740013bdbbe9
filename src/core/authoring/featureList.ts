/** The list of features in `atlas.yaml`. */
import { isMap, isSeq, parseDocument, type Node } from 'yaml';
import { applyEdits } from '../edits.ts';

/** The settings with an id at the end of their list of features; everything else stays to the byte. */
export function addToList(settings: string, id: string): string {
  const { contents } = parseDocument(settings);
  const list = isMap(contents) ? contents.get('features', true) : undefined;
  const lineEnd = settings.includes('\r\n') ? '\r\n' : '\n';
  if (!isSeq(list))
    return `${settings.replace(/(?<=[^\n])$/, lineEnd)}features:${lineEnd}  - ${id}${lineEnd}`;
  const last = list.items.at(-1) as Node | undefined;
  const [start = 0, end = 0] = list.range ?? [];
  if (!last?.range) return applyEdits(settings, [{ start, end, text: `[${id}]` }]);
  const at = last.range[1];
  if (list.flow === true) return applyEdits(settings, [{ start: at, end: at, text: `, ${id}` }]);
  const lineStart = settings.lastIndexOf('\n', last.range[0]) + 1;
  const indent = /^[ \t]*/.exec(settings.slice(lineStart))?.[0] ?? '';
  const lineBreak = /\r?\n|$/.exec(settings.slice(at))?.index ?? 0;
  const after = at + lineBreak;
  return applyEdits(settings, [{ start: after, end: after, text: `${lineEnd}${indent}- ${id}` }]);
}
