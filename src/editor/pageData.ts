/** What the page of the editor tells its script. */
import type { Language } from '../core/model.ts';

/** Written into the page by the build or the dev server. */
export interface EditorPageData {
  language: Language;
  /** Path of the site, ending in a slash. */
  base: string;
  /** Path of the pages in the page's language, ending in a slash: what the reader's addresses begin with. */
  home: string;
  /** Address of the texts of all files of geodata: `{ "files": { path: text } }`. */
  filesUrl: string;
  /** Where changed files can be sent to be written: only the dev server takes them. */
  saveUrl: string | null;
  /** The map as it was published: what is drawn until the files have been read. */
  map: { dataUrl: string; labelsUrl: string; labelZooms: [minZoom: number, maxZoom: number][] };
}

/** Reads it from the element that the page holds it in. Throws where there is none: the page is not the editor's. */
export function readPageData(document: Document): EditorPageData {
  const text = document.getElementById('editor-data')?.textContent;
  if (!text) throw new Error('The page has no element with the id "editor-data"');
  return JSON.parse(text) as EditorPageData;
}
