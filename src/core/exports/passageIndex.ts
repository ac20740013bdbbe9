/** All passages by feature, found in one pass: asking `passagesOf` for every feature would read every text as often. */
import type { Atlas } from '../model.ts';
import { featuresOf, type FeaturePassage } from '../passages.ts';

interface Placed extends FeaturePassage {
  order: number;
}

/** Gives for a feature's id what `passagesOf` gives. */
export function passageIndex({ articles, features }: Atlas): (id: string) => FeaturePassage[] {
  const parents = new Map(features.map(({ id, partOf }) => [id, partOf]));
  const naming = new Map<string, Placed[]>();
  const passages = articles.flatMap((article) => article.passages.map((passage) => ({ article, passage })));
  for (const [order, found] of passages.entries()) {
    for (const id of featuresOf(found.passage)) {
      const list = naming.get(id);
      if (list) list.push({ ...found, order });
      else naming.set(id, [{ ...found, order }]);
    }
  }
  return (id) => {
    const found = new Map<number, FeaturePassage>();
    for (const whole of [id, ...wholes(parents, id)]) {
      for (const { order, article, passage } of naming.get(whole) ?? []) {
        const byWayOf = whole === id ? {} : { byWayOf: whole };
        if (!found.has(order)) found.set(order, { article, passage, ...byWayOf });
      }
    }
    return [...found].sort(([a], [b]) => a - b).map(([, each]) => each);
  };
}

/** What a feature is part of, nearest first. */
function wholes(parents: ReadonlyMap<string, string | undefined>, id: string): string[] {
  const found: string[] = [];
  let whole = parents.get(id);
  while (whole !== undefined && !found.includes(whole)) {
    found.push(whole);
    whole = parents.get(whole);
  }
  return found;
}
