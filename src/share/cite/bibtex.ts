/**
 * A record as BibTeX, in UTF-8. Written by us: citation-js either drops Japanese and Cyrillic or leaves braces and backslashes of
 * the data as they are, and has no field for the version.
 */
import { isoDate, readDate } from './citeDates.ts';
import type { Author } from './authors.ts';
import type { CiteRecord } from './citeRecord.ts';
import { ACCESSED } from './marks.ts';
import { recordNote } from './recordNote.ts';

/** What TeX reads as more than a letter. Braces are commands, because BibTeX counts `\{` as a brace too. */
const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The entry of a record, with a mark in the line of the day of access. */
export function bibtexEntry(record: CiteRecord): string {
  const { version, address, atlas, language, dispute } = record.reading;
  const isArticle = record.kind === 'article';
  const fields: [name: string, value: string | undefined][] = [
    ...(isArticle
      ? articleFields(record)
      : [
          ['title', protectedText(record.title ?? atlas)] as [string, string],
          ['howpublished', record.title === undefined ? undefined : braced(atlas)] as [string, string],
        ]),
    ['url', `{${(isArticle ? record.url : undefined) ?? address}}`],
    ['urldate', `{${ACCESSED}}`],
    ['version', braced(version)],
    ['language', braced(isArticle ? record.language : language)],
    ['note', braced(recordNote(record))],
    ['annote', braced(dispute)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : `  ${name} = ${value},`));
  return [`@${isArticle ? 'article' : 'misc'}{${record.key},`, ...lines, '}', ''].join('\n');
}

function articleFields(record: CiteRecord & { kind: 'article' }): [string, string | undefined][] {
  const { authors, title, publisher, date } = record;
  const { year, month, day } = date === undefined ? {} : readDate(date);
  return [
    ['author', authors.length > 0 ? `{${authors.map(nameOf).join(' and ')}}` : undefined],
    ['title', protectedText(title)],
    ['journal', publisher && braced(publisher)],
    ['year', year === undefined ? undefined : `{${year}}`],
    // The macro of the styles, which write it in their own language.
    ['month', month === undefined ? undefined : (MONTHS[month - 1] ?? String(month))],
    ['day', day === undefined ? undefined : `{${day}}`],
    ['date', date && `{${isoDate(readDate(date))}}`],
  ];
}

function nameOf(author: Author): string {
  // In braces of its own a name is not taken apart, not even at "and".
  return 'literal' in author
    ? braced(author.literal)
    : `${escapeTex(author.family)}, ${escapeTex(author.given)}`;
}

/** Twice in braces: the capitals stay as they are. */
function protectedText(text: string): string {
  return `{${braced(text)}}`;
}

function braced(text: string): string {
  return `{${escapeTex(text)}}`;
}

function escapeTex(text: string): string {
  return (
    text
      .replace(/[\\{}~^<>%&$#_]/g, (mark) => COMMANDS[mark] ?? `\\${mark}`)
      // Two hyphens would become a dash, two apostrophes a quotation mark.
      .replace(/(['`,-])(?=\1)|[?!](?=`)/g, '$&{}')
  );
}
