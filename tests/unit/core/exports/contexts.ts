/**
 * The terms that the exports use, as the published contexts map them: of w3.org/ns/anno.jsonld (W3C Recommendation, 23
 * February 2017) and of linkedplaces-context-v1.1.jsonld. By hand, so that no test asks the network.
 */
import jsonld from 'jsonld';
import { ANNOTATION_CONTEXT } from '../../../../src/core/exports/annotations.ts';
import { LINKED_PLACES_CONTEXT } from '../../../../src/core/exports/linkedPlaces.ts';

const iri = (id: string) => ({ '@id': id, '@type': '@id' });
const set = (id: string, type: string) => ({ '@id': id, '@type': type, '@container': '@set' });

const ANNOTATION = {
  oa: 'http://www.w3.org/ns/oa#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  dctypes: 'http://purl.org/dc/dcmitype/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  as: 'http://www.w3.org/ns/activitystreams#',
  schema: 'http://schema.org/',
  id: '@id',
  type: '@type',
  Annotation: 'oa:Annotation',
  Text: 'dctypes:Text',
  TextualBody: 'oa:TextualBody',
  SpecificResource: 'oa:SpecificResource',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  AnnotationCollection: 'as:OrderedCollection',
  AnnotationPage: 'as:OrderedCollectionPage',
  identifying: 'oa:identifying',
  linking: 'oa:linking',
  commenting: 'oa:commenting',
  body: iri('oa:hasBody'),
  target: iri('oa:hasTarget'),
  source: iri('oa:hasSource'),
  selector: iri('oa:hasSelector'),
  scope: iri('oa:hasScope'),
  items: { ...iri('as:items'), '@container': '@list' },
  first: iri('as:first'),
  motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
  purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
  format: 'dc:format',
  language: 'dc:language',
  value: 'rdf:value',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  label: 'rdfs:label',
  total: { '@id': 'as:totalItems', '@type': 'xsd:nonNegativeInteger' },
  startIndex: { '@id': 'as:startIndex', '@type': 'xsd:nonNegativeInteger' },
};

const LINKED_PLACES = {
  id: '@id',
  type: '@type',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  lpo: 'http://linkedpasts.org/ontology/lpo_latest.ttl#',
  gvp: 'http://vocab.getty.edu/ontology#',
  aat: 'http://vocab.getty.edu/aat/',
  dct: 'http://purl.org/dc/terms/',
  cito: 'http://purl.org/spar/cito#',
  geojson: 'https://purl.org/geojson/vocab#',
  'geojson-t': 'https://github.com/kgeographer/geojson-t/',
  identifier: 'dct:identifier',
  label: 'rdfs:label',
  value: 'rdf:value',
  title: 'dct:title',
  FeatureCollection: 'geojson:FeatureCollection',
  Feature: 'geojson:Feature',
  LineString: 'geojson:LineString',
  MultiLineString: 'geojson:MultiLineString',
  MultiPoint: 'geojson:MultiPoint',
  MultiPolygon: 'geojson:MultiPolygon',
  Point: 'geojson:Point',
  Polygon: 'geojson:Polygon',
  closeMatch: 'http://www.w3.org/2004/02/skos/core#closeMatch',
  primaryTopicOf: 'http://xmlns.com/foaf/0.1/primaryTopicOf',
  subjectOf: 'http://erlangen-crm.org/current/P129i_is_subject_of',
  coordinates: { '@container': '@list', '@id': 'geojson:coordinates' },
  features: set('lpo:hasFeature', 'geojson:Feature'),
  properties: 'geojson:properties',
  geometry: 'geojson-t:geometry',
  when: 'lpo:when',
  timespans: set('lpo:timespan', 'lpo:Timespan'),
  start: 'lpo:has_start',
  end: 'lpo:has_end',
  in: 'lpo:in',
  names: set('lpo:name_attestation', 'lpo:NameAttestation'),
  toponym: 'lpo:toponym',
  lang: 'dct:language',
  types: set('lpo:type_attestation', 'lpo:TypeAttestation'),
  sourceLabels: 'lpo:source_label',
  relations: set('lpo:rel_attestation', 'lpo:RelAttestation'),
  relationType: 'lpo:relation_type',
  relationTo: 'lpo:relation_to',
  certainty: 'lpo:has_certainty',
  links: set('lpo:link_attestation', 'lpo:LinkAttestation'),
  citations: iri('cito:cites'),
  descriptions: set('dct:description', '@id'),
};

const CONTEXTS: Record<string, unknown> = {
  [ANNOTATION_CONTEXT]: ANNOTATION,
  [LINKED_PLACES_CONTEXT]: LINKED_PLACES,
};

/** Expands a text of JSON-LD. `safe`: throws where a term is in no context, and so would be lost. */
export async function expand(text: string, safe: boolean): Promise<Record<string, unknown>[]> {
  const options = {
    safe,
    documentLoader: (url: string) => {
      const context = CONTEXTS[url];
      if (!context) return Promise.reject(new Error(`Nobody fetches ${url}.`));
      return Promise.resolve({ documentUrl: url, document: { '@context': context }, contextUrl: undefined });
    },
  };
  const expanded = await jsonld.expand(
    JSON.parse(text) as jsonld.JsonLdDocument,
    options as unknown as jsonld.Options.Expand,
  );
  return expanded;
}
