/** A whole data folder: all files to one atlas, all faults in one list. */
import type { FeatureCollection, Geometry } from 'geojson';
import {
  checkBearings,
  checkMentions,
  checkOrder,
  checkUnique,
  featureIds,
  presentIds,
  unreadIds,
} from './atlasLinks.ts';
import type { BasemapFile } from './basemap.ts';
import { readFiles, type OtherEntry, type ReadCache, type ReadFiles } from './dataFiles.ts';
import { checkAgainstSettings, checkPartOf, isSound } from './featureLinks.ts';
import { toFeatures, toGeometries, toProperties } from './features.ts';
import { checkEmptyGroups, checkGroupPoints, toFamily, type Family } from './groups.ts';
import type { Issue } from './issues.ts';
import { aliasesOf, checkLedger } from './ledger.ts';
import { checkLessons } from './lessons/lessonLinks.ts';
import type { Lesson, Question } from './lessons/lessonModel.ts';
import type { Article, Atlas, BasemapLabel, Settings } from './model.ts';
import { checkOverlaps } from './overlaps.ts';
import { checkOwnWords } from './ownTexts.ts';
import type { FeatureProperties } from './schema.ts';

/** Everything that an atlas is made of. */
export interface AtlasSource {
  atlas: Atlas;
  /** By feature id. */
  geometries: Record<string, Geometry>;
  /** As written, by feature id. */
  properties: Record<string, FeatureProperties>;
  basemap: Basemap;
  /** The places that descriptions take their bearings from. */
  bearings: BasemapLabel[];
  /** By id. */
  lessons: Lesson[];
  /** By feature, in the order of the atlas. */
  questions: Question[];
}

/** Context around the features. */
export type Basemap = Record<'land' | 'world' | 'lakes' | 'rivers', FeatureCollection> & {
  labels: BasemapLabel[];
};

/**
 * Reads and checks a data folder. The keys of `files` are paths from the folder: `features/etorofu.geojson`. The
 * source is null when there is an error. With a cache, only files whose text has changed are read again.
 */
export function readAtlas(
  files: ReadonlyMap<string, string>,
  cache: ReadCache = new Map(),
  others: readonly OtherEntry[] = [],
): { source: AtlasSource | null; issues: Issue[] } {
  const read = readFiles(files, cache, others);
  const sound = read.features.filter(isSound);
  const { settings = null, order = [] } = read.settings ?? {};
  const partOf = checkPartOf(sound, featureIds(read));
  const family = partOf.isTree ? toFamily(sound, order) : null;
  const issues = [...read.issues, ...partOf.issues, ...checkLinks(read, family)];
  const hasError = issues.some(({ severity }) => severity === 'error');
  // While a member or the order is wrong, a group would only seem to be out of date.
  if (family && !hasError) issues.push(...checkGroupPoints(family));
  issues.sort(byPlace);
  if (hasError || !settings || !family || !read.ledger) return { source: null, issues };
  return { source: toSource(read, family, settings), issues };
}

/**
 * What can be read of a data folder that has errors: for those who mend them. Links may lead to what is not there. Null
 * where the settings cannot be read, or features are parts of themselves.
 */
export function readWhatCan(files: ReadonlyMap<string, string>, cache?: ReadCache): AtlasSource | null {
  const read = readFiles(files, cache);
  const sound = read.features.filter(isSound);
  const { settings = null, order = [] } = read.settings ?? {};
  if (!settings || !checkPartOf(sound, featureIds(read)).isTree) return null;
  return toSource(read, toFamily(sound, order), settings);
}

function toSource(read: ReadFiles, family: Family, settings: Settings): AtlasSource {
  const { bearings = [] } = read.settings ?? {};
  const places = placesOf(read) ?? [];
  const features = toFeatures(family, settings);
  const lessons = read.lessons.flatMap(({ lesson }) => lesson ?? []);
  return {
    atlas: {
      settings,
      features,
      articles: read.articles.flatMap(({ article }) => article ?? []).sort(byDate),
      aliases: read.ledger ? aliasesOf(read.ledger) : {},
      lessons: lessons.map(({ id, title: { en = id, ...others } }) => ({ id, title: { en, ...others } })),
    },
    geometries: toGeometries(family),
    properties: toProperties(family),
    basemap: toBasemap(read.basemap),
    bearings: bearings.flatMap((id) => places.find((place) => place.id === id) ?? []),
    lessons,
    questions: features.flatMap(({ id }) => read.questions.find((file) => file.id === id)?.questions ?? []),
  };
}

/** Checks that need more than one file. */
function checkLinks(read: ReadFiles, family: Family | null): Issue[] {
  const { settings, ledger, features, articles, lessons, questions } = read;
  const sound = features.filter(isSound);
  const known = featureIds(read);
  const allAreSound = sound.length === features.length && read.unread.length === 0;
  return [
    ...checkUnique(features),
    ...(family && allAreSound ? checkEmptyGroups(family) : []),
    ...checkOverlaps(sound),
    ...(settings?.settings ? checkAgainstSettings(sound, settings.settings) : []),
    ...(settings ? checkOrder(settings, known) : []),
    ...(settings ? checkBearings(settings, placesOf(read)) : []),
    ...(settings
      ? checkOwnWords(settings, sound, [...articles, ...read.basemap, ...lessons, ...questions])
      : []),
    ...articles.flatMap((article) => checkMentions(article, known, ledger)),
    ...checkLessons(read, known),
    ...(ledger ? checkLedger(ledger, presentIds(read), unreadIds(read)) : []),
  ];
}

/** The named places; null where their file has faults. */
function placesOf({ basemap, unread }: ReadFiles): BasemapLabel[] | null {
  if (unread.includes('basemap/places.geojson')) return null;
  const file = basemap.find(({ layer }) => layer === 'places');
  return file && !file.plain ? null : (file?.labels ?? []);
}

function toBasemap(files: BasemapFile[]): Basemap {
  const shapes = (layer: string): FeatureCollection =>
    files.find((file) => file.layer === layer)?.shapes ?? { type: 'FeatureCollection', features: [] };
  return {
    land: shapes('land'),
    world: shapes('world'),
    lakes: shapes('lakes'),
    rivers: shapes('rivers'),
    labels: files.flatMap(({ labels }) => labels),
  };
}

function byPlace(a: Issue, b: Issue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.start.offset - b.start.offset;
}

/** Oldest first; articles without a date last. */
function byDate(a: Article, b: Article): number {
  const [x, y] = [a.date ?? '~', b.date ?? '~'];
  if (x !== y) return x < y ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
