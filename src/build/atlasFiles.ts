/** From checked geodata to the files that the map loads, named by their content. */
import type { AtlasBundle, MapFiles } from '../app/atlasBundle.ts';
import { labelCollection, zoomRanges } from '../cartography/labelCollection.ts';
import { placeLabels } from '../cartography/labels.ts';
import { basemapWishes, featureWishes } from '../cartography/labelWishes.ts';
import { Ground, obstaclesOf } from '../cartography/obstacles.ts';
import { shapeCollection } from '../cartography/shapeCollection.ts';
import { hashedFile } from './hashedFile.ts';
import { withLanguageNames } from './languageNames.ts';
import { largeFiles, type PartFiles } from './largeFiles.ts';
import { searchIndex } from './searchFile.ts';
import { siteAddress } from './siteAddress.ts';
import { mapFiles, MOST_IN_ONE_FILE } from './tiles/mapFiles.ts';
import type { TileArchive } from './tiles/tileArchive.ts';
import { withWhereabouts } from './whereaboutsTexts.ts';
import { withSourceAddresses } from '../core/textFragment.ts';
import type { AtlasSource } from '../core/atlas.ts';
import { unrolled } from '../core/unrolled.ts';
import { withCounts } from '../core/large/counts.ts';
import { isLarge, type AtlasLimits } from '../core/large/size.ts';
import type { LessonsFile } from '../core/lessons/lessonModel.ts';
import type { Atlas, Language } from '../core/model.ts';

/** All that maps draw, before it is known which of it a page shows. Can be handed to a thread. */
export interface MapContent {
  /** All shapes; none where they are in tiles. */
  shapes: ReturnType<typeof shapeCollection>;
  labels: Partial<Record<Language, ReturnType<typeof labelCollection>>>;
  tiles: TileArchive | null;
}

export interface AtlasFiles {
  /** With the whole atlas: what pages are made from. */
  bundle: AtlasBundle;
  /** What every page loads: of a large atlas only where its parts are. */
  reader: AtlasBundle;
  /** The parts of a large atlas. */
  parts: PartFiles | null;
  map: MapContent;
  /** Every shape of the map, whole. */
  shapes: ReturnType<typeof shapeCollection>;
  /** Path below the base → text. */
  files: ReadonlyMap<string, string>;
  /** The same of tiles, which are no text; none where single files carry the map. */
  tiles: ReadonlyMap<string, Uint8Array>;
  /** Paths of those that a device keeps. */
  keptTiles: readonly string[];
}

/**
 * Builds the page's data. `base` is the path of the site, ending in a slash; `version` that of the data. Where a file of
 * the map would have more than `mostInOneFile` bytes, all of it is cut into tiles; `limits` say from where on an atlas is large.
 */
export function buildAtlasFiles(
  source: AtlasSource,
  base: string,
  version: string,
  mostInOneFile = MOST_IN_ONE_FILE,
  limits?: AtlasLimits,
): AtlasFiles {
  const whole = withLanguageNames(withSourceAddresses(withWhereabouts(source)));
  const atlas = isLarge(whole, limits) ? withCounts(whole) : whole;
  const drawn = buildMap(source, atlas, base, mostInOneFile);
  const files = new Map(drawn.files);
  const add = (name: string, content: unknown): string => {
    const { path, text } = hashedFile(name, content);
    files.set(path, text);
    return base + path;
  };
  const large = isLarge(whole, limits) ? largeFiles(atlas, base, add) : null;
  const searchUrl = large?.searchUrl ?? add('search', searchIndex(atlas));
  const { lessons, questions } = source;
  const lessonsUrl = add('lessons', { lessons, questions } satisfies LessonsFile);
  const site = siteAddress(atlas).href;
  const at = { searchUrl, lessonsUrl, site, version };
  const bundle = { atlas, ...(large && { large: large.large }), map: drawn.reader, ...at };
  return {
    bundle,
    reader: readerOf(bundle),
    parts: large?.parts ?? null,
    map: drawn.map,
    shapes: drawn.shapes,
    files,
    tiles: drawn.tiles,
    keptTiles: drawn.keptTiles,
  };
}

/** The map, as pages are drawn from it and as the reader loads it. */
function buildMap(source: AtlasSource, atlas: Atlas, base: string, mostInOneFile: number) {
  const drawn = unrolled(source);
  const shapes = shapeCollection(atlas, drawn.geometries, drawn.basemap);
  const { labels: placed, zooms } = labelsOf(drawn);
  const cut = mapFiles({ shapes, labels: placed }, mostInOneFile);
  const labels: MapFiles['labels'] = {};
  for (const language of atlas.settings.languages) {
    labels[language] = { url: base + (cut.labels[language] ?? ''), zooms: zooms[language] ?? [] };
  }
  const map: MapContent = {
    shapes: cut.archive ? { ...shapes, features: [] } : shapes,
    labels: placed,
    tiles: cut.archive,
  };
  const reader: MapFiles = { dataUrl: base + cut.shapes, labels };
  return { map, reader, shapes, files: cut.files, tiles: cut.tiles, keptTiles: cut.kept };
}

/** Of a large atlas only where its parts are. */
function readerOf(bundle: AtlasBundle): AtlasBundle {
  if (!bundle.large) return bundle;
  return { ...bundle, atlas: { ...bundle.atlas, features: [], articles: [], aliases: {} } };
}

/** The labels of each language, placed, and the zoom ranges that they have. */
function labelsOf(source: AtlasSource) {
  const { atlas, geometries, basemap } = source;
  const ground = new Ground(obstaclesOf(atlas, geometries, basemap));
  const labels: MapContent['labels'] = {};
  const zooms: Partial<Record<Language, ReturnType<typeof zoomRanges>>> = {};
  for (const language of atlas.settings.languages) {
    const placed = placeLabels(wishes(source, language), ground);
    labels[language] = labelCollection(placed);
    zooms[language] = zoomRanges(placed);
  }
  return { labels, zooms };
}

function wishes({ atlas, geometries, basemap }: AtlasSource, language: Language) {
  return [
    ...featureWishes(atlas, geometries, language),
    ...basemapWishes(basemap.labels, language, atlas.settings.view),
  ];
}
