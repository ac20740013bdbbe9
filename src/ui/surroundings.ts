/** What every part of the interface may ask of the page it stands on. */
import { createContext } from 'svelte';
import type { Atlas, Language } from '../core/model.ts';
import type { FeaturePassage } from '../core/passages.ts';
import type { Page, TourPlace } from '../core/url.ts';
import type { Messages } from '../messages/en.ts';

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
  /** The passages that speak of a feature. To be awaited, so that a large atlas can fetch them when asked. */
  passages: (id: string) => FeaturePassage[] | Promise<FeaturePassage[]>;
}

const [get, set] = createContext<Surroundings>();

/** The page that the component stands on. */
export const getSurroundings = get;

/** Says which page the components below stand on. */
export const setSurroundings = set;
