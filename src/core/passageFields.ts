/** The list under a quotation: whose words, what was left out, titles and notes. */
import type { List } from 'mdast';
import type { Report } from './issues.ts';
import { fieldsOf, type Field } from './listFields.ts';
import type { Language, Passage } from './model.ts';
import type { OwnText } from './oneSidedWords.ts';
import { LANGUAGES } from './schema.ts';
import { quote } from './unsafeText.ts';

/** What a list says of its passage. */
export type PassageFields = Pick<Passage, 'gapBefore' | 'note'> & {
  title: Partial<Record<Language, string>>;
  voice: Partial<Record<Language, string>>;
  /** Titles, notes, and words for whose words they are: what the atlas says in its own voice. */
  ownTexts: OwnText[];
};

const KEYS = [
  ...LANGUAGES.map((lang) => (lang === 'en' ? 'voice' : `voice:${lang}`)),
  'gap',
  ...LANGUAGES.flatMap((lang) => [`title:${lang}`, `note:${lang}`]),
];

/** The fields of a passage that has no list. */
export function noFields(): PassageFields {
  return { gapBefore: false, title: {}, voice: {}, note: {}, ownTexts: [] };
}

/** Reads the list under a quotation into the fields of its passage. */
export function readFields(report: Report, list: List, fields: PassageFields): void {
  for (const field of fieldsOf(report, list, KEYS)) setField(report, fields, field);
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
