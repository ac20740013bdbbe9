/** List items of a text file: `- key: words`, each with its place. */
import type { List, ListItem } from 'mdast';
import type { Report, Span } from './issues.ts';
import { spanOfNode } from './markdown.ts';
import { didYouMean } from './nearest.ts';
import { checkText, quote } from './unsafeText.ts';

/** A list item with a key that is read. */
export interface Field {
  key: string;
  text: string;
  span: Span;
}

const FIELD = /^([A-Za-z]+(?::[A-Za-z-]+)?):\s*([^]*)$/;

/** The fields of a list, each key once; `cure` says which keys there are, where it is not the usual list. */
export function fieldsOf(report: Report, list: List, keys: readonly string[], cure?: string): Field[] {
  const fields: Field[] = [];
  const seen = new Set<string>();
  for (const item of list.children) {
    const field = readField(report, item, keys, cure);
    if (!field) continue;
    if (seen.has(field.key))
      report.add('duplicate-key', field.span, `"${field.key}" stands twice in this list.`);
    else fields.push(field);
    seen.add(field.key);
  }
  return fields;
}

function readField(report: Report, item: ListItem, keys: readonly string[], cure?: string): Field | null {
  const span = spanOfNode(item);
  const text = plainText(report, item);
  if (text === null) return null;
  const [, key, value = ''] = FIELD.exec(text) ?? [];
  if (key === undefined || !keys.includes(key)) {
    const asked = key ?? text.slice(0, 30);
    const cause = () => `${quote(asked)} is not a key of this list.${didYouMean(asked, keys)}`;
    report.add('unknown-field', span, cause, cure === undefined ? {} : { cure });
    return null;
  }
  if (value.trim() === '') {
    report.add('missing-property', span, `"${key}" has no text.`, {
      cure: 'Write the text, or remove the line.',
    });
    return null;
  }
  checkText(report, value, span);
  return { key, text: value.trim(), span };
}

function plainText(report: Report, item: ListItem): string | null {
  const [paragraph, ...others] = item.children;
  const inline = paragraph?.type === 'paragraph' ? paragraph.children : [];
  const marked = others[0] ?? inline.find((node) => node.type !== 'text' && node.type !== 'break');
  if (marked || paragraph?.type !== 'paragraph') {
    const node = marked ?? paragraph ?? item;
    report.add('markup-in-field', spanOfNode(node), `Markup of the type "${node.type}" stands here.`);
    return null;
  }
  return inline.map((node) => (node.type === 'text' ? node.value.replace(/\s*\n\s*/g, ' ') : ' ')).join('');
}
