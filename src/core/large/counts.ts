/** What features and articles of a large atlas know of their passages before these are loaded. */
import type { Atlas } from '../model.ts';
import { mentionsOf, passagesOf } from '../passages.ts';

/** The atlas with the numbers of passages of each feature and article, and of the steps through each article. */
export function withCounts(atlas: Atlas): Atlas {
  return {
    ...atlas,
    features: atlas.features.map((feature) => ({ ...feature, count: passagesOf(atlas, feature.id).length })),
    articles: atlas.articles.map((article) => ({
      ...article,
      count: article.passages.length,
      steps: article.passages.reduce((sum, passage) => sum + Math.max(1, mentionsOf(passage).length), 0),
    })),
  };
}
