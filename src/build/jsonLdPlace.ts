/** A feature as a schema.org Place. */
import { isAsWritten } from '../core/longitudes.ts';
import type { Bbox, Feature } from '../core/model.ts';
import { inLanguage, nameOf, otherNames } from '../core/names.ts';
import { featureAt, placeReference, type LinkedData, type Node } from './jsonLdNode.ts';

/** UN/CEFACT codes, which schema.org asks for. */
const UNIT_CODES = { km2: 'KMK', km: 'KMT' } as const;

/** All that the data state of a feature, its sources with it. Nothing in it says whose the place is. */
export function placeNode(data: LinkedData, feature: Feature): Node {
  const { atlas, address, language } = data;
  const { id, partOf, members, bbox, point } = feature;
  const url = address({ type: 'feature', id });
  const [longitude, latitude] = point;
  return {
    '@type': 'Place',
    '@id': url,
    url,
    name: nameOf(feature, language),
    alternateName: alternateNames(data, feature),
    description: descriptions(data, feature),
    geo: [{ '@type': 'GeoCoordinates', latitude, longitude }, ...boxNode(bbox)],
    containedInPlace: partOf === undefined ? undefined : placeReference(data, featureAt(atlas, partOf)),
    containsPlace: listed(members.map((member) => placeReference(data, featureAt(atlas, member)))),
    additionalProperty: listed([...measureNode(data, feature), ...statusNode(data, feature)]),
    sameAs: listed(sameAs(feature)),
  };
}

/** Every name with its language, each text once. */
function alternateNames({ language }: LinkedData, feature: Feature): Node[] | undefined {
  const others = Object.entries(feature.altNames).flatMap(([lang, texts = []]) =>
    texts.map((text) => ({ lang, text })),
  );
  const names = otherNames({ ...feature, names: [...feature.names, ...others] }, language);
  return listed(names.map(({ lang, text }) => ({ '@value': text, '@language': lang })));
}

/** The description and, where the feature is part of the dispute, the note that goes with every view of it. */
function descriptions({ atlas, language }: LinkedData, feature: Feature): string[] | undefined {
  const { description, claims, viewpoints } = feature;
  const disputed = Object.keys(claims).length + Object.keys(viewpoints).length > 0;
  const texts = [
    ...(description ? [description.text] : []),
    ...(disputed ? [atlas.settings.dispute.text] : []),
  ];
  return listed(texts.map((text) => inLanguage(text, language)));
}

/** `[146.85, 44.4, 148.9, 45.55]` → `44.4 146.85 45.55 148.9`: lower corner, then upper corner, latitude first. */
function boxNode([west, south, east, north]: Bbox): Node[] {
  // Across the antimeridian no corner is the lower one, and a point needs no box.
  const isPoint = west === east && south === north;
  if (!isAsWritten([west, south, east, north]) || isPoint) return [];
  return [{ '@type': 'GeoShape', box: [south, west, north, east].join(' ') }];
}

function measureNode({ messages }: LinkedData, { measure }: Feature): Node[] {
  if (!measure) return [];
  const { value, unit, source } = measure;
  const name = unit === 'km2' ? messages.popup.area : messages.popup.length;
  const description = `${messages.feature.source}: ${source}`;
  return [{ '@type': 'PropertyValue', name, value, unitCode: UNIT_CODES[unit], description }];
}

function statusNode({ messages }: LinkedData, { status }: Feature): Node[] {
  if (!status) return [];
  const description = `${messages.feature.source}: ${status.source}`;
  const value = messages.statuses[status.value];
  return [{ '@type': 'PropertyValue', name: messages.popup.status, value, description }];
}

function sameAs({ wikidata, geonames }: Feature): string[] {
  return [
    ...(wikidata === undefined ? [] : [`https://www.wikidata.org/entity/${wikidata}`]),
    ...(geonames === undefined ? [] : [`https://sws.geonames.org/${geonames}/`]),
  ];
}

/** An empty list says nothing, so it is not written. */
function listed<T>(items: T[]): T[] | undefined {
  return items.length > 0 ? items : undefined;
}
