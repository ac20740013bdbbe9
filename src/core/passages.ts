/** The web between passages and places, in both directions. */
import { byId } from './byId.ts';
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

/** The passages of an atlas in its order, and by feature which of them name it. */
interface Naming {
  all: FeaturePassage[];
  by: Map<string, number[]>;
}

/** Found in one pass: asking for every feature would else read every text as often. */
const namings = new WeakMap<Atlas['articles'], Naming>();

function namingOf({ articles }: Pick<Atlas, 'articles'>): Naming {
  const known = namings.get(articles);
  if (known) return known;
  const all = articles.flatMap((article) => article.passages.map((passage) => ({ article, passage })));
  const by: Naming['by'] = new Map();
  for (const [place, { passage }] of all.entries()) {
    for (const id of featuresOf(passage)) {
      const named = by.get(id);
      if (named) named.push(place);
      else by.set(id, [place]);
    }
  }
  const naming = { all, by };
  namings.set(articles, naming);
  return naming;
}

/**
 * All passages that speak of a feature, in the order of the atlas: those that name it, and those that name a group or a
 * larger feature that it belongs to.
 */
export function passagesOf(atlas: Pick<Atlas, 'articles' | 'features'>, id: string): FeaturePassage[] {
  const { all, by } = namingOf(atlas);
  const found = new Map<number, string>();
  for (const named of [id, ...wholesOf(atlas.features, id)]) {
    for (const place of by.get(named) ?? []) if (!found.has(place)) found.set(place, named);
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .flatMap(([place, named]) => {
      const each = all[place];
      return each ? [named === id ? each : { ...each, byWayOf: named }] : [];
    });
}

/** Those that name the feature itself before those that came by way of something larger. */
export function directFirst(found: readonly FeaturePassage[]): FeaturePassage[] {
  return [...new Set([...found.filter(({ byWayOf }) => byWayOf === undefined), ...found])];
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
  let whole = byId(features, id)?.partOf;
  while (whole !== undefined && !wholes.includes(whole)) {
    wholes.push(whole);
    whole = byId(features, whole)?.partOf;
  }
  return wholes;
}

/** The ids that stand for a feature on the map: its members where it is a group, else itself. */
export function shapesOf(features: readonly Feature[], id: string): string[] {
  const feature = byId(features, id);
  return feature?.kind === 'group' ? feature.members : [id];
}
