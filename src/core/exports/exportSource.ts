/** What every export is made from: the atlas with its shapes, and what each file says of where it comes from. */
import type { AtlasSource } from '../atlas.ts';
import { byId } from '../byId.ts';
import type { Article, Feature, Licence, Sourced, Texts } from '../model.ts';
import { inLanguage, labelLines } from '../names.ts';
import { pagePath } from '../pages.ts';
import { passagesOf, type FeaturePassage } from '../passages.ts';
import { absoluteAddress, type Page } from '../url.ts';

/** A checked atlas, ready to be written in any format. */
export interface ExportSource extends Pick<AtlasSource, 'atlas' | 'geometries' | 'properties'> {
  /** Version of the data: a tag, or a hash of the content. */
  version: string;
  /** Public address of a page, in the atlas's first language. */
  address: (page: Page) => string;
  /** The passages that speak of a feature, as `passagesOf` finds them. */
  passagesOf: (id: string) => FeaturePassage[];
}

/** `site` is the public address of the site, ending in a slash. */
export function toExportSource(
  { atlas, geometries, properties }: Pick<AtlasSource, 'atlas' | 'geometries' | 'properties'>,
  site: string,
  version: string,
): ExportSource {
  const [language = 'en'] = atlas.settings.languages;
  const base = new URL(site).pathname;
  return {
    atlas,
    geometries,
    properties,
    version,
    address: (page) => absoluteAddress(pagePath(atlas, page, language, base), site),
    passagesOf: (id) => passagesOf(atlas, id),
  };
}

/** What stands in every file: which atlas, which version, the note on the dispute, whose data under which licence. */
export interface About {
  title: string;
  description: string;
  /** Address of the atlas. */
  url: string;
  /** Address of the page that explains the files. */
  data: string;
  version: string;
  dispute: Texts & { source: string };
  /** Why names stand in this order. */
  nameOrder: Texts;
  /** By part: the data have no licence as a whole. */
  licences: Pick<Licence, 'what' | 'credit' | 'licence' | 'url'>[];
}

/** The particulars of the atlas for a file of data. */
export function aboutOf({ atlas, address, version }: ExportSource): About {
  const { settings } = atlas;
  const text = (texts: Texts) => inLanguage(texts, settings.languages[0] ?? 'en');
  return {
    title: text(settings.title),
    description: text(settings.description),
    url: address({ type: 'home' }),
    data: address({ type: 'data' }),
    version,
    dispute: flat(settings.dispute),
    nameOrder: settings.names.reason,
    licences: settings.licences.map(({ what, credit, licence, url }) => ({
      what,
      credit,
      licence,
      ...(url === undefined ? {} : { url }),
    })),
  };
}

/** A statement with its source beside its languages. */
export function flat({ text, source }: Sourced): Texts & { source: string } {
  return { ...text, source };
}

/** The same in plain lines, for formats that have no place for data about data; in the atlas's first language. */
export function aboutLines(source: ExportSource): string[] {
  const { title, url, data, version, licences } = aboutOf(source);
  return [
    disputeLine(source),
    `${title}, ${url} (data: ${data}), version of the data: ${version}.`,
    ...licences.map((licence) => `${licenceLine(licence, source)}.`),
  ];
}

/** The note on the dispute with its source, in the atlas's first language. */
export function disputeLine({ atlas: { settings } }: ExportSource): string {
  const { text, source } = settings.dispute;
  return `${inLanguage(text, settings.languages[0] ?? 'en')} (${source})`;
}

/** `Towns and their positions: GeoNames, CC BY 4.0, https://…` */
export function licenceLine(
  { what, credit, licence, url }: About['licences'][number],
  { atlas: { settings } }: ExportSource,
): string {
  const parts = [credit, licence, ...(url === undefined ? [] : [url])];
  return `${inLanguage(what, settings.languages[0] ?? 'en')}: ${parts.join(', ')}`;
}

/** A feature's name as the map writes it, with the other side's: `Etorofu (Iturup)`. */
export function bothNames({ id, names }: Pick<Feature, 'id' | 'names'>, { atlas }: ExportSource): string {
  const { labels, languages } = atlas.settings;
  const [first = id, ...others] = labelLines(names, labels[languages[0] ?? 'en']);
  return others.length === 0 ? first : `${first} (${others.join(', ')})`;
}

/** What an article says of itself; what an editor inferred is no fact to hand on. */
export function stated(article: Article, field: 'publisher' | 'author' | 'date' | 'url'): string | undefined {
  return article.inferred[field] === undefined ? article[field] : undefined;
}

/** A feature that the atlas has; throws where it is not there after all. */
export function featureOf({ atlas }: Pick<ExportSource, 'atlas'>, id: string): Feature {
  const feature = byId(atlas.features, id);
  if (!feature) throw new Error(`The atlas has no feature "${id}".`);
  return feature;
}

/** An article that the atlas has; throws where it is not there after all. */
export function articleOf({ atlas }: Pick<ExportSource, 'atlas'>, id: string): Article {
  const article = byId(atlas.articles, id);
  if (!article) throw new Error(`The atlas has no article "${id}".`);
  return article;
}
