/** Places of positions: in the text, as a pointer, on the map. */
import type { IssueDetails, Span } from '../issues.ts';
import { pointerOf, spanOf } from '../jsonTree.ts';
import type { Position } from '../model.ts';
import type { Path } from '../positions.ts';

/** Where a position of a line or ring stands in the text. */
export function positionSpan({ node }: Path, index: number): Span {
  return node.positions?.spanAt(index) ?? spanOf(node.children?.[index] ?? node);
}

/** Pointer and place on the map of a position, for an issue. */
export function placeOf({ node, positions }: Path, index: number): IssueDetails {
  const position = positions[index];
  return { pointer: `${pointerOf(node)}/${index}`, ...(position ? { position } : {}) };
}

/** Pointer of a whole line or ring, and its first position. */
export function placeOfPath({ node, positions }: Path): IssueDetails {
  const [position] = positions;
  return { pointer: pointerOf(node), ...(position ? { position } : {}) };
}

/** Positions are kept to so many parts of a degree: 6 decimals, about 10 cm. */
const KEPT = 1e6;

/** Degrees as they are kept: with 6 decimals, and no zero with a sign. */
export function roundDegrees(degrees: number): number {
  return Math.round(degrees * KEPT) / KEPT + 0;
}

/** True for two positions that are the same once they are kept. */
export function isSamePosition(a: Position, b: Position): boolean {
  return (
    Math.round(a[0] * KEPT) === Math.round(b[0] * KEPT) && Math.round(a[1] * KEPT) === Math.round(b[1] * KEPT)
  );
}
