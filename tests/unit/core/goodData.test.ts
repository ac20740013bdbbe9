/** An atlas of an invented coast: the readers know nothing of any real one. */
import { expect, it } from 'vitest';
import { readAtlas, type AtlasSource } from '../../../src/core/atlas.ts';
import type { ReadCache } from '../../../src/core/dataFiles.ts';
import { formatFiles } from '../../../src/core/formatFiles.ts';
import { deepFreeze, goodFiles } from './fixtures.ts';

async function readGood(): Promise<AtlasSource> {
  const { source, issues } = readAtlas(await goodFiles());
  expect(issues).toEqual([]);
  if (!source) throw new Error('The good atlas is not good.');
  return deepFreeze(source);
}

it('puts the listed features first and the rest by id', async () => {
  const { atlas } = await readGood();
  const ids = atlas.features.map(({ id }) => id);
  expect(ids.slice(0, 3)).toEqual(['bird-islands', 'tern-island', 'bird-strait-line']);
  expect(ids).toHaveLength(8);
});

it('sorts names as the settings say and splits other names', async () => {
  const { atlas } = await readGood();
  const island = atlas.features.find(({ id }) => id === 'tern-island');
  expect(island?.names.map(({ lang }) => lang)).toEqual(['en', 'fr', 'ja']);
  expect(island?.altNames).toEqual({ en: ['Great Tern', 'Tern Rock'] });
});

it('keeps each statement with its source', async () => {
  const { atlas } = await readGood();
  const island = atlas.features.find(({ id }) => id === 'tern-island');
  expect(island?.measure).toEqual({ value: 520, unit: 'km2', source: 'Invented survey, 1901' });
  expect(island?.claims['south']?.source).toBe('Invented note, 1905');
  expect(island?.administeredBy?.text.en).toBe('The island is administered by the North Shore.');
});

it('gives a group its members, their points and the middle of their box', async () => {
  const { atlas, geometries } = await readGood();
  const group = atlas.features.find(({ id }) => id === 'bird-islands');
  const points = ['tern-island', 'gull-islets'].map(
    (id) => atlas.features.find((each) => each.id === id)?.point,
  );
  expect(group?.members).toEqual(['tern-island', 'gull-islets']);
  expect(group?.point).toEqual([-29.6, -19.9]);
  expect(geometries['bird-islands']).toEqual({ type: 'MultiPoint', coordinates: points });
});

it('keeps the value of a boundary per viewpoint', async () => {
  const { atlas } = await readGood();
  const line = atlas.features.find(({ id }) => id === 'bird-strait-line');
  expect(line?.viewpoints).toEqual({ disputed: 'disputed', north: 'none', south: 'undetermined' });
});

it('reads a quotation to the letter, with readings and further features', async () => {
  const { atlas } = await readGood();
  const passage = atlas.articles.find(({ id }) => id === 'bird-islands-talks')?.passages[0];
  expect(passage?.paragraphs).toEqual([
    [
      { text: 'The envoys spoke of ' },
      { text: 'Tern Island', mention: { feature: 'tern-island', also: [] } },
      { text: ', of the ' },
      {
        text: 'islets',
        mention: { feature: 'gull-islets', reading: 'the Gull Islets', also: ['bird-islands'] },
      },
      { text: ' and of a [new] line.' },
    ],
    [
      { text: '“All of ' },
      { text: 'these islands', mention: { feature: 'bird-islands', also: [] } },
      { text: "” — so the North Shore's envoy — “are near.”" },
    ],
  ]);
});

it('reads the fields of a passage', async () => {
  const { atlas } = await readGood();
  const [first, second] = atlas.articles.find(({ id }) => id === 'bird-islands-talks')?.passages ?? [];
  expect(first).toMatchObject({
    gapBefore: false,
    voice: { en: 'The envoy of the North Shore', ja: '北岸の使節' },
    title: { en: 'The islands', ja: '島々', ru: 'Острова' },
    note: { en: '"Near" is the envoy\'s word.' },
  });
  expect(second?.gapBefore).toBe(true);
});

it('sorts articles by date and keeps what is inferred', async () => {
  const { atlas } = await readGood();
  expect(atlas.articles.map(({ id, date }) => [id, date])).toEqual([
    ['mail', '1907'],
    ['bird-islands-talks', '1908-02-29'],
  ]);
  expect(atlas.articles[1]?.inferred).toEqual({ date: 'the text speaks of "leap day"' });
});

it('knows the aliases', async () => {
  const { atlas } = await readGood();
  expect({ ...atlas.aliases }).toEqual({
    'articles/letters': 'articles/mail',
    'features/sternes': 'features/tern-island',
  });
});

it('reads the labels of the basemap', async () => {
  const { basemap } = await readGood();
  expect(basemap.labels).toContainEqual({
    id: 'bird-strait',
    kind: 'strait',
    names: { en: 'Bird Strait', ja: '鳥海峡' },
    minZoom: 6,
    position: [-29.6, -19.1],
  });
  expect(basemap.rivers.features).toHaveLength(1);
});

it('reads from which zoom a name of the basemap is not drawn any more', async () => {
  const waters = (await goodFiles()).get('basemap/waters.geojson') ?? '';
  const ending = waters.replace('"minzoom": 6,', '"minzoom": 6,\n        "maxzoom": 8,');
  const { source } = readAtlas(await goodFiles({ 'basemap/waters.geojson': ending }));
  expect(source?.basemap.labels.find(({ id }) => id === 'bird-strait')?.maxZoom).toBe(8);
});

it('is written in the common form', async () => {
  expect([...formatFiles(await goodFiles()).keys()]).toEqual([]);
});

it('reads only changed files again', async () => {
  const cache: ReadCache = new Map();
  const first = readAtlas(await goodFiles(), cache).source;
  const town = (await goodFiles()).get('basemap/places.geojson')?.replace('North Town', 'New Town') ?? '';
  const second = readAtlas(await goodFiles({ 'basemap/places.geojson': town }), cache).source;
  expect(second?.geometries['tern-island']).toBe(first?.geometries['tern-island']);
  expect(second?.basemap.labels.map(({ names }) => names['en'])).toContain('New Town');
});

it('forgets files that are gone', async () => {
  const cache: ReadCache = new Map();
  readAtlas(await goodFiles(), cache);
  const { source } = readAtlas(await goodFiles({ 'basemap/lakes.geojson': null }), cache);
  expect(source?.basemap.lakes.features).toEqual([]);
  expect(cache.has('basemap/lakes.geojson')).toBe(false);
});

it('reads lessons with their steps, and questions with their passages', async () => {
  const { atlas, lessons, questions } = await readGood();
  expect(atlas.lessons).toEqual([
    { id: 'first-look', title: { en: 'A first look at the islands', ja: '島々を見る' } },
  ]);
  expect(lessons[0]?.lead).toEqual({ en: 'Two steps, for a start.' });
  expect(lessons[0]?.steps[0]).toEqual({
    id: 'the-island',
    page: { type: 'feature', id: 'tern-island' },
    camera: { center: [-29.6, -19.9], zoom: 8 },
    viewpoint: 'north',
    text: { en: 'The larger of the two.', ja: '大きいほうの島。' },
    question: { en: 'How large is it?' },
    answer: { en: '520 km².' },
  });
  expect(lessons[0]?.steps.map(({ page }) => page.type)).toEqual(['feature', 'passage', 'article', 'home']);
  expect(questions.map(({ id, feature, passage }) => ({ id, feature, passage }))).toEqual([
    {
      id: 'who-names-it',
      feature: 'tern-island',
      passage: { article: 'bird-islands-talks', id: 'islands' },
    },
    { id: 'size', feature: 'tern-island', passage: undefined },
  ]);
});

it('needs no lessons', async () => {
  const files = new Map([...(await goodFiles())].filter(([path]) => !path.startsWith('lessons/')));
  files.set('ids.txt', (files.get('ids.txt') ?? '').replace('lessons/first-look\n', ''));
  const { source, issues } = readAtlas(files);
  expect(issues).toEqual([]);
  expect(source?.lessons).toEqual([]);
});
