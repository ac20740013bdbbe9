/** From checked geodata to the files that the map loads, named by their content. */
import { createHash } from 'node:crypto';
import type { AtlasBundle, MapFiles } from '../app/atlasBundle.ts';
import { labelCollection, zoomRanges } from '../cartography/labelCollection.ts';
import { placeLabels } from '../cartography/labels.ts';
import { basemapWishes, featureWishes } from '../cartography/labelWishes.ts';
import { obstaclesOf } from '../cartography/obstacles.ts';
import { shapeCollection } from '../cartography/shapeCollection.ts';
import { withLanguageNames } from './languageNames.ts';
import { searchIndex } from './searchFile.ts';
import { siteAddress } from './siteAddress.ts';
import { withWhereabouts } from './whereaboutsTexts.ts';
import { withSourceAddresses } from '../core/textFragment.ts';
import type { AtlasSource } from '../core/atlas.ts';
import { unrolled } from '../core/unrolled.ts';
import type { LessonsFile } from '../core/lessons/lessonModel.ts';
import type { Language } from '../core/model.ts';

/** All that maps draw, before it is known which of it a page shows. */
export interface MapContent {
  shapes: ReturnType<typeof shapeCollection>;
  labels: Partial<Record<Language, ReturnType<typeof labelCollection>>>;
}

export interface AtlasFiles {
  bundle: AtlasBundle;
  map: MapContent;
  /** Path below the base → text. */
  files: ReadonlyMap<string, string>;
}

/** Builds the page's data. `base` is the path of the site, ending in a slash; `version` that of the data. */
export function buildAtlasFiles(source: AtlasSource, base: string, version: string): AtlasFiles {
  const drawn = unrolled(source);
  const { geometries, basemap } = drawn;
  const atlas = withLanguageNames(withSourceAddresses(withWhereabouts(source)));
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
  const searchUrl = add('search', searchIndex(atlas));
  const { lessons, questions } = source;
  const lessonsUrl = add('lessons', { lessons, questions } satisfies LessonsFile);
  const site = siteAddress(atlas).href;
  const bundle = { atlas, map: { dataUrl, labels }, searchUrl, lessonsUrl, site, version };
  return { bundle, map, files };
}

function wishes({ atlas, geometries, basemap }: AtlasSource, language: Language) {
  return [
    ...featureWishes(atlas, geometries, language),
    ...basemapWishes(basemap.labels, language, atlas.settings.view),
  ];
}
