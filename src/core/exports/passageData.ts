/** A passage as plain data, for formats that hold JSON. */
import type { Article, Passage, Texts } from '../model.ts';
import { featuresOf, quotation, type FeaturePassage } from '../passages.ts';
import { stated, type ExportSource } from './exportSource.ts';

/** A quotation never stands without its source, nor without what the editor says of it. */
export interface PassageData {
  /** Id of article and passage: `abe-putin-moscow-2017/gas-pipeline`. */
  id: string;
  title: Texts;
  quotation: string;
  lang: string;
  page: string;
  source: { title: string; publisher?: string; author?: string; date?: string; url?: string };
  /** Whose words these are, where they are not the article's own. */
  voice?: Texts;
  note: Passage['note'];
  /** Ids of the features that it names. */
  features: string[];
  /** Id of the group or larger feature by way of which it speaks of the feature at hand. */
  by_way_of?: string;
}

/** The data of a passage that speaks of a feature, or of a passage alone. */
export function passageData(
  { article, passage, byWayOf }: FeaturePassage,
  { address }: ExportSource,
): PassageData {
  const { id, title, voice, note } = passage;
  return {
    id: `${article.id}/${id}`,
    title,
    quotation: quotation(passage),
    lang: article.lang,
    page: address({ type: 'passage', article: article.id, id }),
    source: sourceData(article),
    ...(voice && { voice }),
    note,
    features: featuresOf(passage),
    ...(byWayOf === undefined ? {} : { by_way_of: byWayOf }),
  };
}

function sourceData(article: Article): PassageData['source'] {
  const fields = (['publisher', 'author', 'date', 'url'] as const).flatMap((field) => {
    const value = stated(article, field);
    return value === undefined ? [] : [[field, value] as const];
  });
  return { title: article.title, ...Object.fromEntries(fields) };
}
