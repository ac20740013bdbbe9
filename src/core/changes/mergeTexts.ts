/** Brings two versions of a text together that were both made from a third one, line by line. */
import { linesOf } from './lines.ts';
import { hunksOf, type Hunk } from './sequence.ts';

/** Lines that can be told apart by nobody but a person: both sides changed them, each in its way. */
export interface MergeConflict {
  kind: 'conflict';
  /** Number of its first line in the text that both began with, from 1. */
  line: number;
  opened: string;
  mine: string;
  theirs: string;
}

/** A stretch of the merged text: as it is, or still to be chosen. */
export type MergePiece = { kind: 'merged'; text: string } | MergeConflict;

/** Which side is taken at the place of a conflict. */
export type MergeSide = 'mine' | 'theirs';

/**
 * What `mine` and `theirs` made of `opened`, in the order of the lines. Changes that touch each other are a conflict unless
 * both sides made the same one, as in git.
 */
export function mergeTexts(opened: string, mine: string, theirs: string): MergePiece[] {
  const old = linesOf(opened);
  const [a, b] = [sideOf(old, mine), sideOf(old, theirs)];
  const pieces: MergePiece[] = [];
  let done = 0;
  for (let region = nextRegion(a, b); region; region = nextRegion(a, b)) {
    addMerged(pieces, old.slice(done, region.from).join(''));
    const text = old.slice(region.from, region.to).join('');
    const [ours, others] = [takeRegion(a, region), takeRegion(b, region)];
    if (others === null || others === ours) addMerged(pieces, ours ?? text);
    else if (ours === null) addMerged(pieces, others);
    else pieces.push({ kind: 'conflict', line: region.from + 1, opened: text, mine: ours, theirs: others });
    done = region.to;
  }
  addMerged(pieces, old.slice(done).join(''));
  return pieces;
}

/** The conflicts among pieces, in order. */
export function conflictsIn(pieces: readonly MergePiece[]): MergeConflict[] {
  return pieces.filter((piece) => piece.kind === 'conflict');
}

/** The whole text, one side taken for each conflict in order; null as long as one is still to be chosen. */
export function joinPieces(
  pieces: readonly MergePiece[],
  chosen: readonly (MergeSide | undefined)[] = [],
): string | null {
  let conflicts = 0;
  let text = '';
  for (const piece of pieces) {
    if (piece.kind === 'merged') {
      text += piece.text;
      continue;
    }
    const side = chosen[conflicts];
    if (side === undefined) return null;
    text += piece[side];
    conflicts += 1;
  }
  return text;
}

/** One side: its lines, and the changes that have not been taken yet. */
interface Side {
  lines: readonly string[];
  hunks: readonly Hunk[];
  next: number;
  /** How many lines later a line stands than in the text that was opened. */
  shift: number;
}

/** Lines of the text that was opened, `to` not included. */
interface Region {
  from: number;
  to: number;
}

function sideOf(old: readonly string[], text: string): Side {
  const lines = linesOf(text);
  return { lines, hunks: hunksOf(old, lines), next: 0, shift: 0 };
}

/** The next lines that a side changed, with all changes of both sides that touch them. */
function nextRegion(...sides: Side[]): Region | null {
  const starts = sides.flatMap(({ hunks, next }) => hunks[next] ?? []).map(({ before }) => before);
  const [first, second] = starts;
  if (!first) return null;
  const region = { ...(second && second.from < first.from ? second : first) };
  const reached = sides.map(({ next }) => next);
  for (let grew = true; grew;) {
    grew = false;
    sides.forEach(({ hunks }, side) => {
      const hunk = hunks[reached[side] ?? 0];
      if (!hunk || hunk.before.from > region.to) return;
      region.to = Math.max(region.to, hunk.before.to);
      reached[side] = (reached[side] ?? 0) + 1;
      grew = true;
    });
  }
  return region;
}

/** What a side has in a region; null where it changed nothing in it. */
function takeRegion(side: Side, { from, to }: Region): string | null {
  const start = from + side.shift;
  const first = side.next;
  for (let hunk = side.hunks[side.next]; hunk && hunk.before.from <= to; hunk = side.hunks[side.next]) {
    side.shift = hunk.after.to - hunk.before.to;
    side.next += 1;
  }
  return side.next === first ? null : side.lines.slice(start, to + side.shift).join('');
}

function addMerged(pieces: MergePiece[], text: string): void {
  const last = pieces.at(-1);
  if (text === '') return;
  if (last?.kind === 'merged') last.text += text;
  else pieces.push({ kind: 'merged', text });
}
