/** What comes of a file that both sides changed. */
import { joinPieces, mergeTexts, type MergePiece, type MergeSide } from '../../core/changes/mergeTexts.ts';
import type { Conflict } from './conflicts.ts';

/** The pieces of both versions; null where one of them has no such file, so that only a whole side can be taken. */
export function piecesOf({ opened, mine, theirs }: Conflict): MergePiece[] | null {
  return mine === null || theirs === null ? null : mergeTexts(opened ?? '', mine, theirs);
}

/** The text that comes of it, null for no file; undefined as long as a place is still to be chosen. */
export function resultOf(
  conflict: Conflict,
  pieces: readonly MergePiece[] | null,
  chosen: readonly (MergeSide | undefined)[],
): string | null | undefined {
  if (pieces) return joinPieces(pieces, chosen) ?? undefined;
  const [side] = chosen;
  return side && conflict[side];
}
