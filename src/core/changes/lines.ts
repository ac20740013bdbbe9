/** Changes of a text, line by line and to the byte. */
import type { LineChange } from './changes.ts';
import { hunksOf } from './sequence.ts';

/** The lines that differ. */
export function lineChanges(before: string, after: string): LineChange[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  return hunksOf(old, now).map((hunk) => ({
    before: { line: hunk.before.from + 1, text: old.slice(hunk.before.from, hunk.before.to).join('') },
    after: { line: hunk.after.from + 1, text: now.slice(hunk.after.from, hunk.after.to).join('') },
  }));
}

/** The text after the changes. Throws where they do not fit it. */
export function applyLines(text: string, changes: readonly LineChange[]): string {
  const lines = linesOf(text);
  let done = 0;
  let result = '';
  for (const { before, after } of changes) {
    const count = linesOf(before.text).length;
    const from = before.line - 1;
    if (lines.slice(from, from + count).join('') !== before.text)
      throw new Error(`The changes do not fit: line ${before.line} is another one.`);
    result += lines.slice(done, from).join('') + after.text;
    done = from + count;
  }
  return result + lines.slice(done).join('');
}

/** The lines of a text with their ends. */
export function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
