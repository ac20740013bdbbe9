/**
 * The shape of an atlas after it has been read and checked. Everything past the readers in this folder trusts these
 * types: a value of type `Atlas` has no broken link, no unknown kind and no missing language.
 */

/** BCP 47 tag, for example `en`, `ja`, `ja-Hira` (kana), `ja-Latn` (romanized), `ru`, `ain` (Ainu). */
export type LanguageTag = string;

/** A language that the interface speaks; each has a file in `src/messages/`. */
export type Language = 'en' | 'ja' | 'ru';

/** Degrees, longitude first (RFC 7946). */
export type Position = [lng: number, lat: number];

/** Degrees, RFC 7946 order; across the 180th meridian `east` goes on past 180 (see `longitudes.ts`). */
export type Bbox = [west: number, south: number, east: number, north: number];

/** One text per language of the interface. English is always there, the others where somebody wrote them. */
export type Texts = { en: string } & Partial<Record<Language, string>>;

/** A statement and where it comes from: a citation with its date, and an address where there is one. */
export interface Sourced {
  text: Texts;
  source: string;
}

/** What a feature is. `group` stands for several features together and has no shape of its own. */
export const KINDS = [
  'island',
  'island-group',
  'region',
  'pipeline',
  'route',
  'boundary',
  'place',
  'group',
] as const;
export type Kind = (typeof KINDS)[number];

/** How far the drawn shape can be trusted. */
export const CERTAINTIES = ['surveyed', 'documented', 'schematic'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** What became of a thing that was planned, or whether a route is still in use. */
export const STATUSES = ['proposed', 'cancelled', 'suspended', 'in use', 'ended'] as const;
export type Status = (typeof STATUSES)[number];

/** How a boundary line stands in the eyes of one viewpoint. */
export const BOUNDARY_VALUES = ['stable', 'disputed', 'undetermined', 'none'] as const;
export type BoundaryValue = (typeof BOUNDARY_VALUES)[number];

export interface Name {
  lang: LanguageTag;
  text: string;
}

/** A stated figure; never one computed from the drawn shape. */
export interface Measure {
  value: number;
  unit: 'km2' | 'km';
  source: string;
}

/** A feature without its geometry, as the reader's page needs it. */
export interface Feature {
  id: string;
  kind: Kind;
  /** In the order that `atlas.yaml` states. */
  names: Name[];
  /** Other names in use, per language. */
  altNames: Partial<Record<LanguageTag, string[]>>;
  /** Id of the group or the larger feature that this one belongs to. */
  partOf?: string;
  /** Ids of the features that name this one in `partOf`, in atlas order. */
  members: string[];
  measure?: Measure;
  status?: { value: Status; source: string };
  certainty: Certainty;
  description?: Sourced;
  administeredBy?: Sourced;
  /** By viewpoint id: how that side puts its claim. */
  claims: Record<string, Sourced>;
  /** Boundary features only, by viewpoint id. */
  viewpoints: Record<string, BoundaryValue>;
  wikidata?: string;
  geonames?: string;
  /** Where the geometry and the names come from. */
  source: string;
  bbox: Bbox;
  /** A position on the feature, far from its edges: where a popup points when nothing was clicked. */
  point: Position;
  /** Where it lies, in words: measured on the drawn shape by the build, for those who do not see the map. */
  whereabouts?: Texts;
  /** In a large atlas: how many passages speak of it. */
  count?: number;
  /** In a large atlas: nothing but what lists and the map need is here; the rest is loaded when asked for. */
  brief?: true;
}

/** A run of words. One with a mention is linked to its place, one without is plain text. */
export interface Run {
  text: string;
  mention?: Mention;
}

export interface Mention {
  /** The feature that the words name. */
  feature: string;
  /** The editor's reading, where the words alone do not settle it. */
  reading?: string;
  /** Further features that the editor counts the mention for. */
  also: string[];
}

export interface Passage {
  id: string;
  /** Id of the article. */
  article: string;
  /** The quotation to the letter, a list of runs for each paragraph. */
  paragraphs: Run[][];
  /** True where text of the article between the passage before (or the beginning) and this one is left out. */
  gapBefore: boolean;
  /** Whose words these are, where they are not the article's own. */
  voice?: Texts;
  title: Texts;
  /** The editor's note; in Japanese and Russian an unofficial summary of the quotation. */
  note: Partial<Record<Language, string>>;
  /** Where its words are at the publisher: made by the build. */
  source?: string;
}

export interface Article {
  id: string;
  title: string;
  /** Language of the article and of its quotations. */
  lang: LanguageTag;
  subtitle?: string;
  publisher?: string;
  author?: string;
  /** ISO 8601 date, `YYYY-MM-DD` or shorter. */
  date?: string;
  /** Address of the article at its publisher. */
  url?: string;
  /** Fields above that the text does not state, with the reason for the value given. */
  inferred: Partial<Record<'publisher' | 'author' | 'date' | 'url', string>>;
  /** What a reader should know about this text, by language of the interface. */
  note?: Texts;
  /** In the order of the text. */
  passages: Passage[];
  /** In a large atlas: how many passages it has, and how many steps lead from mention to mention. */
  count?: number;
  steps?: number;
  /** In a large atlas: its passages, and what else is not needed in lists, are loaded when asked for. */
  brief?: true;
}

export interface Viewpoint {
  id: string;
  name: Texts;
  /** What the map shows under this viewpoint, and why. */
  note: Sourced;
}

/** One data source that the map is drawn from. */
export interface Licence {
  what: Texts;
  credit: string;
  licence: string;
  url?: string;
  /** The credit stands on the map itself. */
  onMap?: boolean;
}

/** `atlas.yaml`. */
export interface Settings {
  title: Texts;
  description: Texts;
  /** Public address, ending in a slash; its path is the base of every address of the site. */
  url: string;
  languages: Language[];
  /** What the first view shows, on any screen. */
  view: Bbox;
  names: { order: LanguageTag[]; reason: Texts };
  /** For each language of the interface, which names a map label shows, first line first. */
  labels: Record<Language, LanguageTag[]>;
  /** The first is the default. */
  viewpoints: Viewpoint[];
  /** The note that goes with every view of the disputed features. */
  dispute: Sourced;
  /** Address of the repository that the data is edited in. */
  repository?: string;
  /** Mail address for reports of problems. */
  report?: string;
  licences: Licence[];
}

/** Everything that the reader's page knows, apart from geometry. */
export interface Atlas {
  settings: Settings;
  /** In the order of `atlas.yaml`, the rest by id. */
  features: Feature[];
  /** Oldest first. */
  articles: Article[];
  /** Former or other ledger entry to the present one: `features/iturup` to `features/etorofu`. */
  aliases: Record<string, string>;
  /** What each lesson of the atlas is called, by id; the lessons themselves are in a file of their own. */
  lessons: { id: string; title: Texts }[];
  /** What the languages of the names are called, in each language of the pages: made by the build. */
  languageNames?: Partial<Record<Language, Record<LanguageTag, string>>>;
  /** There are so many pages that less is made beside each: see manyPages.ts. */
  manyPages?: boolean;
}

export const WATER_KINDS = ['ocean', 'sea', 'strait', 'bay'] as const;
export const PLACE_KINDS = [
  'capital',
  'city',
  'town',
  'village',
  'port',
  'airport',
  'cape',
  'islet',
  'land',
] as const;
export type WaterKind = (typeof WATER_KINDS)[number];
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A name on the basemap: context, not content. */
export interface BasemapLabel {
  id: string;
  kind: WaterKind | PlaceKind;
  names: Partial<Record<LanguageTag, string>>;
  /** The zoom from which the label may be drawn. */
  minZoom: number;
  /** The zoom at which another label of the same thing takes its place; none where it stays. */
  maxZoom?: number;
  position: Position;
}
