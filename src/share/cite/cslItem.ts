/** A record as CSL-JSON, which citation managers read. */
import type { Author } from './authors.ts';
import { dateParts, readDate } from './citeDates.ts';
import type { ArticleRecord, CiteRecord } from './citeRecord.ts';
import { recordNote } from './recordNote.ts';

/** A date of CSL-JSON. */
export interface CslDate {
  'date-parts': number[][];
  circa?: boolean;
}

/** The fields of CSL-JSON that our records have. */
export interface CslItem {
  id: string;
  type: 'article-newspaper' | 'entry-encyclopedia' | 'webpage';
  title: string;
  author?: Author[];
  'container-title'?: string;
  issued?: CslDate;
  URL: string;
  accessed?: CslDate;
  language: string;
  version: string;
  note: string;
  annote: string;
}

/** The item of a record, without a date of access. An article without an address of its own has that of the page here. */
export function cslItem(record: CiteRecord): CslItem {
  const { version, address, atlas, language, dispute } = record.reading;
  const common = { version, note: recordNote(record), annote: dispute };
  if (record.kind === 'article') {
    return {
      id: record.key,
      type: 'article-newspaper',
      title: record.title,
      ...articleFields(record),
      URL: record.url ?? address,
      language: record.language,
      ...common,
    };
  }
  const { key: id, title } = record;
  // A page of an atlas is an entry of a work of reference.
  return title === undefined
    ? { id, type: 'webpage', title: atlas, URL: address, language, ...common }
    : { id, type: 'entry-encyclopedia', title, 'container-title': atlas, URL: address, language, ...common };
}

function articleFields({ authors, publisher, date, inferred }: ArticleRecord): Partial<CslItem> {
  return {
    ...(authors.length > 0 && { author: authors }),
    ...(publisher !== undefined && { 'container-title': publisher }),
    ...(date !== undefined && {
      issued: {
        'date-parts': [dateParts(readDate(date))],
        ...(inferred.includes('date') && { circa: true }),
      },
    }),
  };
}
