/** A large atlas with what has been loaded of it. */
import { placeById } from '../byId.ts';
import type { Article, Atlas, Passage } from '../model.ts';
import type { ArticlePart, FeaturePart, PassageTitle } from './parts.ts';

/**
 * Puts the loaded features and articles in the places of those in brief. The articles before and after a loaded one get
 * their last and first passage by title, so that one can go on there.
 */
export function withParts(
  brief: Atlas,
  features: readonly FeaturePart[],
  articles: readonly ArticlePart[],
): Atlas {
  const places = [...brief.features];
  for (const { feature } of features) {
    const place = placeById(brief.features, feature.id);
    if (place >= 0) places[place] = feature;
  }
  const texts = [...brief.articles];
  const neighbours = articles.flatMap(({ previous, next }) => [
    ...(previous ? [{ title: previous, isFirst: false }] : []),
    ...(next ? [{ title: next, isFirst: true }] : []),
  ]);
  for (const { title, isFirst } of neighbours) {
    const place = placeById(brief.articles, title.article);
    const article = texts[place];
    if (article) texts[place] = withTitle(article, title, isFirst);
  }
  for (const { article } of articles) {
    const place = placeById(brief.articles, article.id);
    if (place >= 0) texts[place] = article;
  }
  return { ...brief, features: places, articles: texts };
}

function withTitle(article: Article, title: PassageTitle, isFirst: boolean): Article {
  const others = article.passages.filter(({ id }) => id !== title.id);
  const passage: Passage = { ...title, paragraphs: [], gapBefore: false, note: {} };
  return { ...article, passages: isFirst ? [passage, ...others] : [...others, passage] };
}
