/** GeoJSON (RFC 7946): the data as they are kept, with what a file away from its atlas must say of itself. */
import { formatFeature, formatValue } from '../canonical.ts';
import type { Feature } from '../model.ts';
import { hasPassagePages } from '../pages.ts';
import { featuresOf } from '../passages.ts';
import { PAGE_KEY } from '../homeProperties.ts';
import { sortKeys } from '../propertyKeys.ts';
import { aboutOf, articleOf, featureOf, type ExportSource } from './exportSource.ts';
import { passageData } from './passageData.ts';

/** The properties of a feature in their order, with the address of its page last. */
export function exportProperties(
  { id }: Pick<Feature, 'id'>,
  { properties, address }: ExportSource,
): Record<string, unknown> {
  const own: Record<string, unknown> = properties[id] ?? {};
  const entries = sortKeys(Object.keys(own)).map((key) => [key, own[key]] as const);
  return Object.fromEntries([...entries, [PAGE_KEY, address({ type: 'feature', id })]]);
}

/**
 * One feature as a file of its own, in the common form, with the passages that speak of it; where there are thousands of such
 * files without them, since they stand in the files of the articles too.
 */
export function featureGeojson(source: ExportSource, id: string): string {
  const feature = featureOf(source, id);
  const found = source.atlas.manyPages ? null : source.passagesOf(id);
  const passages = found?.map((each) => passageData(each, source));
  return formatFeature({
    id,
    properties: exportProperties(feature, source),
    geometry: geometryOf(feature, source),
    foreign: { atlas: aboutOf(source), ...(passages && { passages }) },
  });
}

/** The features that an article names. */
export function articleGeojson(source: ExportSource, id: string): string {
  const article = articleOf(source, id);
  const named = new Set(article.passages.flatMap(featuresOf));
  const features = source.atlas.features.filter((feature) => named.has(feature.id));
  const passages = article.passages.map((passage) => passageData({ article, passage }, source));
  return collection(article.title, features, passages, source);
}

/** All features. A large atlas leaves the passages to the files that are about them. */
export function atlasGeojson(source: ExportSource): string {
  const { atlas } = source;
  const passages = hasPassagePages(atlas)
    ? atlas.articles.flatMap((article) =>
        article.passages.map((passage) => passageData({ article, passage }, source)),
      )
    : undefined;
  return collection(aboutOf(source).title, atlas.features, passages, source);
}

/** A line for each feature: half the size of one for each position, and two versions can still be compared. */
function collection(
  name: string,
  features: readonly Feature[],
  passages: unknown[] | undefined,
  source: ExportSource,
): string {
  const head = { type: 'FeatureCollection', name, atlas: aboutOf(source), ...(passages && { passages }) };
  const lines = features.map((feature) =>
    JSON.stringify({
      type: 'Feature',
      id: feature.id,
      properties: exportProperties(feature, source),
      geometry: geometryOf(feature, source),
    }),
  );
  return `${formatValue(head, '').slice(0, -2)},\n  "features": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

function geometryOf({ id }: Feature, { geometries }: ExportSource) {
  const geometry = geometries[id];
  if (!geometry) throw new Error(`The feature "${id}" has no geometry.`);
  return geometry;
}
