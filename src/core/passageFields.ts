/** The list under a quotation: whose words, what was left out, titles and notes. */
import type { List, ListItem } from 'mdast';
import { spanOfNode } from './markdown.ts';
import type { Report, Span } from './issues.ts';
import { didYouMean } from './nearest.ts';
import type { Language, Passage } from './model.ts';
import type { OwnText } from './oneSidedWords.ts';
import { LANGUAGES } from './schema.ts';
import { checkText, quote } from './unsafeText.ts';

/** What a list says of its passage. */
export type PassageFields = Pick<Passage, 'gapBefore' | 'note'> & {
  title: Partial<Record<Language, string>>;
  voice: Partial<Record<Language, string>>;
  /** Titles, notes, and words for whose words they are: what the atlas says in its own voice. */
  ownTexts: OwnText[];
};

interface Field {
  key: string;
  text: string;
  span: Span;
}

const KEYS = [
  ...LANGUAGES.map((lang) => (lang === 'en' ? 'voice' : `voice:${lang}`)),
  'gap',
  ...LANGUAGES.flatMap((lang) => [`title:${lang}`, `note:${lang}`]),
];
const FIELD = /^([A-Za-z]+(?::[A-Za-z-]+)?):\s*([^]*)$/;

/** The fields of a passage that has no list. */
export function noFields(): PassageFields {
  return { gapBefore: false, title: {}, voice: {}, note: {}, ownTexts: [] };
}

/** Reads the list under a quotation into the fields of its passage. */
export function readFields(report: Report, list: List, fields: PassageFields): void {
  const seen = new Set<string>();
  for (const item of list.children) {
    const field = readField(report, item);
    if (!field) continue;
    if (seen.has(field.key))
      report.add('duplicate-key', field.span, `"${field.key}" stands twice in this list.`);
    else setField(report, fields, field);
    seen.add(field.key);
  }
}

function readField(report: Report, item: ListItem): Field | null {
  const span = spanOfNode(item);
  const text = plainText(report, item);
  if (text === null) return null;
  const [, key, value = ''] = FIELD.exec(text) ?? [];
  if (key === undefined || !KEYS.includes(key)) {
    const asked = key ?? text.slice(0, 30);
    report.add(
      'unknown-field',
      span,
      () => `${quote(asked)} is not a key of this list.${didYouMean(asked, KEYS)}`,
    );
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

function setField(report: Report, fields: PassageFields, { key, text, span }: Field): void {
  const [name, lang = 'en'] = key.split(':') as [string, Language?];
  if (name === 'title' || name === 'note' || name === 'voice') {
    fields[name][lang] = text;
    fields.ownTexts.push({ language: lang, text, span });
  }
  if (name !== 'gap') return;
  if (text !== 'yes' && text !== 'no')
    report.add('bad-value', span, `"gap" is ${quote(text)}.`, { cure: 'Write yes or no.' });
  fields.gapBefore = text === 'yes';
}
