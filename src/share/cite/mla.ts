/** The MLA Handbook, 9th edition: an entry of the works cited, for our two kinds of record. */
import { fullName, invertedName } from './authors.ts';
import { mlaDate, readDate } from './citeDates.ts';
import type { ArticleRecord, CiteRecord, PageRecord } from './citeRecord.ts';
import { headlineCase } from './headline.ts';
import { ACCESSED, italic } from './marks.ts';
import { bracketed, ended, quoted } from './quoted.ts';

/** A record as an entry of the works cited, with marks for italics and the day of access. */
export function mlaEntry(record: CiteRecord): string {
  return record.kind === 'page' ? pageEntry(record) : articleEntry(record);
}

function pageEntry({ title, reading }: PageRecord): string {
  const { atlas, version, address, language } = reading;
  const source =
    title === undefined
      ? `${italic(atlas)}. Version`
      : `${quoted(capitals(title, language), '.')} ${italic(atlas)}, version`;
  return `${source} ${version}, ${address}. Accessed ${ACCESSED}.`;
}

/** The article in its first container, then the atlas as the second, in which it was read. */
function articleEntry(record: ArticleRecord): string {
  const { authors, publisher, title, date, url, inferred, language, passage, reading } = record;
  const has = (field: ArticleRecord['inferred'][number]) => inferred.includes(field);
  const container = [
    ...(publisher === undefined ? [] : [bracketed(italic(publisher), has('publisher'))]),
    ...(date === undefined ? [] : [bracketed(mlaDate(readDate(date)), has('date'))]),
    ...(url === undefined ? [] : [`${url}${has('url') ? ' [inferred]' : ''}`]),
  ];
  const place = passage === undefined ? '' : `passage ${quoted(capitals(passage, reading.language), ',')} `;
  return [
    ...(authors.length > 0 ? [ended(bracketed(nameAuthors(authors), has('author')), '.')] : []),
    quoted(capitals(title, language), '.'),
    ...(container.length > 0 ? [`${container.join(', ')}.`] : []),
    `${italic(reading.atlas)}, version ${reading.version}, ${place}${reading.address}.`,
    `Accessed ${ACCESSED}.`,
  ].join(' ');
}

/** `Doe, Jane`; `Doe, Jane, and Richard Roe`; from three on `Doe, Jane, et al.` */
function nameAuthors([first, second, ...more]: ArticleRecord['authors']): string {
  const lead = first ? invertedName(first) : '';
  if (!second) return lead;
  return more.length > 0 ? `${lead}, et al.` : `${lead}, and ${fullName(second)}`;
}

function capitals(title: string, language: string): string {
  return /^en\b/.test(language) ? headlineCase(title, 'all') : title;
}
