/** What every part of the interface may ask of the page it stands on. */
import { createContext } from 'svelte';
import type { Component } from 'svelte';
import type { Article, Atlas, Feature, Language } from '../core/model.ts';
import type { FeaturePassage } from '../core/passages.ts';
import type { Page, TourPlace } from '../core/url.ts';
import type { Messages } from '../messages/en.ts';

/** The parts of the page that are others in a large atlas: they show long lists in portions. */
export interface LongLists {
  /** The start, with the list of all places. */
  Home: Component;
  /** An article, a portion of its passages at a time. */
  Article: Component<{ article: Article; current?: string | undefined }>;
  /** The passages of a feature, as far as they are loaded. */
  Passages: Component<{ feature: Feature; found: readonly FeaturePassage[] }>;
  /** The members of a feature. */
  Features: Component<{ features: readonly Feature[] }>;
  /** Loads further passages of a feature; false where there are none, or they do not arrive. */
  more: (id: string) => Promise<boolean>;
}

export interface Surroundings {
  readonly atlas: Atlas;
  readonly language: Language;
  readonly messages: Messages;
  /** The feature that the pointer or the keyboard is at, wherever it is shown. */
  readonly hovered: string | null;
  hover: (id: string | null) => void;
  /** The guided way that the reader is on. */
  readonly tour: TourPlace | null;
  /** The address of a page in the page's language, or in another, with a query where one is given. */
  href: (page: Page, language?: Language, query?: string) => string;
  /** What a language is called: `ru-Latn` → Russian, romanized. */
  languageName: (tag: string) => string;
  /** In a large atlas: the parts that show long lists in portions. */
  readonly long?: LongLists | undefined;
  /** The passages that speak of a feature. To be awaited, so that a large atlas can fetch them when asked. */
  passages: (id: string) => FeaturePassage[] | Promise<FeaturePassage[]>;
}

const [get, set] = createContext<Surroundings>();

/** The page that the component stands on. */
export const getSurroundings = get;

/** Says which page the components below stand on. */
export const setSurroundings = set;
