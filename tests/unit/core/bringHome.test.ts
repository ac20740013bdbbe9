/** What other programs put round a feature goes away when it comes home. */
import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { formatFiles } from '../../../src/core/formatFiles.ts';
import { goodFiles } from './fixtures.ts';

const FILE = 'features/tern-island.geojson';
const text = (await goodFiles()).get(FILE) ?? '';
const feature = () => JSON.parse(text) as Feature & Record<string, unknown>;
/** The text that `format` leaves. */
const home = async (given: unknown) => {
  const sent = typeof given === 'string' ? given : JSON.stringify(given);
  return formatFiles(await goodFiles({ [FILE]: sent })).get(FILE) ?? sent;
};
const collection = (members: object, ...features: object[]) => ({
  type: 'FeatureCollection',
  ...members,
  features,
});
const crs = (name: string) => ({ crs: { type: 'name', properties: { name } } });

it('takes the one feature out of a collection', async () => {
  const around = { name: 'tern-island', ...crs('urn:ogc:def:crs:OGC:1.3:CRS84'), bbox: [-30, -20, -29, -19] };
  expect(await home(collection(around, feature()))).toBe(text);
});

it.each(['urn:ogc:def:crs:EPSG::4326', 'EPSG:4326', 'urn:ogc:def:crs:OGC::CRS84'])(
  'drops a crs that says what holds anyway: %s',
  async (name) => expect(await home({ ...feature(), ...crs(name) })).toBe(text),
);

it('takes the id from the file name where there is none, or only the number of a row', async () => {
  const nameless = Object.fromEntries(Object.entries(feature()).filter(([key]) => key !== 'id'));
  expect(await home(nameless)).toBe(text);
  expect(await home({ ...nameless, id: 0 })).toBe(text);
});

it('undoes what columns do to properties', async () => {
  const { properties, ...rest } = feature();
  const columns = { fid: 1, id: 'tern-island', area_km2: String(properties?.['area_km2']), wikidata: null };
  expect(await home({ ...rest, properties: { ...properties, ...columns } })).toBe(text);
  const numbered = await home({ ...rest, properties: { ...properties, geonames: 2126719 } });
  expect(JSON.parse(numbered)).toHaveProperty('properties.geonames', '2126719');
});

it('makes an area of a multi area with one part', async () => {
  const { coordinates } = feature().geometry as { coordinates: unknown };
  expect(await home({ ...feature(), geometry: { type: 'MultiPolygon', coordinates: [coordinates] } })).toBe(
    text,
  );
});

it('keeps what it does not know', async () => {
  const sent = collection({ licence: 'CC0' }, { ...feature(), note: 'x' });
  expect(JSON.parse(await home(sent))).toMatchObject({ type: 'Feature', licence: 'CC0', note: 'x' });
});

describe('leaves alone', () => {
  it.each<[string, unknown]>([
    ['two features', collection({}, feature(), feature())],
    ['no feature', collection({})],
    ['another coordinate system', collection(crs('urn:ogc:def:crs:EPSG::3857'), feature())],
    ['a feature in another coordinate system', { ...feature(), ...crs('EPSG:3857') }],
    ['a bare geometry', feature().geometry],
    ['another id', { ...feature(), id: 'gull-islets' }],
    ['a key that stands twice', text.replace('"kind": "island",', '"kind": "island", "kind": "region",')],
    [
      'a key that stands twice inside a collection',
      JSON.stringify(collection({}, feature())).replace(
        '"kind":"island",',
        '"kind":"island","kind":"region",',
      ),
    ],
    ['bytes that are no text', text.replace('"source": "', '"source": "\uFFFD')],
    ['half a file', JSON.stringify(collection({}, feature())).slice(0, -3)],
  ])('%s', async (_, given) => {
    const sent = typeof given === 'string' ? given : JSON.stringify(given);
    expect(await home(sent)).toBe(sent);
  });
});
