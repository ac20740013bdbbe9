/** A whole data folder: all files to one atlas, all faults in one list. */
import type { FeatureCollection, Geometry } from 'geojson';
import { checkMentions, checkOrder, checkUnique, presentIds } from './atlasLinks.ts';
import type { BasemapFile } from './basemap.ts';
import { readFiles, type ReadCache } from './dataFiles.ts';
import { checkAgainstSettings, checkPartOf, isSound } from './featureLinks.ts';
import { toFeatures, toGeometries } from './features.ts';
import { checkGroups, toFamily } from './groups.ts';
import type { Issue } from './issues.ts';
import { aliasesOf, checkLedger } from './ledger.ts';
import type { Article, Atlas, BasemapLabel } from './model.ts';

/** Everything that an atlas is made of. */
export interface AtlasSource {
  atlas: Atlas;
  /** By feature id. */
  geometries: Record<string, Geometry>;
  basemap: Basemap;
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
): { source: AtlasSource | null; issues: Issue[] } {
  const read = readFiles(files, cache);
  const sound = read.features.filter(isSound);
  const known = new Set(read.features.map(({ id }) => id));
  const { settings = null, order = [] } = read.settings ?? {};
  const partOfIssues = checkPartOf(sound, known);
  const isTree = !partOfIssues.some(({ code }) => code === 'circular-part-of');
  const family = isTree ? toFamily(sound, order) : null;
  const issues = [
    ...read.issues,
    ...partOfIssues,
    ...(family ? checkGroups(family) : []),
    ...(settings ? checkAgainstSettings(sound, settings) : []),
    ...checkUnique(read.features),
    ...(read.settings ? checkOrder(read.settings, known) : []),
    ...read.articles.flatMap((article) => checkMentions(article, known, read.ledger)),
    ...(read.ledger ? checkLedger(read.ledger, presentIds(read)) : []),
  ].sort(byPlace);
  const hasError = issues.some(({ severity }) => severity === 'error');
  if (hasError || !settings || !family || !read.ledger) return { source: null, issues };
  const articles = read.articles.flatMap(({ article }) => article ?? []).sort(byDate);
  const atlas = {
    settings,
    features: toFeatures(family, settings),
    articles,
    aliases: aliasesOf(read.ledger),
  };
  return { source: { atlas, geometries: toGeometries(family), basemap: toBasemap(read.basemap) }, issues };
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
