/** Every feature of the atlas through other programs and home again: nothing changes but what was changed there. */
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Feature, Geometry, Position } from 'geojson';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasOgr, NEEDS_OGR, ogr } from './ogr.ts';
import { runIn } from './runCommand.ts';

const GEODATA = fileURLToPath(new URL('../../../geodata/', import.meta.url));
const LINES = ['pipeline', 'route', 'boundary'];

let root = '';
/** The text of each feature by id. */
const texts = new Map<string, string>();

beforeAll(async () => {
  root = await mkdtemp(join(await realpath(tmpdir()), 'round-trips-'));
  for (const name of await readdir(join(GEODATA, 'features')))
    texts.set(name.replace('.geojson', ''), await readFile(join(GEODATA, 'features', name), 'utf8'));
});

afterAll(() => rm(root, { recursive: true }));

/** A data folder with the features as they are in the atlas; the context around them is left out, to save time. */
async function copyFeatures(name: string): Promise<string> {
  const dir = join(root, name);
  await mkdir(dir);
  for (const part of ['features', 'atlas.yaml', 'ids.txt'])
    await cp(join(GEODATA, part), join(dir, part), { recursive: true });
  return dir;
}

const featureOf = (id: string) => JSON.parse(texts.get(id) ?? '') as Feature;
const fileOf = (dir: string, id: string) => join(dir, 'features', `${id}.geojson`);
const isLine = (id: string) => LINES.includes(String(featureOf(id).properties?.['kind']));

/** Lines of the new text that differ; a test that adds or loses lines fails by the first of them. */
function changedLines(before: string, after: string): string[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  return fresh.length === old.length ? fresh.filter((line, index) => line !== old[index]) : ['other length'];
}

/** The feature with its third vertex 20 m to the north: no ring begins there, and none crosses itself. */
function moveVertex(id: string): { feature: Feature; line: string } {
  const feature = featureOf(id);
  let list = (feature.geometry as { coordinates: unknown }).coordinates as unknown[];
  while (Array.isArray((list[0] as unknown[])[0])) list = list[0] as unknown[];
  const position = list[2] as Position;
  position[1] = Math.round((position[1]! + 0.0002) * 1e6) / 1e6;
  return { feature, line: `[${position.join(', ')}]` };
}

const HOME = {
  'ogr2ogr -f GeoJSON': ['-f', 'GeoJSON'],
  'with -lco RFC7946=YES': ['-f', 'GeoJSON', '-lco', 'RFC7946=YES'],
  'as QGIS saves it, every area and line a multi one': ['-f', 'GeoJSON', '-nlt', 'PROMOTE_TO_MULTI'],
};

describe.each(Object.entries(HOME))(`in place: %s${NEEDS_OGR}`, (name, options) => {
  it.skipIf(!hasOgr)('changes nothing', async () => {
    const dir = await copyFeatures(name.replace(/\W+/g, '-'));
    await Promise.all([...texts.keys()].map((id) => ogr(fileOf(dir, id), fileOf(GEODATA, id), ...options)));
    expect(await readFile(fileOf(dir, 'etorofu'), 'utf8')).not.toBe(texts.get('etorofu'));
    await runIn(dir, ['format']);
    for (const [id, text] of texts) expect(await readFile(fileOf(dir, id), 'utf8'), id).toBe(text);
  });

  it.skipIf(!hasOgr)('changes the line of a moved vertex', async () => {
    const dir = await copyFeatures(`${name.replace(/\W+/g, '-')}-moved`);
    const { feature, line } = moveVertex('kunashiri');
    const edited = join(root, `${name.replace(/\W+/g, '-')}.geojson`);
    await writeFile(edited, JSON.stringify(feature));
    await ogr(fileOf(dir, 'kunashiri'), edited, ...options);
    await runIn(dir, ['format']);
    const after = await readFile(fileOf(dir, 'kunashiri'), 'utf8');
    expect(changedLines(texts.get('kunashiri')!, after)).toEqual([expect.stringContaining(line)]);
  });
});

const IMPORTED = [
  { format: 'KML', ending: 'kml', options: ['-f', 'KML'] },
  { format: 'KML by LIBKML', ending: 'kml', options: ['-f', 'LIBKML'] },
  { format: 'a shapefile', ending: 'shz', options: ['-f', 'ESRI Shapefile'] },
  { format: 'GeoJSON', ending: 'geojson', options: ['-f', 'GeoJSON', '-nlt', 'PROMOTE_TO_MULTI'] },
  { format: 'GPX', ending: 'gpx', options: ['-f', 'GPX', '-select', ''], only: isLine },
];

describe.each(IMPORTED)(`through $format${NEEDS_OGR}`, ({ format, ending, options, only = () => true }) => {
  const name = format.replace(/\W+/g, '-');

  it.skipIf(!hasOgr)('changes nothing', async () => {
    const dir = await copyFeatures(name);
    const ids = [...texts.keys()].filter(only);
    expect(ids.length).toBeGreaterThan(4);
    const fileFor = (id: string) => join(root, name, `${id}.${ending}`);
    await Promise.all(ids.map((id) => ogr(fileFor(id), fileOf(GEODATA, id), ...options)));
    for (const id of ids) {
      const { code, out, err } = await runIn(dir, ['format', '--import', fileFor(id)]);
      expect([code, err], out).toEqual([0, '']);
      expect(await readFile(fileOf(dir, id), 'utf8'), id).toBe(texts.get(id));
    }
  });

  it.skipIf(!hasOgr)('changes the line of a moved vertex', async () => {
    const dir = await copyFeatures(`${name}-moved`);
    const id = [...texts.keys()].filter(only).includes('shikotan')
      ? 'shikotan'
      : 'sakhalin-hokkaido-pipeline';
    const { feature, line } = moveVertex(id);
    const edited = join(root, `${name}-edited.geojson`);
    await writeFile(edited, JSON.stringify(feature));
    const sent = join(root, `${name}-sent.${ending}`);
    await ogr(sent, edited, ...options);
    await runIn(dir, ['format', '--import', sent, '--id', id]);
    const after = await readFile(fileOf(dir, id), 'utf8');
    expect(changedLines(texts.get(id)!, after)).toEqual([expect.stringContaining(line)]);
  });
});

/** What geojson.io saves: a collection, properties in another order, rings wound anew, two spaces. */
function savedByGeojsonIo({ properties, geometry, id }: Feature): string {
  const turned = Object.fromEntries(Object.entries(properties ?? {}).reverse());
  const feature = { type: 'Feature', properties: turned, geometry: rewind(geometry), id };
  return JSON.stringify({ type: 'FeatureCollection', features: [feature] }, null, 2);
}

function rewind(geometry: Geometry): Geometry {
  const turn = (rings: Position[][]) => rings.map((ring) => [...ring].reverse());
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: turn(geometry.coordinates) };
  if (geometry.type === 'MultiPolygon') return { ...geometry, coordinates: geometry.coordinates.map(turn) };
  return geometry;
}

describe('through geojson.io', () => {
  it('changes nothing', async () => {
    const dir = await copyFeatures('geojson-io');
    for (const id of texts.keys()) await writeFile(fileOf(dir, id), savedByGeojsonIo(featureOf(id)));
    await runIn(dir, ['format']);
    for (const [id, text] of texts) expect(await readFile(fileOf(dir, id), 'utf8'), id).toBe(text);
  });

  it('changes the line of a moved vertex', async () => {
    const dir = await copyFeatures('geojson-io-moved');
    const { feature, line } = moveVertex('habomai');
    await writeFile(fileOf(dir, 'habomai'), savedByGeojsonIo(feature));
    await runIn(dir, ['format']);
    const after = await readFile(fileOf(dir, 'habomai'), 'utf8');
    expect(changedLines(texts.get('habomai')!, after)).toEqual([expect.stringContaining(line)]);
  });
});
