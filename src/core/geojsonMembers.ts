/** Members that GeoJSON objects must have. */
import type { Report } from './issues.ts';
import type { JsonNode } from './json/jsonNode.ts';
import { spanOf, startOf, type Members } from './jsonTree.ts';
import { quote } from './unsafeText.ts';

/** Notes a GeoJSON object of another type than the wanted one. */
export function checkType(report: Report, members: Members, node: JsonNode, wanted: string): boolean {
  const typeNode = members.get('type')?.value;
  const type: unknown = typeNode?.value;
  if (type === wanted) return true;
  const found = typeof type === 'string' ? `"type" is ${quote(type)}` : 'There is no "type"';
  report.add('wrong-type', typeNode ? spanOf(typeNode) : startOf(node), `${found}; it must be "${wanted}".`);
  return false;
}

/** The object under a key, or null with the reason in the report. */
export function objectMember(report: Report, members: Members, root: JsonNode, key: string): JsonNode | null {
  const node = members.get(key)?.value;
  if (node?.type === 'object') return node;
  const cause = node ? `"${key}" is not an object.` : `"${key}" is missing.`;
  report.add('missing-property', node ? spanOf(node) : startOf(root), cause, { pointer: `/${key}` });
  return null;
}
