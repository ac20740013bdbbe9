/** What is cited: an article as this atlas quotes it, and a page of the atlas. */
import type { Article, Atlas, Feature, Language, LanguageTag } from '../../core/model.ts';
import { inLanguage, labelLines, nameOf } from '../../core/names.ts';
import type { Subject } from '../../core/pages.ts';
import { readAuthors, type Author } from './authors.ts';
import { cleanAddress, cleanText } from './marks.ts';

/** Where something was read: a page of the atlas. */
export interface Reading {
  /** Title of the atlas in the language of the page. */
  atlas: string;
  /** Version of the data. */
  version: string;
  /** Public address of the page. */
  address: string;
  language: Language;
  /** The note on the dispute, which goes with whatever leaves the atlas. */
  dispute: string;
}

/** The fields of an article that its editors may have inferred. */
export type InferredField = keyof Article['inferred'];

export interface ArticleRecord {
  kind: 'article';
  /** Its key in a list of literature. */
  key: string;
  title: string;
  language: LanguageTag;
  /** Empty where the text names none. */
  authors: Author[];
  publisher?: string;
  /** `YYYY-MM-DD` or shorter. */
  date?: string;
  url?: string;
  inferred: InferredField[];
  /** Title of the passage that is quoted, where it is one. */
  passage?: string;
  /** Whose words they are, where they are not the article's own. */
  voice?: string;
  reading: Reading;
}

export interface PageRecord {
  kind: 'page';
  key: string;
  /** What the page shows; none where it is the atlas itself. */
  title?: string;
  reading: Reading;
}

export type CiteRecord = ArticleRecord | PageRecord;

/** What a record is made from, beside its subject. */
export interface CiteContext {
  atlas: Atlas;
  language: Language;
  version: string;
  /** Public address of the page. */
  address: string;
  /** What the page is headed, where it is no thing of the data. */
  heading: string;
}

/** The records of a page, that of the article first; none for an unknown page. */
export function citeRecords(subject: Subject, context: CiteContext): CiteRecord[] {
  const page = pageRecord(subject, context);
  if (!page) return [];
  if (subject.type !== 'article' && subject.type !== 'passage') return [page];
  const { article } = subject;
  const cited = articleRecord(article, page.reading);
  if (subject.type === 'article') return [cited, page];
  const { id, title, voice } = subject.passage;
  const passage: ArticleRecord = {
    ...cited,
    key: `${article.id}:${id}`,
    passage: cleanText(inLanguage(title, context.language)),
    ...(voice && { voice: cleanText(voice.en) }),
  };
  return [passage, page];
}

function pageRecord(subject: Subject, context: CiteContext): PageRecord | null {
  const { atlas, language, version, address } = context;
  if (subject.type === 'unknown') return null;
  const [defaultLanguage] = atlas.settings.languages;
  const title = titleOf(subject, context);
  return {
    kind: 'page',
    key: ['atlas', ...(language === defaultLanguage ? [] : [language]), ...keyOf(subject)].join(':'),
    ...(title === undefined ? {} : { title: cleanText(title) }),
    reading: {
      atlas: cleanText(inLanguage(atlas.settings.title, language)),
      version,
      address: cleanAddress(address),
      language,
      dispute: cleanText(inLanguage(atlas.settings.dispute.text, language)),
    },
  };
}

function keyOf(subject: Exclude<Subject, { type: 'unknown' }>): string[] {
  switch (subject.type) {
    case 'home':
      return [];
    case 'feature':
      return ['features', subject.feature.id];
    case 'article':
      return ['articles', subject.article.id];
    case 'passage':
      return ['articles', subject.article.id, subject.passage.id];
    case 'lesson':
      return ['lessons', subject.id];
    default:
      return [subject.type];
  }
}

function titleOf(
  subject: Exclude<Subject, { type: 'unknown' }>,
  { atlas, language, heading }: CiteContext,
): string | undefined {
  switch (subject.type) {
    case 'home':
      return undefined;
    case 'feature':
      return featureTitle(atlas, subject.feature, language);
    case 'article':
      return subject.article.title;
    case 'passage':
      return inLanguage(subject.passage.title, language);
    default:
      return heading;
  }
}

/** What is claimed is cited by the names of its map label, which are of both sides. */
function featureTitle({ settings }: Atlas, feature: Feature, language: Language): string {
  const name = nameOf(feature, language);
  if (Object.keys(feature.claims).length === 0) return name;
  return [...new Set([name, ...labelLines(feature.names, settings.labels[language])])].join(' / ');
}

function articleRecord(article: Article, reading: Reading): ArticleRecord {
  const { id, title, subtitle, lang, author, publisher, date, url, inferred } = article;
  const whole = subtitle === undefined ? title : `${title}: ${subtitle}`;
  return {
    kind: 'article',
    key: id,
    title: cleanText(whole),
    language: lang,
    authors: author === undefined ? [] : readAuthors(cleanText(author)),
    ...(publisher === undefined ? {} : { publisher: cleanText(publisher) }),
    ...(date === undefined ? {} : { date }),
    ...(url === undefined ? {} : { url: cleanAddress(url) }),
    inferred: (['author', 'publisher', 'date', 'url'] as const).filter(
      (field) => inferred[field] !== undefined && article[field] !== undefined,
    ),
    reading,
  };
}
