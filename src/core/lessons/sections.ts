/** The sections of a file of lessons: a heading with an id, and a list of fields under it. */
import type { Heading, RootContent } from 'mdast';
import type { Report, Span } from '../issues.ts';
import { fieldsOf, type Field } from '../listFields.ts';
import { spanOfNode } from '../markdown.ts';
import type { Language } from '../model.ts';
import type { OwnText } from '../oneSidedWords.ts';
import { LANGUAGES } from '../schema.ts';
import { isSlug } from '../slug.ts';
import { quote } from '../unsafeText.ts';

/** A heading with what the list under it says. */
export interface Section {
  id: string;
  heading: Span;
  fields: Field[];
}

/** Reads all sections; `keys` are those of their lists. */
export function readSections(
  report: Report,
  blocks: readonly RootContent[],
  keys: readonly string[],
): Section[] {
  const sections: Section[] = [];
  for (const node of blocks) {
    const section = sections.at(-1);
    if (node.type === 'heading') sections.push(readHeading(report, node, sections));
    else if (node.type === 'list' && section) readList(report, section, node, keys);
    else if (node.type !== 'yaml') {
      report.add('text-outside-passage', spanOfNode(node), 'This text belongs to no list.', {
        cure: 'Under a heading stands a list of "- key: words"; move the text into it, or remove it.',
      });
    }
  }
  if (sections.length === 0) report.add('empty-lesson', { start: 0, end: 0 }, 'There is no heading.');
  return sections;
}

function readHeading(report: Report, node: Heading, above: readonly Section[]): Section {
  const heading = spanOfNode(node);
  const id = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  if (node.depth !== 2 || !isSlug(id)) {
    const marks = '#'.repeat(node.depth);
    report.add('bad-heading', heading, `${quote(`${marks} ${id}`)} is not an id after ##.`);
  } else if (above.some((section) => section.id === id)) {
    report.add('duplicate-step', heading, `There is a heading ${quote(id)} above.`);
  }
  return { id, heading, fields: [] };
}

function readList(
  report: Report,
  section: Section,
  list: RootContent & { type: 'list' },
  keys: readonly string[],
): void {
  section.fields.push(...fieldsOf(report, list, keys, `Use one of: ${keys.join(', ')}.`));
}

/** The keys of texts in every language: `text:en`, `text:ja` … */
export function keysInLanguages(...names: string[]): string[] {
  return names.flatMap((name) => LANGUAGES.map((language) => `${name}:${language}`));
}

/** One text in the languages that the list has it in, under `name:<language>`. */
export function textsOf(fields: readonly Field[], name: string): Partial<Record<Language, string>> {
  const texts: Partial<Record<Language, string>> = {};
  for (const language of LANGUAGES) {
    const text = fieldOf(fields, `${name}:${language}`)?.text;
    if (text !== undefined) texts[language] = text;
  }
  return texts;
}

/** The field with a key. */
export function fieldOf(fields: readonly Field[], key: string): Field | undefined {
  return fields.find((field) => field.key === key);
}

/** The texts of a list that are in the atlas's own voice: those with a language. */
export function ownTextsOf(fields: readonly Field[]): OwnText[] {
  return fields.flatMap(({ key, text, span }) => {
    const language = LANGUAGES.find((each) => key.endsWith(`:${each}`));
    return language ? [{ language, text, span }] : [];
  });
}

/** Notes a text that there is in other languages, or must be, and not in English. */
export function checkEnglish(
  report: Report,
  { heading, fields }: Section,
  name: string,
  isNeeded: boolean,
): void {
  const texts = textsOf(fields, name);
  if (texts.en !== undefined || (!isNeeded && Object.keys(texts).length === 0)) return;
  report.add('missing-property', heading, `"${name}:en" is missing under this heading.`, {
    cure: `Add a line "- ${name}:en: …".`,
  });
}
