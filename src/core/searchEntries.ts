/** What a search can find in an atlas. */
import type { Atlas, Feature, Kind } from './model.ts';
import { quotation } from './passages.ts';
import { pageSegments, type Page } from './url.ts';

export interface SearchEntry {
  /** The path of its page below the language: `features/etorofu`. */
  id: string;
  /** Names and titles, in all languages. */
  names: string;
  /** What it is, or what it says. */
  text: string;
  /** How much it is worth beside others: places before lines and wholes, those before texts. */
  weight: number;
}

const WEIGHTS: Partial<Record<Kind, number>> = { boundary: 1, route: 1, group: 1.5 };
const PLACE_WEIGHT = 2;
const TEXT_WEIGHT = 0.5;

/** Everything with an address; `kinds` are the words for a kind of place, in all languages. */
export function searchEntries(atlas: Atlas, kinds: (kind: Kind) => string[]): SearchEntry[] {
  const features = atlas.features.map((feature) => ({
    id: idOf({ type: 'feature', id: feature.id }),
    names: [...namesOf(feature), ...formerIds(atlas, feature.id)].join('\n'),
    text: kinds(feature.kind).join('\n'),
    weight: WEIGHTS[feature.kind] ?? PLACE_WEIGHT,
  }));
  const texts = atlas.articles.flatMap(({ id, title, publisher = '', passages }) => [
    { id: idOf({ type: 'article', id }), names: title, text: publisher, weight: TEXT_WEIGHT },
    ...passages.map((passage) => ({
      id: idOf({ type: 'passage', article: id, id: passage.id }),
      names: Object.values(passage.title).join('\n'),
      text: [quotation(passage), ...Object.values(passage.note)].join('\n'),
      weight: TEXT_WEIGHT,
    })),
  ]);
  return [...features, ...texts];
}

/** All names of a feature, in all languages. */
export function namesOf({ names, altNames }: Feature): string[] {
  return [...names.map(({ text }) => text), ...Object.values(altNames).flatMap((texts) => texts ?? [])];
}

/** Former ids that lead to a feature. */
export function formerIds({ aliases }: Atlas, id: string): string[] {
  const now = idOf({ type: 'feature', id });
  return Object.entries(aliases).flatMap(([old, target]) =>
    target === now ? [old.slice('features/'.length)] : [],
  );
}

function idOf(page: Exclude<Page, { type: 'unknown' }>): string {
  return pageSegments(page).join('/');
}
