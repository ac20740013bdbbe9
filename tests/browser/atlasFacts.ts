/** What the reader's tests name of an atlas. They run on several: what they do is the same, what they find is not. */
import { resolve } from 'node:path';
import { inject } from 'vitest';
import type { Language, Position } from '../../src/core/model.ts';
import { ONE } from './factsOne.ts';
import { TWO } from './factsTwo.ts';

/** A feature with passages, in English. */
export interface FeatureFacts {
  id: string;
  name: string;
  /** A position on it, neither its label's nor the one that its own page uses. */
  at: Position;
  /** How an article names it. */
  words: string;
  /** It also has passages by way of the group. */
  inGroup: boolean;
}

/** A page and its title. */
type Titled = readonly [path: string, title: string];

/** Paths are below the site, those of pages without the prefix of their language. */
export interface AtlasFacts {
  /** The data folder, from the root of the repository. */
  geodata: string;
  /** Path of the site. */
  base: string;
  /** The language without a prefix comes first. */
  languages: readonly Language[];
  /** In English. */
  title: string;
  /** The feature that pages about no other show. */
  main: string;
  features: readonly FeatureFacts[];
  /** A view with all of them in sight. */
  camera: string;
  group: { id: string; words: string };
  /** Publisher and date of an article that speaks of all of them. */
  citation: RegExp;
  /** A part of a feature that is smaller than a finger, in a view. */
  islet: { feature: string; name: string; at: Position; camera: string };
  /** A feature that one passage speaks of, and how that begins. */
  told: { feature: string; passage: string; begins: string };
  reading: {
    article: string;
    /** Not the first of it, and what its title has in it. */
    passage: string;
    titled: string;
    citation: string;
    /** A view that does not show what the passage is about. */
    camera: string;
    /** An article with more passages than fit into the panel, and one that the way through the text leads to. */
    long: string;
    next: string;
  };
  /** A passage with several mentions, the second of a single place; the one beside it that a scroll leads to; the one before it. */
  tour: { passage: string; first: string; scrolled: string; before: string };
  search: {
    /** Language, words in another script or spelling, and what they find. */
    names: readonly (readonly [language: Language, typed: string, feature: string])[];
    many: string;
    /** Words of a passage, in which places are named. */
    words: string;
    passage: string;
    places: readonly string[];
  };
  history: {
    start: string;
    one: { id: string; name: string };
    /** A feature in a view, and another that is met there. */
    viewed: {
      id: string;
      name: string;
      camera: string;
      zoom: number;
      center: Position;
      other: string;
      at: Position;
    };
    titles: readonly Titled[];
  };
  keys: {
    camera: string;
    center: Position;
    /** What a letter leads to on the map. */
    letter: string;
    feature: string;
    name: string;
    /** The beginning of the title of an article, and words in it that name a place. */
    article: string;
    articleTitle: string;
    mention: string;
  };
  languagePages: {
    feature: string;
    /** Language of its first quotation. */
    quoted: string;
    pages: readonly (readonly [language: Language, name: string, heading: string, self: string])[];
    passage: string;
    /** The title of that passage, in the language gone to first. */
    to: Language;
    title: string;
    /** What its mention leads to. */
    mentioned: string;
    /** A place on the list, and its name in the language gone to last. */
    listed: readonly [feature: string, name: string];
    viewpoint: string;
    camera: string;
  };
  names: {
    /** A choice of names by its words, its languages, and a name that it brings; then the first again. */
    choice: RegExp;
    tags: string;
    brings: readonly string[];
    usual: RegExp;
    usualName: string;
    /** By address, the second by its first language alone. */
    addresses: readonly string[];
    langs: readonly string[];
  };
  /** Pages that are looked at for accessibility. */
  pages: readonly Titled[];
}

const FACTS: Record<'one' | 'two', AtlasFacts> = { one: ONE, two: TWO };

/** What is true of the atlas under test. */
export function facts(): AtlasFacts {
  return FACTS[inject('atlas')];
}

/** The path of a page in a language, below the site: `('en', 'about/')` → `about/`, where English is the first. */
export function pathIn(language: Language, path: string): string {
  return language === facts().languages[0] ? path : `${language}/${path}`;
}

/** The same in English, in whose words most tests speak. */
export function english(path = ''): string {
  return pathIn('en', path);
}

/** The data folder of the atlas under test. */
export function geodataFolder(): string {
  return resolve(import.meta.dirname, '../..', facts().geodata);
}
