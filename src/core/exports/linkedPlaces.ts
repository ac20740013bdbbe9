/**
 * The Linked Places format (github.com/LinkedPasts/linked-places-format, v1.2.2), which gazetteers exchange. Its country codes
 * are only recommended, and are left out for all places alike: a code would say whose a place is.
 */
import { canonicalGeometry, formatValue } from '../canonical.ts';
import type { Article, Certainty, Feature, Kind, LanguageTag, Name, Sourced } from '../model.ts';
import { isDisputed } from '../disputed.ts';
import { hasPassagePages } from '../pages.ts';
import { aboutOf, bothNames, featureOf, stated, type ExportSource } from './exportSource.ts';

/** The address of the format's own context. */
export const LINKED_PLACES_CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

/** A gazetteer's broad class of each kind, and the concept of Getty's Art & Architecture Thesaurus where there is one. */
const TYPES: Record<Kind, { fclass: string; label: string; aat?: string }> = {
  island: { fclass: 'T', label: 'islands (landforms)', aat: '300008791' },
  'island-group': { fclass: 'T', label: 'island groups', aat: '300386853' },
  region: { fclass: 'L', label: 'regions (geographic)', aat: '300182722' },
  pipeline: { fclass: 'S', label: 'infrastructural systems', aat: '300155846' },
  route: { fclass: 'R', label: 'routes', aat: '300265365' },
  boundary: { fclass: 'L', label: 'boundary line' },
  place: { fclass: 'P', label: 'place' },
  group: { fclass: 'L', label: 'group of places' },
};

const CERTAINTIES: Record<Certainty, 'certain' | 'less-certain' | 'uncertain'> = {
  surveyed: 'certain',
  documented: 'less-certain',
  schematic: 'uncertain',
};

/** All features, a piece for each. */
export function atlasLinkedPlaces(source: ExportSource): Iterable<string> {
  return collection(source.atlas.features, source);
}

/** One feature. */
export function featureLinkedPlaces(source: ExportSource, id: string): string {
  return [...collection([featureOf(source, id)], source)].join('');
}

function* collection(features: readonly Feature[], source: ExportSource): Iterable<string> {
  const about = aboutOf(source);
  const head = {
    '@context': LINKED_PLACES_CONTEXT,
    type: 'FeatureCollection',
    title: about.title,
    atlas: about,
  };
  yield `${formatValue(head, '').slice(0, -2)},\n  "features": [`;
  for (const [index, feature] of features.entries())
    yield `${index === 0 ? '' : ','}\n    ${formatValue(placeRecord(feature, source), '    ')}`;
  yield `${features.length === 0 ? '' : '\n  '}]\n}\n`;
}

function placeRecord(feature: Feature, source: ExportSource): Record<string, unknown> {
  const { id, kind, partOf } = feature;
  const page = source.address({ type: 'feature', id });
  const { fclass, label, aat } = TYPES[kind];
  const when = whenOf(id, source);
  return {
    '@id': page,
    type: 'Feature',
    properties: { title: bothNames(feature, source), fclasses: [fclass], data_version: source.version },
    ...(when && { when }),
    names: namesOf(feature),
    types: [
      {
        ...(aat === undefined ? {} : { identifier: `aat:${aat}` }),
        label,
        sourceLabels: [{ label: kind, lang: 'en' }],
      },
    ],
    geometry: geometryOf(feature, source),
    links: linksOf(feature, page, source),
    ...(partOf === undefined ? {} : { relations: [partRelation(partOf, source)] }),
    descriptions: descriptionsOf(feature, source),
  };
}

/** Every name and every other name, each with where it comes from. */
function namesOf({ names, altNames, source }: Feature): Record<string, unknown>[] {
  const others = Object.entries(altNames).flatMap(([lang, texts = []]) =>
    texts.map((text): Name => ({ lang, text })),
  );
  return [...names, ...others].map(({ lang, text }) => ({
    toponym: text,
    lang,
    citations: [{ label: source }],
  }));
}

/**
 * When a place was spoken of under these names: from the first to the last article that does, or of all articles where none
 * does. The data state no beginning and no end of a place itself.
 */
function whenOf(id: string, { atlas, passagesOf }: ExportSource): Record<string, unknown> | undefined {
  const naming = datesOf(passagesOf(id).map(({ article }) => article));
  const [first, last] = naming.length > 0 ? naming : datesOf(atlas.articles);
  if (first === undefined) return undefined;
  const label =
    naming.length > 0 ? 'as named in the articles of the atlas' : 'at the time of the articles of the atlas';
  return { timespans: [{ start: { in: first }, end: { in: last ?? first } }], label };
}

/** The first and the last of the articles' dates. */
function datesOf(articles: readonly Article[]): string[] {
  const dates = articles.flatMap((article) => stated(article, 'date') ?? []).sort();
  return dates.length === 0 ? [] : [dates[0] ?? '', dates.at(-1) ?? ''];
}

function geometryOf({ id, certainty }: Feature, { geometries }: ExportSource): unknown {
  const geometry = geometries[id];
  return geometry ? { ...canonicalGeometry(geometry), certainty: CERTAINTIES[certainty] } : null;
}

function linksOf(
  { id, wikidata, geonames }: Feature,
  page: string,
  source: ExportSource,
): Record<string, string>[] {
  // A large atlas leaves the passages to the files that are about them.
  const found = hasPassagePages(source.atlas) ? source.passagesOf(id) : [];
  const passages = found.map(({ passage }) => ({
    type: 'subjectOf',
    identifier: source.address({ type: 'passage', article: passage.article, id: passage.id }),
  }));
  return [
    ...(wikidata === undefined ? [] : [{ type: 'closeMatch', identifier: `wd:${wikidata}` }]),
    ...(geonames === undefined ? [] : [{ type: 'closeMatch', identifier: `gn:${geonames}` }]),
    { type: 'primaryTopicOf', identifier: page },
    ...passages,
  ];
}

function partRelation(whole: string, source: ExportSource): Record<string, string> {
  return {
    relationType: 'gvp:broaderPartitive',
    relationTo: source.address({ type: 'feature', id: whole }),
    label: `part of ${bothNames(featureOf(source, whole), source)}`,
  };
}

/** Descriptions with their sources; what is disputed has every claim and the note on the dispute. */
function descriptionsOf(feature: Feature, { atlas }: ExportSource): Record<string, string>[] {
  const { description, administeredBy, claims } = feature;
  const disputed = isDisputed(feature) ? [atlas.settings.dispute] : [];
  return [description, administeredBy, ...Object.values(claims), ...disputed].flatMap((statement) =>
    statement ? inEveryLanguage(statement) : [],
  );
}

function inEveryLanguage({ text, source }: Sourced): { value: string; lang: LanguageTag; source: string }[] {
  return Object.entries(text).map(([lang, value]) => ({ value, lang, source }));
}
