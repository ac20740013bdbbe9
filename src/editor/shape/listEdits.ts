/** Edits of a list in a text (positions, parts, properties): an item that comes or goes takes its line with it. */
import type { TextEdit } from '../../core/edits.ts';
import type { Span } from '../../core/issues.ts';

/** A list of at least one item, with the places of its items; `node` is the whole of it with its brackets. */
export interface ListText {
  text: string;
  node: { offset: number };
  count: number;
  spanAt: (index: number) => Span;
}

/** What stands between an item and the next one, from the comma to the indentation: as it does between others. */
export function separatorAfter({ text, node, count, spanAt }: ListText, index: number): string {
  const first = Math.max(0, Math.min(index, count - 2));
  if (count > 1) return text.slice(spanAt(first).end, spanAt(first + 1).start);
  return `,${text.slice(node.offset + 1, spanAt(0).start)}`;
}

/** New items behind the one of an index; before all others for -1. */
export function insertAfter(list: ListText, index: number, items: readonly string[]): TextEdit {
  const separator = separatorAfter(list, index);
  const isFirst = index < 0;
  const at = isFirst ? list.spanAt(0).start : list.spanAt(index).end;
  const texts = items.map((item) => (isFirst ? item + separator : separator + item));
  return { start: at, end: at, text: texts.join('') };
}

/** Takes items out, each with one comma. At least one item has to stay. */
export function removeItems({ spanAt }: ListText, indexes: Iterable<number>): TextEdit[] {
  let leading = 0;
  return [...indexes]
    .sort((a, b) => a - b)
    .map((index) => {
      // Where all before it go too, the comma behind it has to go.
      const isLeading = index === leading;
      if (isLeading) leading += 1;
      return isLeading
        ? { start: spanAt(index).start, end: spanAt(index + 1).start, text: '' }
        : { start: spanAt(index - 1).end, end: spanAt(index).end, text: '' };
    });
}

/** White space at the beginning of the line of an offset; null where anything else stands before the offset. */
export function indentAt(text: string, offset: number): string | null {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[ \t]*$/.test(before) ? before : null;
}

/** The line end that a text uses. */
export function lineEndOf(text: string): '\n' | '\r\n' {
  return text[text.indexOf('\n') - 1] === '\r' ? '\r\n' : '\n';
}
