/** The Chicago Manual of Style, 17th and 18th edition: an entry of a bibliography, for our two kinds of record. */
import { fullName, invertedName } from './authors.ts';
import { americanDate, readDate } from './citeDates.ts';
import type { ArticleRecord, CiteRecord, PageRecord } from './citeRecord.ts';
import { headlineCase } from './headline.ts';
import { ACCESSED, italic } from './marks.ts';
import { bracketed, ended, quoted } from './quoted.ts';

/** A record as an entry of a bibliography, with marks for italics and the day of access. */
export function chicagoEntry(record: CiteRecord): string {
  return record.kind === 'page' ? pageEntry(record) : articleEntry(record);
}

function pageEntry({ title, reading }: PageRecord): string {
  const { atlas, version, address, language } = reading;
  return [
    ...(title === undefined ? [] : [quoted(capitals(title, language), '.')]),
    `${italic(atlas)}.`,
    `Version ${version}.`,
    `Accessed ${ACCESSED}.`,
    `${address}.`,
  ].join(' ');
}

function articleEntry(record: ArticleRecord): string {
  const { authors, publisher, title, date, url, inferred, language } = record;
  const has = (field: ArticleRecord['inferred'][number]) => inferred.includes(field);
  const [first, ...others] = authors;
  const journal = publisher === undefined ? [] : [bracketed(italic(publisher), has('publisher'))];
  const day = date === undefined ? [] : [bracketed(americanDate(readDate(date)), has('date'))];
  // Where no author is named, the newspaper stands in the author's place.
  const lead = first
    ? [bracketed(listNames([invertedName(first), ...others.map(fullName)]), has('author'))]
    : journal;
  const issue = first ? [...journal, ...day] : day;
  return [
    ...lead.map((text) => ended(text, '.')),
    quoted(capitals(title, language), '.'),
    ...(issue.length > 0 ? [`${issue.join(', ')}.`] : []),
    ...(url === undefined ? [] : [`${url}${has('url') ? ' [inferred]' : ''}.`]),
    readingPart(record),
  ].join(' ');
}

function readingPart({ passage, reading }: ArticleRecord): string {
  const { atlas, version, address, language } = reading;
  const where = passage === undefined ? '' : `${quoted(capitals(passage, language), ',')} `;
  return `Quoted in ${where}${italic(atlas)}, version ${version}, accessed ${ACCESSED}, ${address}.`;
}

/** `Doe, Jane, and Richard Roe`; `Doe, Jane, Richard Roe, and Ann Poe` */
function listNames(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}, and ${last}`;
}

function capitals(title: string, language: string): string {
  return /^en\b/.test(language) ? headlineCase(title, 'short') : title;
}
