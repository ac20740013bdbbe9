/** The file with the citations of a page, `cite.json` beside it: written by the build, read by the page. */
import type { Language } from '../../core/model.ts';
import {
  americanDate,
  dateParts,
  dottedDate,
  isoDate,
  mlaDate,
  plainDate,
  risDate,
  type CiteDate,
} from './citeDates.ts';
import { ACCESSED } from './marks.ts';

/** The styles, in the order of the choice. */
export const STYLES = ['apa', 'chicago', 'mla', 'plain'] as const;
export type CiteStyle = (typeof STYLES)[number];

/** The files, in the order of the choice. */
export const FORMATS = ['bibtex', 'ris', 'csl'] as const;
export type CiteFormat = (typeof FORMATS)[number];

/** One thing that can be cited on a page, with marks where the day of access goes. */
export interface Citation {
  kind: 'article' | 'page';
  /** Its key in a list of literature. */
  key: string;
  /** Marked texts: see `marks.ts`. */
  styles: Record<CiteStyle, string>;
  bibtex: string;
  ris: string;
  /** The item of CSL-JSON, without a date of access. */
  csl: Record<string, unknown>;
}

export interface CiteFile {
  format: 1;
  citations: Citation[];
}

/** File names by format; `cite.json` has all of them. */
export const CITE_FILE = 'cite.json';
export const FORMAT_ENDINGS: Record<CiteFormat, string> = { bibtex: 'bib', ris: 'ris', csl: 'csl.json' };
export const FORMAT_TYPES: Record<CiteFormat, string> = {
  bibtex: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  csl: 'application/vnd.citationstyles.csl+json',
};

/** Reads the file as it came from the server; null where it is not of this form. */
export function readCiteFile(value: unknown): CiteFile | null {
  if (!isRecord(value) || value['format'] !== 1) return null;
  const { citations } = value;
  if (!Array.isArray(citations) || citations.length === 0 || !citations.every(isCitation)) return null;
  return { format: 1, citations };
}

function isCitation(value: unknown): value is Citation {
  if (!isRecord(value) || !isRecord(value['styles'])) return false;
  const { kind, key, styles, bibtex, ris, csl } = value;
  const texts = [key, bibtex, ris, ...STYLES.map((style) => styles[style])];
  return (
    (kind === 'article' || kind === 'page') &&
    isRecord(csl) &&
    texts.every((text) => typeof text === 'string')
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The marked text of a style with the day of access in the style's form. */
export function styledOn(day: CiteDate, { styles }: Citation, style: CiteStyle, language: Language): string {
  return styles[style].replaceAll(ACCESSED, dayInStyle(day, style, language));
}

function dayInStyle(day: CiteDate, style: CiteStyle, language: Language): string {
  switch (style) {
    case 'apa':
    case 'chicago':
      return americanDate(day);
    case 'mla':
      return mlaDate(day);
    case 'plain':
      return language === 'ru' ? dottedDate(day) : plainDate(day, language);
  }
}

/** The text of a file with the citations in one format. Without a day it is the file that lies beside the page: nobody has read it yet. */
export function formatted(citations: readonly Citation[], format: CiteFormat, day?: CiteDate): string {
  if (format === 'csl') {
    const accessed = day && { accessed: { 'date-parts': [dateParts(day)] } };
    return `${JSON.stringify(
      citations.map(({ csl }) => ({ ...csl, ...accessed })),
      null,
      2,
    )}\n`;
  }
  const write = format === 'bibtex' ? isoDate : risDate;
  return citations.map((citation) => dated(citation[format], day && write(day))).join('\n');
}

/** With the day in its place, or without the lines that wait for one. */
function dated(text: string, day: string | undefined): string {
  if (day !== undefined) return text.replaceAll(ACCESSED, day);
  return text
    .split('\n')
    .filter((line) => !line.includes(ACCESSED))
    .join('\n');
}
