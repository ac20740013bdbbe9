/** New things in the files of an atlas. */
import { expect, it } from 'vitest';
import { readAtlas } from '../../../../src/core/atlas.ts';
import { surroundingsOf } from '../../../../src/core/authoring/questions.ts';
import { addThing } from '../../../../src/editor/new/addThing.ts';
import { surroundingsNow } from '../../../../src/editor/new/surroundingsNow.ts';
import { goodFiles } from '../../core/fixtures.ts';

const files = await goodFiles();
const ISLAND = 'features/tern-island.geojson';
const place = (id: string) => ({
  sort: 'feature' as const,
  isListed: false,
  answers: new Map([
    ['id', id],
    ['name:en', 'Cape Gull'],
    ['kind', 'place'],
    ['certainty', 'documented'],
    ['source', 'Invented for the tests, 2026'],
    ['at', '-29.5, -19.5'],
  ]),
});
const written = (addition: ReturnType<typeof addThing>) =>
  addition.outcome === 'added' ? addition.written : new Map<string, string>();

it('writes the file and the line of the ledger', () => {
  const texts = written(addThing(files, [], place('cape-gull')));
  expect([...texts.keys()].sort()).toEqual(['features/cape-gull.geojson', 'ids.txt']);
  expect(texts.get('ids.txt')).toContain('\nfeatures/cape-gull\n');
  expect(readAtlas(new Map([...files, ...texts])).source).not.toBeNull();
});

it('brings the texts of the same step with it', () => {
  const along = [[ISLAND, files.get(ISLAND)?.replace('"Tern Island"', '"Tern Isle"') ?? '']] as const;
  const texts = written(addThing(files, along, place('cape-gull')));
  expect(texts.get(ISLAND)).toContain('Tern Isle');
  expect(texts.has('features/cape-gull.geojson')).toBe(true);
});

it('adds nothing while there are errors, and says where they are', () => {
  const broken = new Map([...files, [ISLAND, '{']]);
  expect(addThing(broken, [], place('cape-gull'))).toMatchObject({
    outcome: 'faulty',
    issues: [{ file: ISLAND }],
  });
});

it('never writes over what has the id', () => {
  expect(() => addThing(files, [], place('tern-island'))).toThrow('is there already');
});

it('lets texts alone through, whatever the check says of them', () => {
  expect(written(addThing(files, [[ISLAND, '{']], null))).toEqual(new Map([[ISLAND, '{']]));
  expect(written(addThing(files, [[ISLAND, files.get(ISLAND) ?? '']], null))).toEqual(new Map());
});

it('knows of the page what the reader of all files knows', () => {
  const known = surroundingsOf(files);
  const { source } = readAtlas(files);
  if ('issues' in known || !source) throw new Error('The good atlas has errors');
  const now = surroundingsNow(files, source.atlas);
  expect(now.present).toEqual(known.present);
  expect([...now.ledger.ids]).toEqual([...known.ledger.ids]);
});
