/** What the build hands to the page, and what the dev server sends when geodata changes. */
import type { Atlas, Language } from '../core/model.ts';

/** Where the map finds what it draws. */
export interface MapFiles {
  dataUrl: string;
  labels: Partial<Record<Language, { url: string; zooms: [minZoom: number, maxZoom: number][] }>>;
}

export interface AtlasBundle {
  atlas: Atlas;
  map: MapFiles;
  /** Where the index of the search is. */
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
