/** The web between passages and places, in both directions. */
import type { Article, Atlas, Feature, Mention, Passage, Run } from './model.ts';

/** A passage that speaks of a feature, and how it comes to do so. */
export interface FeaturePassage {
  article: Article;
  passage: Passage;
  /** Id of the group or larger feature that the words name, where they do not name the feature itself. */
  byWayOf?: string;
}

/** The words of a paragraph without its links. */
export function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** The words of a passage without its links: paragraphs joined by a blank line. */
export function quotation(passage: Passage): string {
  return passage.paragraphs.map(wordsOf).join('\n\n');
}

/** Mentions of a passage in the order of the text. */
export function mentionsOf(passage: Passage): Mention[] {
  return passage.paragraphs.flat().flatMap((run) => (run.mention ? [run.mention] : []));
}

/** Every feature that the passage names or is counted for, each once, in the order of the text. */
export function featuresOf(passage: Passage): string[] {
  return [...new Set(mentionsOf(passage).flatMap((mention) => [mention.feature, ...mention.also]))];
}

/**
 * All passages that speak of a feature, in the order of the atlas: those that name it, and those that name a group or a
 * larger feature that it belongs to.
 */
export function passagesOf(atlas: Atlas, id: string): FeaturePassage[] {
  const wholes = wholesOf(atlas.features, id);
  return atlas.articles.flatMap((article) =>
    article.passages.flatMap((passage) => {
      const named = featuresOf(passage);
      if (named.includes(id)) return [{ article, passage }];
      const byWayOf = wholes.find((whole) => named.includes(whole));
      return byWayOf === undefined ? [] : [{ article, passage, byWayOf }];
    }),
  );
}

/** The words by which passages name a feature, or what it is counted with; each once, in the order of the text. */
export function wordsFor(found: readonly FeaturePassage[], id: string): string[] {
  const words = found.flatMap(({ passage, byWayOf }) =>
    passage.paragraphs.flat().flatMap(({ text, mention }) => {
      const named = mention ? [mention.feature, ...mention.also] : [];
      return named.includes(id) || (byWayOf !== undefined && named.includes(byWayOf)) ? [text] : [];
    }),
  );
  return [...new Set(words)];
}

/** Ids of what a feature is part of, nearest first: `habomai` → `['four-islands']`. */
export function wholesOf(features: readonly Feature[], id: string): string[] {
  const wholes: string[] = [];
  let whole = features.find((feature) => feature.id === id)?.partOf;
  while (whole !== undefined && !wholes.includes(whole)) {
    wholes.push(whole);
    const next: string = whole;
    whole = features.find((feature) => feature.id === next)?.partOf;
  }
  return wholes;
}

/** The ids that stand for a feature on the map: its members where it is a group, else itself. */
export function shapesOf(features: readonly Feature[], id: string): string[] {
  const feature = features.find((each) => each.id === id);
  return feature?.kind === 'group' ? feature.members : [id];
}
