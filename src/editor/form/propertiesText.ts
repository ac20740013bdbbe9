/** The properties of a feature file as its text has them: what the form shows. */
import { createReport, type Issue, type Span } from '../../core/issues.ts';
import type { JsonNode } from '../../core/json/jsonNode.ts';
import { parseJson } from '../../core/json/parseJson.ts';
import { memberOf, spanOf } from '../../core/jsonTree.ts';
import type { FeatureText } from '../shape/featureText.ts';

/** A feature file whose properties can be edited, whatever its geometry is like. */
export type PropertiesText = Pick<FeatureText, 'file' | 'text' | 'root' | 'properties' | 'geometry'>;

/** A property as it stands in the text. */
export interface WrittenProperty {
  key: string;
  /** `text` and `number` can be edited in a field; a list, an object, true, false and null only as text of the file. */
  type: 'text' | 'number' | 'other';
  /** The words of a text; else the letters of the file. */
  value: string;
  /** Where key and value stand. */
  span: Span;
  node: JsonNode;
}

/** Reads the properties. Null where the text is no JSON, or no object with a geometry. */
export function readPropertiesText(file: string, text: string): PropertiesText | null {
  const root = parseJson(createReport(file, text));
  const geometry = memberOf(root, 'geometry');
  const properties = memberOf(root, 'properties');
  if (!root || !geometry || (properties && properties.type !== 'object' && properties.type !== 'null'))
    return null;
  return { file, text, root, geometry, properties: properties?.type === 'object' ? properties : null };
}

/** The properties in the order of the text. Of a key that stands twice the first counts, as for the checks. */
export function listProperties({ properties, text }: PropertiesText): WrittenProperty[] {
  const listed = new Map<string, WrittenProperty>();
  for (const { children = [], offset, length } of properties?.children ?? []) {
    const [name, node] = children;
    if (!name || !node || listed.has(String(name.value))) continue;
    const key = String(name.value);
    const { start, end } = spanOf(node);
    const type = node.type === 'string' ? 'text' : node.type === 'number' ? 'number' : 'other';
    const value = type === 'text' ? String(node.value) : text.slice(start, end);
    listed.set(key, { key, type, value, node, span: { start: offset, end: offset + length } });
  }
  return [...listed.values()];
}

/** What hinders the text from being read as JSON; null where nothing does. */
export function faultOf(file: string, text: string): Issue | null {
  const report = createReport(file, text);
  return parseJson(report) ? null : (report.issues()[0] ?? null);
}
