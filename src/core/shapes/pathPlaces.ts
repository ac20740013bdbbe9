/** Places of positions: in the text, as a pointer, on the map. */
import { roundDegrees } from '../canonical.ts';
import type { IssueDetails, Span } from '../issues.ts';
import type { JsonNode } from '../json/jsonNode.ts';
import { pointerOf, spanOf } from '../jsonTree.ts';
import type { Position } from '../model.ts';
import type { Path } from '../positions.ts';

/** Where a position of a line or ring stands in the text; a point is its own position. */
export function positionSpan({ node }: Path, index: number): Span {
  if (isPoint(node)) return spanOf(node);
  return node.positions?.spanAt(index) ?? spanOf(node.children?.[index] ?? node);
}

/** Pointer and place on the map of a position, for an issue. */
export function placeOf({ node, positions }: Path, index: number): IssueDetails {
  const position = positions[index];
  const pointer = isPoint(node) ? pointerOf(node) : `${pointerOf(node)}/${index}`;
  return { pointer, ...(position ? { position } : {}) };
}

function isPoint(node: JsonNode): boolean {
  return !node.positions && node.children?.[0]?.type === 'number';
}

/** Pointer of a whole line or ring, and its first position. */
export function placeOfPath({ node, positions }: Path): IssueDetails {
  const [position] = positions;
  return { pointer: pointerOf(node), ...(position ? { position } : {}) };
}

/** True for two positions that are the same once they are kept. */
export function isSamePosition(a: Position, b: Position): boolean {
  return roundDegrees(a[0]) === roundDegrees(b[0]) && roundDegrees(a[1]) === roundDegrees(b[1]);
}
