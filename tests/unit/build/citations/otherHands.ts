/** Citations as programs of other people read them. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse } from 'astrocite-ris';

/** The fields that must come back, as CSL-JSON has them. */
export interface ReadItem {
  id: string;
  type: string;
  title: string;
  author?: { family?: string; given?: string; literal?: string }[];
  'container-title'?: string;
  issued?: { 'date-parts': (number | string)[][] };
  accessed?: { 'date-parts': (number | string)[][] };
  URL: string;
  version?: string;
  edition?: string;
  note: string;
}

/** BibTeX as citation-js reads it; what it writes is not ours. */
export function readBibtex(text: string): ReadItem[] {
  // Told what it is, as by the ending of a file: a title may look like the beginning of an entry in another format.
  return new Cite(text, { forceType: '@biblatex/text' }).format('data', {
    format: 'object',
  }) as unknown as ReadItem[];
}

/** RIS as citation-js reads it: without the month and day of a date, and with the authors of news as reporters. */
export function readRis(text: string): ReadItem[] {
  return new Cite(text, { forceType: '@ris/file' }).format('data', {
    format: 'object',
  }) as unknown as ReadItem[];
}

/** RIS as astrocite reads it. */
export function readRisWhole(text: string): ReadItem[] {
  const items: unknown = parse(text);
  return items as ReadItem[];
}
