/** What places are called: who shares a name with whom, and texts with the names left out. */
import { fold } from '../../core/fold.ts';
import type { Atlas, Feature } from '../../core/model.ts';
import { labelLines, nameOf } from '../../core/names.ts';

/** A text in parts; null where a name was. */
export type Withheld = (string | null)[];

/** The names of an atlas, looked up again and again. */
export class PlaceNames {
  readonly #atlas: Atlas;
  /** By folded name: the features that have it, as a name or as one of their other names. */
  readonly #bearers = new Map<string, Set<string>>();
  /** Every name, and in small letters. */
  readonly #all: { name: string; small: string }[];

  constructor(atlas: Atlas) {
    this.#atlas = atlas;
    const all = new Set<string>();
    for (const feature of atlas.features) {
      for (const name of everyName(feature)) {
        all.add(name);
        const bearers = this.#bearers.get(fold(name)) ?? new Set();
        this.#bearers.set(fold(name), bearers.add(feature.id));
      }
    }
    this.#all = [...all].map((name) => ({ name, small: name.toLowerCase() }));
  }

  /** Ids of all features, itself included, that bear a name by which a quiz in any language asks for this one. */
  bearersOf(feature: Feature): Set<string> {
    const bearers = this.#askedNames(feature).flatMap((name) => [...(this.#bearers.get(fold(name)) ?? [])]);
    return new Set([feature.id, ...bearers]);
  }

  /** True where a name that is shown of one is also a name of the other: nobody could tell which is meant. */
  areAlike(one: Feature, other: Feature): boolean {
    return this.bearersOf(one).has(other.id) || this.bearersOf(other).has(one.id);
  }

  /** A text with every name of every feature left out. */
  withhold(text: string): Withheld {
    const small = text.toLowerCase();
    const found = this.#all.filter((each) => small.includes(each.small)).map(({ name }) => name);
    if (found.length === 0) return [text];
    const longestFirst = found.sort((a, b) => b.length - a.length);
    const parts = text.split(new RegExp(longestFirst.map(patternOf).join('|'), 'iu'));
    return parts.flatMap((part, index) => (index === 0 ? [part] : [null, part]));
  }

  /** The names that a quiz shows, in all languages of the atlas. */
  #askedNames(feature: Feature): string[] {
    const { languages, labels } = this.#atlas.settings;
    return languages.flatMap((language) => [
      nameOf(feature, language),
      ...labelLines(feature.names, labels[language]),
    ]);
  }
}

/** All names of a feature in all languages. */
export function everyName({ id, names, altNames }: Feature): string[] {
  const others = Object.values(altNames).flatMap((texts) => texts ?? []);
  const all = [...names.map(({ text }) => text), ...others];
  // A feature without a name is called by its id.
  return all.length > 0 ? all.filter((name) => name.trim() !== '') : [id];
}

const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;

/** A whole word; where words have no spaces between them, anywhere. */
function patternOf(name: string): string {
  const literal = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return UNSPACED.test(name) ? literal : `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`;
}
