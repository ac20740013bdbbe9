/** A citation in the words of the page's language, for whoever follows no style. */
import type { Language } from '../../core/model.ts';
import { fullName } from './authors.ts';
import { plainDate, readDate } from './citeDates.ts';
import type { ArticleRecord, CiteRecord, Reading } from './citeRecord.ts';
import { ACCESSED } from './marks.ts';
import { nested } from './quoted.ts';

interface PlainWords {
  /** In quotation marks of the language; those inside become its inner ones. */
  quote: (title: string) => string;
  /** Between author, publisher and date. */
  comma: string;
  stop: string;
  inferred: string;
  /** Before the passage and the page that it was read on. */
  passage: (quoted: string) => string;
  readIn: string;
  source: (atlas: string, version: string) => string;
  accessed: string;
}

const WORDS: Record<Language, PlainWords> = {
  en: {
    quote: (title) => `“${nested(title)}”`,
    comma: ', ',
    stop: '. ',
    inferred: ' (inferred)',
    passage: (quoted) => `Passage ${quoted}, read in `,
    readIn: 'Read in ',
    source: (atlas, version) => `${atlas}, data version ${version}`,
    accessed: `seen ${ACCESSED}`,
  },
  ja: {
    quote: (title) => `「${title.replaceAll('「', '『').replaceAll('」', '』')}」`,
    comma: '、',
    stop: '。',
    inferred: '（推定）',
    passage: (quoted) => `引用箇所${quoted}、閲覧元：`,
    readIn: '閲覧元：',
    source: (atlas, version) => `『${atlas}』データ版 ${version}`,
    accessed: `${ACCESSED}閲覧`,
  },
  ru: {
    quote: (title) => `«${title.replaceAll('«', '„').replaceAll('»', '“')}»`,
    comma: ', ',
    stop: '. ',
    inferred: ' (по выводу редактора)',
    passage: (quoted) => `Отрывок ${quoted}, прочитано в: `,
    readIn: 'Прочитано в: ',
    source: (atlas, version) => `${atlas}, версия данных ${version}`,
    accessed: `дата обращения: ${ACCESSED}`,
  },
};

/** A record in plain words, with a mark for the day of access. */
export function plainEntry(record: CiteRecord): string {
  const { reading } = record;
  const words = WORDS[reading.language];
  const { quote, comma, stop, passage, readIn } = words;
  if (record.kind === 'page')
    return (record.title === undefined ? '' : quote(record.title) + comma) + readingPart(reading, words);
  const lead = record.passage === undefined ? readIn : passage(quote(record.passage));
  const parts = [quote(record.title), ...factsOf(record, words)].join(comma);
  return parts.replace(/\.$/, '') + stop + lead + readingPart(reading, words);
}

function readingPart({ atlas, version, address }: Reading, { source, comma, accessed }: PlainWords): string {
  const [open, close] = comma === '、' ? ['（', '）'] : [' (', ')'];
  return `${source(atlas, version)}${comma}${address}${open}${accessed}${close}`;
}

function factsOf(record: ArticleRecord, { inferred }: PlainWords): string[] {
  const { authors, publisher, date, url, reading } = record;
  const fact = (field: ArticleRecord['inferred'][number], text: string | undefined) =>
    text === undefined || text === '' ? [] : [text + (record.inferred.includes(field) ? inferred : '')];
  return [
    ...fact('author', authors.map(fullName).join(' / ')),
    ...fact('publisher', publisher),
    ...fact('date', date && plainDate(readDate(date), reading.language)),
    ...fact('url', url),
  ];
}
