/** What a quiz of a large atlas asks about: the same for everyone. */
import type { Article, Atlas } from '../model.ts';

const MOST_PLACES = 300;
const TEXTS = 4;

/** The places that most passages speak of, and the articles of `sampleArticles` as far as they are loaded. */
export function quizSample(atlas: Atlas): Atlas {
  if (atlas.features.every(({ count }) => count === undefined)) return atlas;
  const known = atlas.features.toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0)).slice(0, MOST_PLACES);
  const ids = new Set(known.map(({ id }) => id));
  const features = atlas.features
    .filter(({ id }) => ids.has(id))
    .map((feature) => ({ ...feature, members: feature.members.filter((id) => ids.has(id)) }));
  return { ...atlas, features, articles: sampleArticles(atlas).filter(({ brief }) => !brief) };
}

/** A few articles from the whole of their row. */
export function sampleArticles({ articles }: Pick<Atlas, 'articles'>): Article[] {
  const last = articles.length - 1;
  const places = Array.from({ length: TEXTS }, (_, at) => Math.round((at * last) / (TEXTS - 1)));
  return [...new Set(places)].flatMap((place) => articles[place] ?? []);
}
