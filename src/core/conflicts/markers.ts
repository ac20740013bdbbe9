/** Where git could not join two versions of a text and left both, between lines of marks. */
import type { Span } from '../issues.ts';

/** A stretch with two versions; its span is that of the line that says so. */
export interface Conflict extends Span {
  /** First and last character of all its lines, marks included. */
  whole: Span;
  ours: Span;
  theirs: Span;
  /** False where one of the lines of marks is missing. */
  isWhole: boolean;
}

/** Seven marks, then a name behind a space or nothing; git's own, and those of its diff3 style. */
const MARKER = /^(?:<{7}|\|{7}|={7}|>{7})(?= |\r?$)[^\n]*/gm;

interface Open {
  start: Span;
  ours: number;
  oursEnd: number | null;
  theirs: number | null;
}

/** The conflicts of a text in its order. A line of "=======" alone is none: in Markdown it makes a heading. */
export function findConflicts(text: string): Conflict[] {
  // Nearly every text has none, and this is quick to see.
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return [];
  const found: Conflict[] = [];
  let open: Open | null = null;
  for (const { 0: line, index } of text.matchAll(MARKER)) {
    const span = { start: index, end: index + line.trimEnd().length };
    const next = Math.min(index + line.length + 1, text.length);
    const mark = line[0];
    if (mark === '<') {
      if (open) found.push(close(open, index, index, false));
      open = { start: span, ours: next, oursEnd: null, theirs: null };
    } else if (mark === '>') {
      const lost = { start: span, ours: index, oursEnd: index, theirs: index };
      found.push(open ? close(open, index, next, open.theirs !== null) : close(lost, index, next, false));
      open = null;
    } else if (open) advance(open, mark === '=' && line.trimEnd() === '=======', index, next);
  }
  if (open) found.push(close(open, text.length, text.length, false));
  return found;
}

/** The line between the versions, or the one before the text that both come from. */
function advance(open: Open, isMiddle: boolean, index: number, next: number): void {
  open.oursEnd ??= index;
  if (isMiddle) open.theirs ??= next;
}

function close({ start, ours, oursEnd, theirs }: Open, at: number, end: number, isWhole: boolean): Conflict {
  return {
    ...start,
    whole: { start: start.start, end },
    ours: { start: ours, end: oursEnd ?? at },
    theirs: { start: theirs ?? at, end: at },
    isWhole,
  };
}

/** A whole text with one version of each conflict, and where in it each of them stands. */
export interface Side {
  text: string;
  spans: Span[];
}

/** The text as one of the two sides has it. */
export function sideOf(text: string, conflicts: readonly Conflict[], side: 'ours' | 'theirs'): Side {
  const parts: string[] = [];
  const spans: Span[] = [];
  let length = 0;
  let at = 0;
  for (const conflict of conflicts) {
    const before = text.slice(at, conflict.whole.start);
    const own = text.slice(conflict[side].start, conflict[side].end);
    parts.push(before, own);
    spans.push({ start: length + before.length, end: length + before.length + own.length });
    length += before.length + own.length;
    at = conflict.whole.end;
  }
  return { text: parts.join('') + text.slice(at), spans };
}

/** True where two stretches have a character in common. */
export function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
