/**
 * What a large atlas loads when it is asked for: a file for each feature and each article. A passage that comes by way of a
 * larger feature stands in the file of that one alone.
 */
import { byId, placeById } from '../byId.ts';
import type { Article, Atlas, Feature, Passage } from '../model.ts';
import { passagesOf, wholesOf, type FeaturePassage } from '../passages.ts';

/** A passage in the file of a feature, by the place of its article. */
type OwnPassage = [article: number, place: number, passage: Passage];

/** The file of a feature. */
export interface FeaturePart {
  feature: Feature;
  /** The passages that name it, in the order of the atlas. */
  passages: OwnPassage[];
  /** Where there are more than one file holds: how many further files there are. */
  more?: number;
}

/** The title of a passage, by which one goes to it. */
export type PassageTitle = Pick<Passage, 'id' | 'article' | 'title'>;

/** The file of an article. */
export interface ArticlePart {
  article: Article;
  /** The passages before its first and after its last. */
  previous?: PassageTitle;
  next?: PassageTitle;
}

/** So many passages in one file: some 100 kB, or 20 as they are served. */
export const PASSAGES_IN_PART = 200;

/** The files of a feature: the first has the feature itself. */
export function featureParts(atlas: Atlas, feature: Feature): [FeaturePart, ...OwnPassage[][]] {
  const own = passagesOf(atlas, feature.id).filter(({ byWayOf }) => byWayOf === undefined);
  const passages = own.map(({ article, passage }): OwnPassage => {
    return [placeById(atlas.articles, article.id), placeById(article.passages, passage.id), passage];
  });
  const rest = Array.from(
    { length: Math.max(0, Math.ceil(passages.length / PASSAGES_IN_PART) - 1) },
    (_, part) => passages.slice((part + 1) * PASSAGES_IN_PART, (part + 2) * PASSAGES_IN_PART),
  );
  const first = { feature, passages: passages.slice(0, PASSAGES_IN_PART) };
  return [{ ...first, ...(rest.length > 0 && { more: rest.length }) }, ...rest];
}

/** The file of an article. */
export function articlePart({ articles }: Pick<Atlas, 'articles'>, article: Article): ArticlePart {
  const place = placeById(articles, article.id);
  const titled = articles.map(({ passages }) => passages);
  const previous = titled
    .slice(0, place)
    .findLast(({ length }) => length > 0)
    ?.at(-1);
  const next = titled.slice(place + 1).find(({ length }) => length > 0)?.[0];
  return {
    article,
    ...(previous && { previous: titleOf(previous) }),
    ...(next && { next: titleOf(next) }),
  };
}

function titleOf({ id, article, title }: Passage): PassageTitle {
  return { id, article, title };
}

/** The passages of a feature, of its own file and of those of its wholes; undefined where one is not there. */
export function joinParts(
  { features, articles }: Pick<Atlas, 'features' | 'articles'>,
  id: string,
  ownOf: (id: string) => readonly OwnPassage[] | undefined,
): FeaturePassage[] | undefined {
  const found = new Map<string, { at: [number, number]; each: FeaturePassage }>();
  for (const named of [id, ...wholesOf(features, id)]) {
    const own = ownOf(named);
    if (!own) return undefined;
    for (const [article, place, passage] of own) {
      const key = `${passage.article}/${passage.id}`;
      const of = byId(articles, passage.article) ?? articles[article];
      if (!of || found.has(key)) continue;
      found.set(key, {
        at: [article, place],
        each: { article: of, passage, ...(named === id ? {} : { byWayOf: named }) },
      });
    }
  }
  return [...found.values()].sort(({ at: [a, b] }, { at: [c, d] }) => a - c || b - d).map(({ each }) => each);
}
