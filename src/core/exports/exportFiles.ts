/** The files that readers can take away: which there are, where they lie, what they are. Build, dev server and page go by this list. */
import type { Atlas } from '../model.ts';
import { listAliases } from '../pages.ts';

/** What a file is made of; each has a section on the page of the data. */
export const EXPORT_FORMATS = ['geojson', 'kml', 'csv', 'lpf', 'annotations', 'mentions'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What a file holds: all, or one thing of the atlas. */
export type ExportScope = { of: 'atlas' } | { of: 'feature'; id: string } | { of: 'article'; id: string };

/** A file to make. */
export interface ExportFile {
  format: ExportFormat;
  scope: ExportScope;
  /** Below the base of the site: `data/features/etorofu.geojson`. */
  path: string;
}

/** Of an atlas with many pages a feature has only its shape, and an article only its mentions. */
const ALWAYS: Record<ExportScope['of'], readonly ExportFormat[]> = {
  atlas: EXPORT_FORMATS,
  feature: ['geojson'],
  article: ['annotations', 'mentions'],
};

interface FormatFiles {
  /** As a server should send it. */
  mediaType: string;
  /** Name of the file of the whole atlas. */
  atlas: string;
  /** Endings of the files of one feature and of one article, where there are such files. */
  feature?: string;
  article?: string;
}

/** A file of the whole atlas as the page of the data shows it. */
export interface IndexEntry {
  format: ExportFormat;
  path: string;
  mediaType: string;
  bytes: number;
  /** A few lines of a file of this format. */
  sample: string;
}

/** The list of the files of the whole atlas, as `data/index.json` holds it. */
export interface ExportIndex {
  version: string;
  files: IndexEntry[];
}

const FILES: Record<ExportFormat, FormatFiles> = {
  geojson: {
    mediaType: 'application/geo+json',
    atlas: 'atlas.geojson',
    feature: '.geojson',
    article: '.geojson',
  },
  kml: { mediaType: 'application/vnd.google-earth.kml+xml', atlas: 'atlas.kml', feature: '.kml' },
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', atlas: 'features.csv', feature: '.csv' },
  lpf: { mediaType: 'application/json', atlas: 'places.lpf.json', feature: '.lpf.json' },
  annotations: {
    mediaType: 'application/ld+json',
    atlas: 'annotations.jsonld',
    feature: '.jsonld',
    article: '.jsonld',
  },
  mentions: { mediaType: 'text/csv; charset=utf-8; header=present', atlas: 'mentions.csv', article: '.csv' },
};

/** Folder of all files, below the base of the site. */
const FOLDER = 'data';

/** The list of the files of the whole atlas, with their sizes and a piece of each, as JSON. */
export const EXPORT_INDEX = `${FOLDER}/index.json`;

/** The media type of a format. */
export function mediaTypeOf(format: ExportFormat): string {
  return FILES[format].mediaType;
}

/** Where a file lies, below the base of the site; undefined where a format has no file for one such thing. */
export function exportPath(format: ExportFormat, scope: ExportScope): string | undefined {
  const files = FILES[format];
  if (scope.of === 'atlas') return `${FOLDER}/${files.atlas}`;
  const ending = files[scope.of];
  return ending === undefined ? undefined : `${FOLDER}/${scope.of}s/${scope.id}${ending}`;
}

/** The files of one scope, in the order of the formats. */
export function filesOf(scope: ExportScope, { manyPages = false }: Pick<Atlas, 'manyPages'>): ExportFile[] {
  return (manyPages ? ALWAYS[scope.of] : EXPORT_FORMATS).flatMap((format) => {
    const path = exportPath(format, scope);
    return path === undefined ? [] : [{ format, scope, path }];
  });
}

/** Every file of an atlas. A former id has the same files as the present one, so that a link to a file lasts as a page's does. */
export function listExports(atlas: Atlas): ExportFile[] {
  const features = atlas.features.flatMap(({ id }) => filesOf({ of: 'feature', id }, atlas));
  const articles = atlas.articles.flatMap(({ id }) => filesOf({ of: 'article', id }, atlas));
  return [...filesOf({ of: 'atlas' }, atlas), ...features, ...articles, ...formerFiles(atlas)];
}

function formerFiles(atlas: Atlas): ExportFile[] {
  return listAliases(atlas).flatMap(({ old, now }) => {
    if (old.type !== now.type || (old.type !== 'feature' && old.type !== 'article')) return [];
    if (now.type !== 'feature' && now.type !== 'article') return [];
    const files = filesOf({ of: now.type, id: now.id }, atlas);
    const former = filesOf({ of: old.type, id: old.id }, atlas);
    return files.map((file, index) => ({ ...file, path: former[index]?.path ?? file.path }));
  });
}
