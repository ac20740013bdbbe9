/**
 * APA, 7th edition, by citation-js. Its engine sees no text of the data, only the shape of a record: places are filled in
 * afterwards. So a title with markup in it is a title, and ten thousand pages of one shape cost what one page costs.
 */
import '@citation-js/plugin-csl';
import { Cite } from '@citation-js/core';
import type { Author } from '../../share/cite/authors.ts';
import { dateParts, readDate } from '../../share/cite/citeDates.ts';
import type { ArticleRecord, CiteRecord } from '../../share/cite/citeRecord.ts';
import { ACCESSED, italic } from '../../share/cite/marks.ts';
import { bracketed, ended, quoted } from '../../share/cite/quoted.ts';

/** Words that stand in for the data; none is in a style. */
type Place = 'TITLEPLACE' | 'CONTAINERPLACE' | 'VERSIONPLACE' | 'ADDRESSPLACE' | `AUTHOR${number}PLACE`;
/** The day of access, which the style writes as `January 1, 1111`: nobody reads an atlas then. */
const DAY = { 'date-parts': [[1111, 1, 1]] };
const DAY_WRITTEN = 'January 1, 1111';

const shapes = new Map<string, string>();

/** A record as an entry of a list of references, with marks for italics and the day of access. */
export function apaEntry(record: CiteRecord): string {
  const { atlas, version, address } = record.reading;
  if (record.kind === 'article') return `${articleEntry(record)} (${readingPart(record)})`;
  const isAtlas = record.title === undefined;
  const item = {
    // The style leaves the version of a web page out.
    type: isAtlas ? 'document' : 'entry-encyclopedia',
    title: 'TITLEPLACE',
    ...(isAtlas ? {} : { 'container-title': 'CONTAINERPLACE' }),
    version: 'VERSIONPLACE',
    URL: 'ADDRESSPLACE',
    accessed: DAY,
  };
  return filled(shapeOf(item), {
    TITLEPLACE: record.title ?? atlas,
    CONTAINERPLACE: atlas,
    VERSIONPLACE: version,
    ADDRESSPLACE: address,
  });
}

function articleEntry({ authors, title, publisher, date, url, inferred }: ArticleRecord): string {
  const has = (field: ArticleRecord['inferred'][number]) => inferred.includes(field);
  const item = {
    type: 'article-newspaper',
    title: 'TITLEPLACE',
    ...(authors.length > 0 && { author: authors.map(authorPlace) }),
    ...(publisher !== undefined && { 'container-title': 'CONTAINERPLACE' }),
    ...(date !== undefined && {
      issued: { 'date-parts': [dateParts(readDate(date))], ...(has('date') && { circa: true }) },
    }),
    ...(url !== undefined && { URL: 'ADDRESSPLACE', accessed: DAY }),
  };
  const names = authors.map((author, index): [Place, string] => [
    `AUTHOR${index}PLACE`,
    bracketed('literal' in author ? author.literal : '', has('author')),
  ]);
  return filled(shapeOf(item), {
    TITLEPLACE: title,
    CONTAINERPLACE: bracketed(publisher ?? '', has('publisher')),
    ADDRESSPLACE: `${url ?? ''}${has('url') ? ' [inferred]' : ''}`,
    ...Object.fromEntries(names),
  });
}

/** A person's names are letters alone (see `readAuthors`), and the style makes initials of them. */
function authorPlace(author: Author, index: number): Author {
  return 'literal' in author ? { literal: `AUTHOR${index}PLACE` } : author;
}

/** “As cited in” is what APA says of a work that was read in another (Publication Manual, 7th edition, 8.6). */
function readingPart({ passage, reading }: ArticleRecord): string {
  const { atlas, version, address } = reading;
  const where = passage === undefined ? '' : `${quoted(passage, ',')} `;
  return `as cited in ${where}${italic(atlas)}, Version ${version}, retrieved ${ACCESSED}, from ${address}`;
}

/** The entry of a record of this shape, made once. */
function shapeOf(item: Record<string, unknown>): string {
  const key = JSON.stringify(item);
  const known = shapes.get(key);
  if (known !== undefined) return known;
  const html = new Cite({ id: 'one', ...item }).format('bibliography', {
    format: 'html',
    template: 'apa',
    lang: 'en-US',
  });
  const shape = markedText(html);
  shapes.set(key, shape);
  return shape;
}

/** From the engine's HTML, which holds no text of the data, to a marked text. */
function markedText(html: string): string {
  const text = html
    .replace(/<\/?div[^>]*>/g, '')
    .replace(/<i>(.*?)<\/i>/g, (_, words: string) => italic(words))
    .replaceAll('&#38;', '&')
    .replaceAll(DAY_WRITTEN, ACCESSED)
    .trim();
  if (/[<>]|&#?\w+;/.test(text))
    throw new Error(`citation-js has written markup that is not known here: ${text}`);
  return text;
}

/** Puts the data in the places. A text that brings its own stop takes that of the style with it. */
function filled(shape: string, texts: Partial<Record<Place, string>>): string {
  return shape.replace(
    /([A-Z]+\d*PLACE)([\uE001\uE002]?)(\.?)/g,
    (_, place: string, mark: string, stop: string) => {
      const text = texts[place as Place] ?? '';
      if (stop === '') return text + mark;
      const whole = ended(text, '.');
      return whole === `${text}.` ? text + mark + stop : whole + mark;
    },
  );
}
