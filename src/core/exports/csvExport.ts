/** Features, and mentions in the texts, as tables. */
import type { Article, Feature, Mention, Passage } from '../model.ts';
import { inLanguage } from '../names.ts';
import { quotation } from '../passages.ts';
import { sortKeys } from '../propertyKeys.ts';
import { csvText, type Cell } from './csvText.ts';
import {
  aboutOf,
  articleOf,
  bothNames,
  disputeLine,
  featureOf,
  licenceLine,
  stated,
  type ExportSource,
} from './exportSource.ts';

type Row = Record<string, Cell>;

/** All features, a row for each. */
export function atlasCsv(source: ExportSource): string {
  return featureTable(source.atlas.features, source);
}

/** One feature. */
export function featureCsv(source: ExportSource, id: string): string {
  return featureTable([featureOf(source, id)], source);
}

/** All mentions of all articles, a row for each. */
export function* atlasMentions(source: ExportSource): Iterable<string> {
  const [first, ...others] = source.atlas.articles;
  yield mentionTable(first ? [first] : [], source);
  for (const article of others) yield withoutHead(mentionTable([article], source));
}

/** What follows the line of the columns, which holds no line break. */
function withoutHead(table: string): string {
  return table.slice(table.indexOf('\n') + 1);
}

/** The mentions of one article. */
export function articleMentions(source: ExportSource, id: string): string {
  return mentionTable([articleOf(source, id)], source);
}

/** One column for each property that any of the features has; where they lie is given by their label points. */
function featureTable(features: readonly Feature[], source: ExportSource): string {
  const { properties, passagesOf, address } = source;
  const keys = sortKeys([...new Set(features.flatMap(({ id }) => Object.keys(properties[id] ?? {})))]);
  const end = lastColumns(source);
  const columns = ['id', 'name', ...keys, 'lng', 'lat', 'passages', 'page', ...end.columns];
  const rows = features.map((feature) => {
    const own: Record<string, unknown> = properties[feature.id] ?? {};
    const { id, point } = feature;
    return [
      id,
      bothNames(feature, source),
      ...keys.map((key) => scalar(own[key])),
      ...point,
      passagesOf(id).length,
      address({ type: 'feature', id }),
      ...end.cells,
    ];
  });
  return csvText(columns, rows);
}

/** Properties are words and numbers, and nothing else. */
function scalar(value: unknown): Cell {
  return typeof value === 'number' || typeof value === 'string' ? value : undefined;
}

function mentionTable(articles: readonly Article[], source: ExportSource): string {
  const end = lastColumns(source);
  const features = new Map(source.atlas.features.map((feature) => [feature.id, feature]));
  const rows = articles.flatMap((article) =>
    article.passages.flatMap((passage) => mentionRows(article, passage, features, source)),
  );
  const columns = MENTION_COLUMNS;
  return csvText(
    [...columns, ...end.columns],
    rows.map((row) => [...columns.map((column) => row[column]), ...end.cells]),
  );
}

const MENTION_COLUMNS = [
  'article',
  'article_title',
  'publisher',
  'author',
  'date',
  'article_url',
  'passage',
  'passage_title',
  'mention',
  'words',
  'feature',
  'feature_name',
  'feature_names',
  'reading',
  'also',
  'quotation',
  'voice',
  'note',
  'page',
  'feature_page',
] as const;

function mentionRows(
  article: Article,
  passage: Passage,
  features: ReadonlyMap<string, Feature>,
  source: ExportSource,
): Row[] {
  const [language = 'en'] = source.atlas.settings.languages;
  const common: Row = {
    article: article.id,
    article_title: article.title,
    publisher: stated(article, 'publisher'),
    author: stated(article, 'author'),
    date: stated(article, 'date'),
    article_url: stated(article, 'url'),
    passage: passage.id,
    passage_title: inLanguage(passage.title, language),
    quotation: quotation(passage),
    voice: passage.voice && inLanguage(passage.voice, language),
    note: passage.note[language] ?? passage.note.en,
    page: source.address({ type: 'passage', article: article.id, id: passage.id }),
  };
  const runs = passage.paragraphs.flat().filter((run) => run.mention !== undefined);
  return runs.map(({ text, mention }, index) => ({
    ...common,
    mention: index + 1,
    words: text,
    ...(mention && mentionCells(mention, features, source)),
  }));
}

function mentionCells(
  { feature: id, reading, also }: Mention,
  features: ReadonlyMap<string, Feature>,
  source: ExportSource,
): Row {
  const feature = features.get(id);
  return {
    feature: id,
    feature_name: feature && bothNames(feature, source),
    feature_names: feature?.names.map(({ lang, text }) => `${lang}: ${text}`).join('; '),
    reading,
    also: also.join('; '),
    feature_page: source.address({ type: 'feature', id }),
  };
}

/** A table has no place for what is said of all of it, and rows are copied one by one: so it stands in each. */
function lastColumns(source: ExportSource): { columns: string[]; cells: Cell[] } {
  const { title, url, version, licences } = aboutOf(source);
  return {
    columns: ['dispute_note', 'atlas', 'data_version', 'licences'],
    cells: [
      disputeLine(source),
      `${title}, ${url}`,
      version,
      licences.map((licence) => licenceLine(licence, source)).join('; '),
    ],
  };
}
