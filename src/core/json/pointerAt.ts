/** From a place in a JSON text to the value that stands there. */
import type { Issue } from '../issues.ts';
import { pointerOf } from '../jsonTree.ts';
import type { JsonNode } from './jsonNode.ts';

/** JSON pointer (RFC 6901) of the innermost value at an offset; of a position rather than of one of its numbers. */
export function pointerAt(root: JsonNode, offset: number): string {
  let node = root;
  for (;;) {
    const { positions } = node;
    if (positions) {
      const index = countBefore(positions.spans, offset);
      return index > 0 && offset < positions.spanAt(index - 1).end
        ? `${pointerOf(node)}/${index - 1}`
        : pointerOf(node);
    }
    const inner = childAt(node, offset);
    if (!inner) return pointerOf(node.type === 'property' ? (node.children?.[1] ?? node) : node);
    node = inner;
  }
}

/** A key stands for its value. */
function childAt(node: JsonNode, offset: number): JsonNode | undefined {
  const children = node.type === 'property' ? node.children?.slice(1) : node.children;
  return children?.find((child) => child.offset <= offset && offset < child.offset + child.length);
}

/** How many positions begin at an offset or before it; the spans hold starts and ends by turns. */
function countBefore(spans: Uint32Array, offset: number): number {
  let [low, high] = [0, spans.length / 2];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[2 * middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Issues of a JSON text, each with a pointer. */
export function withPointers(issues: Issue[], root: JsonNode | null): Issue[] {
  if (!root) return issues;
  return issues.map((issue) => ({ pointer: pointerAt(root, issue.start.offset), ...issue }));
}
