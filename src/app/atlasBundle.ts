/** What the build hands to the page, and what the dev server sends when geodata changes. */
import type { Atlas, Language } from '../core/model.ts';
import type { AtlasContent } from './large/atlasContent.ts';

/** Where the map finds what it draws. */
export interface MapFiles {
  dataUrl: string;
  labels: Partial<Record<Language, { url: string; zooms: [minZoom: number, maxZoom: number][] }>>;
}

/** Where the parts of a large atlas are. */
export interface LargeFiles {
  /** The atlas in brief, by language. */
  brief: Partial<Record<Language, string>>;
  aliases: string;
  /** Folders with a file for each, ending in a slash. */
  features: string;
  articles: string;
}

export interface AtlasBundle {
  atlas: Atlas;
  /** In a large atlas: where its features and articles are; `atlas` has none of them then. */
  large?: LargeFiles;
  /** In a large atlas, once it is open: what loads them. */
  content?: AtlasContent;
  map: MapFiles;
  /** Where the index of the search is; of a large atlas the folder of its parts. */
  searchUrl: string;
  /** Where the lessons and the bank of questions are. */
  lessonsUrl: string;
  /** Public address of the site, ending in a slash. */
  site: string;
  /** Of the data: a tag of the repository, or a hash of the content. */
  version: string;
}

/** An error in the geodata as the page shows it: place, and what to do. */
export interface GeodataFault {
  place: string;
  message: string;
}
