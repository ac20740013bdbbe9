/**
 * A record as RIS. Written by us: citation-js leaves out the authors and days of newspaper articles, and breaks lines inside
 * addresses.
 */
import { readDate, risDate } from './citeDates.ts';
import { invertedName } from './authors.ts';
import type { CiteRecord } from './citeRecord.ts';
import { ACCESSED } from './marks.ts';
import { recordNote } from './recordNote.ts';

/** The lines of a record, with a mark in that of the day of access. No value holds a line break: see `cleanText`. */
export function risEntry(record: CiteRecord): string {
  const { version, address, atlas, language, dispute } = record.reading;
  const isArticle = record.kind === 'article';
  const tags: [tag: string, value: string | undefined][] = [
    ...(isArticle ? articleTags(record) : pageTags(record.title, atlas)),
    ['ET', version],
    ['LA', isArticle ? record.language : language],
    ['UR', (isArticle ? record.url : undefined) ?? address],
    ['Y2', ACCESSED],
    // In one: some programs keep a single note.
    ['N1', `${recordNote(record)} ${dispute}`],
    ['ID', record.key],
  ];
  const lines = tags.flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${value}`));
  return [...lines, 'ER  - ', ''].join('\n');
}

function articleTags(record: CiteRecord & { kind: 'article' }): [string, string | undefined][] {
  const { authors, title, publisher, date } = record;
  const day = date === undefined ? undefined : readDate(date);
  return [
    ['TY', 'NEWS'],
    ...authors.map((author): [string, string] => ['AU', invertedName(author)]),
    ['TI', title],
    ['T2', publisher],
    ['PY', day && String(day.year)],
    // Some programs take the empty parts of a year alone for numbers.
    ['DA', day?.month === undefined ? undefined : risDate(day)],
  ];
}

function pageTags(title: string | undefined, atlas: string): [string, string][] {
  if (title === undefined)
    return [
      ['TY', 'ELEC'],
      ['TI', atlas],
    ];
  return [
    ['TY', 'ENCYC'],
    ['TI', title],
    ['T2', atlas],
  ];
}
