/** The files with citations: beside each page, and for the whole atlas. */
import { pageHeading } from '../../app/pageTitle.ts';
import type { Atlas, Language } from '../../core/model.ts';
import { hasPassagePages, listPages, subjectOf } from '../../core/pages.ts';
import { formatPath, type Page } from '../../core/url.ts';
import { bibtexEntry } from '../../share/cite/bibtex.ts';
import { chicagoEntry } from '../../share/cite/chicago.ts';
import {
  CITE_FILE,
  FORMAT_ENDINGS,
  FORMATS,
  formatted,
  type Citation,
  type CiteFile,
} from '../../share/cite/citeFile.ts';
import { citeRecords, type CiteRecord } from '../../share/cite/citeRecord.ts';
import { cslItem } from '../../share/cite/cslItem.ts';
import { mlaEntry } from '../../share/cite/mla.ts';
import { plainEntry } from '../../share/cite/plain.ts';
import { risEntry } from '../../share/cite/ris.ts';
import { MESSAGES } from '../messagesOf.ts';
import { defaultLanguageOf, pageAddresses, type KnownPage } from '../pageAddress.ts';
import { apaEntry } from './apa.ts';

/** What citations are made from. */
export interface CitedAtlas {
  atlas: Atlas;
  /** Public address of the site, ending in a slash. */
  site: URL;
  /** Of the data. */
  version: string;
}

/** Path of the files for the whole atlas below the base, without their endings. */
const WHOLE = 'data/atlas';

/** The records of a page, none where the atlas has no such page. */
export function recordsOf(
  { atlas, site, version }: CitedAtlas,
  page: Page,
  language: Language,
): CiteRecord[] {
  const subject = subjectOf(atlas, page);
  if (page.type === 'unknown' || subject.type === 'unknown') return [];
  const address = pageAddresses(atlas, site)(page, language);
  const heading = pageHeading(atlas, subject, language, MESSAGES[language]);
  return citeRecords(subject, { atlas, language, version, address, heading });
}

/** A record in every style and format. */
export function toCitation(record: CiteRecord): Citation {
  return {
    kind: record.kind,
    key: record.key,
    styles: {
      apa: apaEntry(record),
      chicago: chicagoEntry(record),
      mla: mlaEntry(record),
      plain: plainEntry(record),
    },
    bibtex: bibtexEntry(record),
    ris: risEntry(record),
    csl: { ...cslItem(record) },
  };
}

/** The files beside a page: path below the base → text. None where the atlas has no such page. */
export function pageCitations(cited: CitedAtlas, page: KnownPage, language: Language): Map<string, string> {
  const citations = recordsOf(cited, page, language).map(toCitation);
  if (citations.length === 0) return new Map();
  const folder = formatPath(language, page, '', defaultLanguageOf(cited.atlas));
  const file: CiteFile = { format: 1, citations };
  const all: [string, string][] = [[folder + CITE_FILE, JSON.stringify(file)]];
  // The others are made of this one in the browser too: beside thousands of pages they would be most of the files.
  if (cited.atlas.manyPages && page.type === 'feature') return new Map(all);
  return new Map([...all, ...plainFiles(`${folder}cite`, citations)]);
}

/** All articles and the atlas itself, in its first language. */
export function atlasCitations(cited: CitedAtlas): Map<string, string> {
  const language = defaultLanguageOf(cited.atlas);
  const [atlas] = recordsOf(cited, { type: 'home' }, language);
  const articles = cited.atlas.articles.flatMap(({ id }) =>
    recordsOf(cited, { type: 'article', id }, language).slice(0, 1),
  );
  const citations = [...(atlas ? [atlas] : []), ...articles].map(toCitation);
  return new Map(plainFiles(WHOLE, citations));
}

/** Every file with citations: path below the base → text. */
export function* citationFiles(cited: CitedAtlas): Generator<[path: string, text: string]> {
  for (const language of cited.atlas.settings.languages) {
    for (const page of listPages(cited.atlas)) yield* pageCitations(cited, page, language);
  }
  yield* atlasCitations(cited);
}

/** The files without a date of access. */
function plainFiles(path: string, citations: readonly Citation[]): [string, string][] {
  return FORMATS.map((format) => [`${path}.${FORMAT_ENDINGS[format]}`, formatted(citations, format)]);
}

/** The text of one file with citations; undefined where the path is not that of one. For the dev server. */
export function citationFile(
  cited: CitedAtlas,
  path: string,
  page: Page,
  language: Language,
): string | undefined {
  if (path.startsWith(`${WHOLE}.`)) return atlasCitations(cited).get(path);
  // As in the built site: a passage without a page has no file either.
  if (page.type === 'unknown' || (page.type === 'passage' && !hasPassagePages(cited.atlas))) return undefined;
  return pageCitations(cited, page, language).get(path);
}
