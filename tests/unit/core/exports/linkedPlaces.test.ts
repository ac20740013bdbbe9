import { describe, expect, it } from 'vitest';
import type { ExportSource } from '../../../../src/core/exports/exportSource.ts';
import {
  atlasLinkedPlaces,
  featureLinkedPlaces,
  LINKED_PLACES_CONTEXT,
} from '../../../../src/core/exports/linkedPlaces.ts';
import { expand } from './contexts.ts';
import { birds, hostile, real } from './sources.ts';

interface PlaceRecord {
  '@id': string;
  type: string;
  properties: { title: string; fclasses: string[]; ccodes?: unknown };
  when?: { timespans: { start: { in: string }; end: { in: string } }[] };
  names: { toponym: string; lang: string; citations: { label: string }[] }[];
  types: { label: string; identifier?: string; sourceLabels: { label: string; lang: string }[] }[];
  geometry: { type: string; coordinates: unknown; certainty: string };
  links: { type: string; identifier: string }[];
  relations?: { relationType: string; relationTo: string; label: string }[];
  descriptions: { value: string; lang: string; source: string }[];
}

interface Collection {
  '@context': string;
  type: string;
  features: PlaceRecord[];
}

const read = (text: string) => JSON.parse(text) as Collection;

/** The rules of the format's README, v1.2.2, as far as they can be checked: what is required, and which values are allowed. */
function rulesOf(record: PlaceRecord): void {
  expect(URL.canParse(record['@id'])).toBe(true);
  expect(record.type).toBe('Feature');
  expect(record.properties.title).not.toBe('');
  expect(record.properties.fclasses.length).toBeGreaterThan(0);
  for (const letter of record.properties.fclasses) expect('AHLPRST').toContain(letter);
  expect(record.names.length).toBeGreaterThan(0);
  expect(record.names[0]?.citations.length).toBeGreaterThan(0);
  expect(record.when?.timespans.length).toBeGreaterThan(0);
  for (const { start, end } of record.when?.timespans ?? []) {
    expect(start.in).toMatch(/^\d{4}(?:-\d\d){0,2}$/);
    expect(end.in >= start.in).toBe(true);
  }
  for (const { label, identifier = 'aat:1' } of record.types) {
    expect(label).not.toBe('');
    expect(identifier).toMatch(/^aat:\d+$/);
  }
  expect(record.geometry.type).toMatch(/^(?:Multi)?(?:Point|LineString|Polygon)$/);
  expect(['certain', 'less-certain', 'uncertain']).toContain(record.geometry.certainty);
  for (const { type } of record.links)
    expect(['closeMatch', 'primaryTopicOf', 'subjectOf', 'seeAlso']).toContain(type);
  for (const relation of record.relations ?? []) {
    expect(relation.relationType).toMatch(/^gvp:\w+$/);
    expect(URL.canParse(relation.relationTo)).toBe(true);
    expect(relation.label).not.toBe('');
  }
  for (const { value } of record.descriptions) expect(value).not.toBe('');
}

const everyName = (source: ExportSource, id: string) => {
  const feature = source.atlas.features.find((each) => each.id === id);
  const others = Object.entries(feature?.altNames ?? {}).flatMap(([lang, texts = []]) =>
    texts.map((text) => ({ lang, text })),
  );
  return [...(feature?.names ?? []), ...others];
};

describe('Linked Places', () => {
  it('keeps the published rules of the format', async () => {
    for (const source of [await birds(), await real(), await hostile()]) {
      const collection = read([...atlasLinkedPlaces(source)].join(''));
      expect(collection['@context']).toBe(LINKED_PLACES_CONTEXT);
      expect(collection.type).toBe('FeatureCollection');
      expect(collection.features).toHaveLength(source.atlas.features.length);
      collection.features.forEach(rulesOf);
    }
  });

  it('has every name with its source, and no country code', async () => {
    const source = await real();
    for (const [index, { names, properties }] of read(
      [...atlasLinkedPlaces(source)].join(''),
    ).features.entries()) {
      const id = source.atlas.features[index]?.id ?? '';
      expect(names.map(({ lang, toponym }) => ({ lang, text: toponym }))).toEqual(everyName(source, id));
      expect(properties).not.toHaveProperty('ccodes');
    }
  });

  it('has both claims and the note on the dispute with what is disputed', async () => {
    const source = await real();
    const [record] = read(featureLinkedPlaces(source, 'shikotan')).features;
    const values = record?.descriptions.map(({ value }) => value) ?? [];
    const feature = source.atlas.features.find(({ id }) => id === 'shikotan');
    expect(values).toContain(source.atlas.settings.dispute.text.ja);
    for (const claim of Object.values(feature?.claims ?? {})) expect(values).toContain(claim.text.ru);
    expect(Object.keys(feature?.claims ?? {}).sort()).toEqual(['JP', 'RU']);
  });

  it('says when a place was spoken of by the dates of the articles alone', async () => {
    const source = await real();
    const when = Object.fromEntries(
      read([...atlasLinkedPlaces(source)].join('')).features.map((record) => [
        record['@id'],
        record.when?.timespans[0],
      ]),
    );
    const first = source.atlas.articles.flatMap(({ date }) => date ?? []).sort()[0];
    expect(when[source.address({ type: 'feature', id: 'hokkaido' })]?.start.in).toBe(first);
  });

  it('expands as JSON-LD', async () => {
    const source = await real();
    const text = JSON.stringify(await expand([...atlasLinkedPlaces(source)].join(''), false));
    for (const { names } of source.atlas.features)
      for (const name of names) expect(text.includes(JSON.stringify(name.text))).toBe(true);
    expect(text.includes('http://erlangen-crm.org/current/P129i_is_subject_of')).toBe(true);
  });
});
