/** What becomes of the features of a file. */
import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import { expect, it } from 'vitest';
import { convert } from '../../../../src/core/convert/convert.ts';
import { ImportSession } from '../../../../src/editor/import/importSession.ts';
import { LEAVE, NEW } from '../../../../src/editor/import/importWork.ts';
import { fixturePath, goodFiles } from '../../core/fixtures.ts';

const files = await goodFiles();
const PLACES = [{ id: 'tern-island', names: ['Tern Island'] }];
const ISLAND = 'features/tern-island.geojson';

async function open(name: string, bytes: Uint8Array) {
  const converted = await convert(name, bytes);
  if ('fault' in converted) throw new Error(converted.fault);
  const session = new ImportSession(converted, [...files]);
  return { session, found: session.found(name, PLACES, converted.shapeless) };
}
const fixture = (name: string) => open(name, readFileSync(fixturePath(`import/${name}`)));
const collection = (...features: object[]) =>
  open('x.geojson', new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features })));

it('says what is in a file, and draws it', async () => {
  const { found } = await fixture('tern-island.kml');
  expect(found.features).toMatchObject([{ name: 'Tern Island', type: 'Polygon', guess: 'tern-island' }]);
  expect(found.simplified).toEqual([]);
  expect(found.preview.shapes[0]?.path).toMatch(/^M[\d. L-]+Z$/);
});

it('changes the line of the vertex that was moved, and no other', async () => {
  const old = files.get(ISLAND) ?? '';
  const { geometry } = JSON.parse(old) as { geometry: { coordinates: Position[][] } };
  geometry.coordinates[0]?.splice(1, 1, [-29.321, -19.654]);
  const { session } = await collection({ type: 'Feature', properties: { stroke: '#f00' }, geometry });
  const { texts, outcomes } = session.place({ targets: ['tern-island'], toleranceM: null });
  const [[path, text] = ['', '']] = texts;
  expect([path, outcomes]).toEqual([ISLAND, [[0, { left: ['stroke'] }]]]);
  const lines = old.split('\n');
  const changed = text.split('\n').filter((line, index) => line !== lines[index]);
  expect(changed.map((line) => line.trim())).toEqual(['[-29.321, -19.654],']);
});

it('changes nothing where nothing changed', async () => {
  const { session } = await open('tern-island.geojson', new TextEncoder().encode(files.get(ISLAND)));
  expect(session.place({ targets: ['tern-island'], toleranceM: null })).toEqual({
    outcomes: [[0, { left: [] }]],
    texts: [],
    fresh: [],
  });
});

it('leaves out what is to be left out', async () => {
  const { session } = await fixture('several.geojson');
  expect(session.place({ targets: [LEAVE, LEAVE], toleranceM: null }).outcomes).toEqual([]);
});

it('says so where a shape does not fit', async () => {
  const { session } = await collection({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Point', coordinates: [0, 0] },
  });
  expect(session.place({ targets: ['tern-island'], toleranceM: null })).toMatchObject({
    outcomes: [[0, { fault: expect.stringContaining('does not go into "tern-island"') as string }]],
    texts: [],
  });
});

it('hands on what a file knows of a new place, and names the rest', async () => {
  const properties = { 'name:en': 'Cape', kind: 'place', 'name:ja': '岬', colour: 'red' };
  const geometry = { type: 'Point', coordinates: [1, 2] };
  const { session } = await collection({ type: 'Feature', id: 'cape', properties, geometry });
  const { fresh, outcomes } = session.place({ targets: [NEW], toleranceM: null });
  expect(fresh[0]?.geometry).toBe(JSON.stringify(geometry));
  expect(new Map(fresh[0]?.given)).toEqual(
    new Map([['name:en', 'Cape'], ['kind', 'place'], ['name:ja', '岬'], ['id', 'cape']]), // prettier-ignore
  );
  expect(outcomes).toEqual([[0, { left: ['colour'] }]]);
});

it('offers a large shape with fewer positions, and puts that one in', async () => {
  const ring = Array.from({ length: 30_000 }, (_, index): Position => {
    const angle = (index / 30_000) * 2 * Math.PI;
    return [-29.5 + Math.cos(angle) * 0.2, -19.5 + Math.sin(angle) * 0.2];
  });
  const geometry = { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] };
  const { session, found } = await collection({ type: 'Feature', properties: {}, geometry });
  const counts = found.simplified.map(({ vertices }) => vertices);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(counts[0]).toBeLessThan(1000);
  const [least] = found.simplified.slice(-1);
  const { fresh } = session.place({ targets: [NEW], toleranceM: least?.toleranceM ?? null });
  const simple = JSON.parse(fresh[0]?.geometry ?? '') as { coordinates: Position[][] };
  expect(simple.coordinates[0]).toHaveLength(least?.vertices ?? 0);
});
