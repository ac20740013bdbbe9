/** Safe fixes put into a text: those after which nothing that was said is lost. */
import type { IssueCode } from './issueCodes.ts';
import { applyEdits, type TextEdit } from './edits.ts';
import type { Fix, Issue, Span } from './issues.ts';

/** Codes whose fix says the same in another form, or adds what must be there. */
const SAFE: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'byte-order-mark',
  'line-ends',
  'missing-from-ledger',
  'negative-zero',
  'repeated-point',
  'too-precise',
  'unclosed-ring',
  'wrong-winding',
]);

/** A text after its fixes, and how many there were of each code. */
export interface FixedText {
  text: string;
  applied: Map<IssueCode, number>;
}

/**
 * Puts the safe fixes of issues into the text that they are about. Of fixes that would change the same place only the
 * first is taken: check the new text for the others. The text comes back without a byte order mark; one with
 * bytes that are not UTF-8 comes back as it was.
 */
export function applyFixes(saved: string, issues: readonly Issue[]): FixedText {
  const applied = new Map<IssueCode, number>();
  // Written again, the bytes that nobody could read would be lost.
  if (issues.some(({ code }) => code === 'bad-encoding')) return { text: saved, applied };
  const chosen: TextEdit[] = [];
  let last: Span | null = null;
  for (const { code, edits, start, end } of issues.flatMap(fixesOf).sort((a, b) => a.start - b.start)) {
    const bothOnlyAdd = last?.start === last?.end && start === end;
    if (last && edits.length > 0 && start <= last.end && !bothOnlyAdd) continue;
    for (const edit of edits) chosen.push(edit);
    if (edits.length > 0) last = { start, end };
    applied.set(code, (applied.get(code) ?? 0) + 1);
  }
  return { text: applyEdits(saved.replace(/^\uFEFF/, ''), chosen), applied };
}

/** A fix may bring the next one to light; a text that is not calm after so many rounds is left as it is then. */
export const MOST_ROUNDS = 30;

/** Fixes a text until a check finds nothing more to mend, and gives the issues that are left. */
export function fixText(saved: string, check: (text: string) => Issue[]): { text: string; issues: Issue[] } {
  let text = saved;
  let issues = check(text);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const fixed = applyFixes(text, issues);
    if (fixed.applied.size === 0) break;
    ({ text } = fixed);
    issues = check(text);
  }
  return { text, issues };
}

interface SafeFix extends Span {
  code: IssueCode;
  edits: Fix['edits'];
}

/** True for an issue that can be mended by itself without losing anything. */
export function isSafe({ code, fix }: Issue): boolean {
  return SAFE.has(code) && fix !== undefined;
}

function fixesOf({ code, fix, moreFixes = [] }: Issue): SafeFix[] {
  if (!SAFE.has(code) || !fix) return [];
  return [fix, ...moreFixes].map(({ edits }) => ({
    code,
    edits,
    start: edits.reduce((least, edit) => Math.min(least, edit.start), Infinity),
    end: edits.reduce((most, edit) => Math.max(most, edit.end), 0),
  }));
}
