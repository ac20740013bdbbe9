/** Edits of properties: a value in its place, a new key in a line of its own where the common form has it. */
import type { TextEdit } from '../../core/edits.ts';
import type { JsonNode } from '../../core/json/jsonNode.ts';
import { memberOf, spanOf } from '../../core/jsonTree.ts';
import { sortKeys } from '../../core/propertyKeys.ts';
import type { FeatureText } from './featureText.ts';
import { indentAt, insertAfter, lineEndOf, removeItems, type ListText } from './listEdits.ts';

/** What a property can hold. */
export type PropertyValue = string | number;

/** What of a feature's text an edit of its properties asks for. */
export type PropertiesHolder = Pick<FeatureText, 'text' | 'root' | 'geometry' | 'properties'>;

/**
 * Gives a property a value, or takes it out with null; no edits where it has that value. A key that stands several times
 * then stands once. Throws for a number that is none.
 */
export function setProperty(feature: PropertiesHolder, key: string, value: PropertyValue | null): TextEdit[] {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError(`${value} cannot be the value of "${key}".`);
  const { properties } = feature;
  const members = properties?.children ?? [];
  if (!properties || members.length === 0) return value === null ? [] : [firstProperty(feature, key, value)];
  const list = listOf(feature.text, properties, members);
  const places = members.flatMap((member, index) => (keyOf(member) === key ? [index] : []));
  const [place, ...repeated] = places;
  if (value === null) {
    const isEmptied = places.length === members.length;
    return isEmptied ? [{ ...spanOf(properties), text: '{}' }] : removeItems(list, places);
  }
  const member = place === undefined ? undefined : members[place];
  if (!member) return [newProperty(list, members, key, value)];
  return [...replaceValue(feature.text, member, value), ...removeItems(list, repeated)];
}

function keyOf(member: JsonNode): string {
  return String(member.children?.[0]?.value);
}

function replaceValue(text: string, member: JsonNode, value: PropertyValue): TextEdit[] {
  const node = member.children?.[1];
  if (!node || node.value === value) return [];
  return [{ ...spanOf(node), text: JSON.stringify(value) }];
}

/** In keys that are not in the order of the common form, behind the one that would be before it there. */
function newProperty(
  list: ListText,
  members: readonly JsonNode[],
  key: string,
  value: PropertyValue,
): TextEdit {
  const keys = members.map(keyOf);
  const sorted = sortKeys([...keys, key]);
  const before = sorted[sorted.indexOf(key) - 1];
  const place = before === undefined ? -1 : keys.lastIndexOf(before);
  const [name, held] = members[Math.max(0, place)]?.children ?? [];
  const colon = name && held ? list.text.slice(spanOf(name).end, spanOf(held).start) : ': ';
  return insertAfter(list, place, [`${JSON.stringify(key)}${colon}${JSON.stringify(value)}`]);
}

/** The first property of a feature that has none, `null` for them, or not even that. */
function firstProperty(
  { text, root, geometry, properties }: PropertiesHolder,
  key: string,
  value: PropertyValue,
): TextEdit {
  const node = properties ?? memberOf(root, 'properties');
  const line = (node ?? geometry).parent ?? root;
  const indent = indentAt(text, line.offset);
  const lineEnd = lineEndOf(text);
  const [name, written] = [JSON.stringify(key), JSON.stringify(value)];
  const object =
    indent === null
      ? `{${name}:${written}}`
      : `{${lineEnd}${indent}  ${name}: ${written}${lineEnd}${indent}}`;
  if (node) return { ...spanOf(node), text: object };
  const separator = indent === null ? ',' : `,${lineEnd}${indent}`;
  return { start: line.offset, end: line.offset, text: `"properties": ${object}${separator}` };
}

function listOf(text: string, node: JsonNode, members: readonly JsonNode[]): ListText {
  return { text, node, count: members.length, spanAt: (index) => spanOf(members[index] ?? node) };
}
