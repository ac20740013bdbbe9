/** Small changes at known places of a text; everything between them stays to the byte. */
import type { Span } from './issues.ts';

/** A stretch of a text and what takes its place. */
export interface TextEdit extends Span {
  text: string;
}

/** The text with the edits made. Throws where two of them overlap: the places were then not those of one text. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.start < at) throw new Error(`Two edits overlap at ${edit.start}.`);
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return parts.join('') + text.slice(at);
}
