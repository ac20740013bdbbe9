/** From checked geodata to the files that the map loads, named by their content. */
import { createHash } from 'node:crypto';
import type { AtlasBundle, MapFiles } from '../app/atlasBundle.ts';
import { labelCollection, zoomRanges } from '../cartography/labelCollection.ts';
import { placeLabels } from '../cartography/labels.ts';
import { basemapWishes, featureWishes } from '../cartography/labelWishes.ts';
import { obstaclesOf } from '../cartography/obstacles.ts';
import { shapeCollection } from '../cartography/shapeCollection.ts';
import { withLanguageNames } from './languageNames.ts';
import { largeFiles, type PartFiles } from './largeFiles.ts';
import { searchIndex } from './searchFile.ts';
import { siteAddress } from './siteAddress.ts';
import { withWhereabouts } from './whereaboutsTexts.ts';
import { withSourceAddresses } from '../core/textFragment.ts';
import type { AtlasSource } from '../core/atlas.ts';
import { unrolled } from '../core/unrolled.ts';
import { withCounts } from '../core/large/counts.ts';
import { isLarge, type AtlasLimits } from '../core/large/size.ts';
import type { LessonsFile } from '../core/lessons/lessonModel.ts';
import type { Language } from '../core/model.ts';

/** All that maps draw, before it is known which of it a page shows. */
export interface MapContent {
  shapes: ReturnType<typeof shapeCollection>;
  labels: Partial<Record<Language, ReturnType<typeof labelCollection>>>;
}

export interface AtlasFiles {
  /** With the whole atlas: what pages are made from. */
  bundle: AtlasBundle;
  /** What every page loads: of a large atlas only where its parts are. */
  reader: AtlasBundle;
  /** The parts of a large atlas. */
  parts: PartFiles | null;
  map: MapContent;
  /** Path below the base → text. */
  files: ReadonlyMap<string, string>;
}

/**
 * Builds the page's data. `base` is the path of the site, ending in a slash; `version` that of the data; `limits` say from
 * where on an atlas is large.
 */
export function buildAtlasFiles(
  source: AtlasSource,
  base: string,
  version: string,
  limits?: AtlasLimits,
): AtlasFiles {
  const drawn = unrolled(source);
  const { geometries, basemap } = drawn;
  const whole = withLanguageNames(withSourceAddresses(withWhereabouts(source)));
  const atlas = isLarge(whole, limits) ? withCounts(whole) : whole;
  const files = new Map<string, string>();
  const add = (name: string, content: unknown): string => {
    const text = JSON.stringify(content);
    const path = `assets/${name}-${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.json`;
    files.set(path, text);
    return base + path;
  };
  const map: MapContent = { shapes: shapeCollection(atlas, geometries, basemap), labels: {} };
  const dataUrl = add('shapes', map.shapes);
  const obstacles = obstaclesOf(atlas, geometries, basemap);
  const labels: MapFiles['labels'] = {};
  for (const language of atlas.settings.languages) {
    const placed = placeLabels(wishes(drawn, language), obstacles);
    const collection = labelCollection(placed);
    map.labels[language] = collection;
    labels[language] = { url: add(`labels-${language}`, collection), zooms: zoomRanges(placed) };
  }
  const large = isLarge(whole, limits) ? largeFiles(atlas, base, add) : null;
  const searchUrl = large?.searchUrl ?? add('search', searchIndex(atlas));
  const { lessons, questions } = source;
  const lessonsUrl = add('lessons', { lessons, questions } satisfies LessonsFile);
  const site = siteAddress(atlas).href;
  const at = { searchUrl, lessonsUrl, site, version };
  const bundle = { atlas, ...(large && { large: large.large }), map: { dataUrl, labels }, ...at };
  return { bundle, reader: readerOf(bundle), parts: large?.parts ?? null, map, files };
}

/** Of a large atlas only where its parts are. */
function readerOf(bundle: AtlasBundle): AtlasBundle {
  if (!bundle.large) return bundle;
  return { ...bundle, atlas: { ...bundle.atlas, features: [], articles: [], aliases: {} } };
}

function wishes({ atlas, geometries, basemap }: AtlasSource, language: Language) {
  return [
    ...featureWishes(atlas, geometries, language),
    ...basemapWishes(basemap.labels, language, atlas.settings.view),
  ];
}
