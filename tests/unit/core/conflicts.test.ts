/** Conflicts of a merge: found in any text of the data, and said in words. */
import { expect, it } from 'vitest';
import { readAtlas } from '../../../src/core/atlas.ts';
import { conflictIssues } from '../../../src/core/conflicts/conflictIssues.ts';
import { findConflicts } from '../../../src/core/conflicts/markers.ts';
import { formatFiles } from '../../../src/core/formatFiles.ts';
import { goodFiles } from './fixtures.ts';

const good = await goodFiles();

/** A file of the good atlas with two versions of one stretch. */
function conflict(path: string, stretch: string, ours: string, theirs: string): string {
  const text = good.get(path) ?? '';
  expect(text).toContain(stretch);
  return text.replace(stretch, () => `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> coast\n`);
}

const ISLAND = 'features/tern-island.geojson';
const ISLETS = 'features/gull-islets.geojson';
const TALKS = 'articles/bird-islands-talks.md';
const NAME = '    "name:ja": "アジサシ島",\n';
const VERTEX = '        [-29.75, -19.9],\n';

it.each([
  ['a property', ISLAND, NAME, NAME, '    "name:ja": "島",\n', '"name:ja" of "tern-island"'],
  [
    'a property that one side removed',
    ISLAND,
    NAME,
    '',
    '    "name:ja": "島",\n',
    '"name:ja" of "tern-island"',
  ],
  [
    'a vertex',
    ISLAND,
    VERTEX,
    VERTEX,
    '        [-29.7, -19.9],\n',
    'geometry of "tern-island": outer ring, vertex 3',
  ],
  [
    'vertices',
    ISLAND,
    VERTEX,
    `${VERTEX}        [-29.76, -19.85],\n`,
    '        [-29.7, -19.9],\n',
    'geometry of "tern-island": outer ring, vertices 3 to 4',
  ],
  [
    'a hole',
    ISLETS,
    '          [-29.27, -19.9],\n',
    '',
    '          [-29.27, -19.91],\n',
    'geometry of "gull-islets": part 2, hole 1, vertex 2',
  ],
  [
    'the line of a pipeline and its type',
    'features/tern-pipeline.geojson',
    '    "type": "LineString",\n    "coordinates": [\n      [-29.9, -19.8],\n',
    '    "type": "LineString",\n    "coordinates": [\n      [-29.91, -19.8],\n',
    '    "type": "LineString",\n    "coordinates": [\n      [-29.92, -19.8],\n',
    'type of the geometry of "tern-pipeline"; geometry of "tern-pipeline": vertex 1',
  ],
  [
    'a part of a route',
    'features/mail-boat.geojson',
    '        [-29.4, -19.2],\n        [-29.5, -18.5]\n',
    '        [-29.4, -19.2]\n',
    '        [-29.4, -19.3]\n',
    'geometry of "mail-boat": part 2, vertex 1',
  ],
  [
    'a position',
    'features/port-tern.geojson',
    '    "coordinates": [-29.9, -19.81]\n',
    '    "coordinates": [-29.9, -19.82]\n',
    '    "coordinates": [-29.9, -19.83]\n',
    'position of "port-tern"',
  ],
  [
    'a place of the basemap',
    'basemap/places.geojson',
    '        "name:en": "North Town",\n',
    '        "name:en": "North",\n',
    '        "name:en": "Town",\n',
    '"name:en" of "north-town"',
  ],
  [
    'a quotation',
    TALKS,
    '> The [pipeline](../features/tern-pipeline.geojson) was not mentioned again.\n',
    '> The pipeline was.\n',
    '> A pipeline was.\n',
    'quotation of the passage "pipeline"',
  ],
  [
    'a field of a passage',
    TALKS,
    '- voice:ja: 北岸の使節\n',
    '- voice:ja: 使節\n',
    '',
    '"voice:ja" of the passage "islands"',
  ],
  [
    'a field of the citation',
    TALKS,
    'inferred:\n  date: the text speaks of "leap day"\n',
    'inferred:\n  date: the text\n',
    'inferred:\n  date: a guess\n',
    '"inferred" of the article "bird-islands-talks"',
  ],
  [
    'a new passage on each side',
    'articles/mail.md',
    '- title:en: The mail boat\n',
    '- title:en: The mail boat\n\n## one\n\n> One.\n\n- title:en: One\n',
    '- title:en: The mail boat\n\n## two\n\n> Two.\n\n- title:en: Two\n',
    '"title:en" of the passage "boat"; the passage "one"; the passage "two"',
  ],
  [
    'the settings',
    'atlas.yaml',
    '    name: { en: North Shore }\n',
    '    name: { en: The North }\n',
    '    name: { en: The Shore }\n',
    '"viewpoints.north.name.en" of atlas.yaml',
  ],
  [
    'a list in the settings',
    'atlas.yaml',
    'features: [bird-islands, tern-island]\n',
    'features: [bird-islands, tern-island, a]\n',
    'features: [bird-islands]\n',
    '"features" of atlas.yaml',
  ],
  [
    'settings that are broken besides',
    'atlas.yaml',
    'features: [bird-islands, tern-island]\n',
    'features: [bird-islands\n',
    'features: [bird-islands]\n',
    '"features" of atlas.yaml',
  ],
  [
    'the ledger',
    'ids.txt',
    'features/mail-boat\n',
    'features/mail-boat\nfeatures/new-a\n',
    'features/mail-boat\nfeatures/new-b\n',
    '"features/mail-boat"; "features/new-a"; "features/new-b"',
  ],
])('says what a conflict is about: %s', async (_, path, stretch, ours, theirs, words) => {
  const text = conflict(path, stretch, ours, theirs);
  for (const ends of [text, text.replaceAll('\n', '\r\n')]) {
    const { issues } = readAtlas(await goodFiles({ [path]: ends }));
    expect(issues.map(({ code, file }) => `${file} ${code}`)).toEqual([`${path} merge-conflict`]);
    expect(issues[0]?.message).toContain(`Both sides of a merge changed this: ${words}. Keep one`);
  }
});

it('adds nothing about what other files say of a file with a conflict', async () => {
  const changes = Object.fromEntries(
    [
      'features/tern-island.geojson',
      'features/gull-islets.geojson',
      'articles/mail.md',
      'basemap/places.geojson',
    ].map((path) => [path, `${good.get(path) ?? ''}<<<<<<< HEAD\n`]),
  );
  const settings = `${good.get('atlas.yaml') ?? ''}bearings: [north-town]\n`;
  const { issues } = readAtlas(await goodFiles({ ...changes, 'atlas.yaml': settings }));
  expect(issues.map(({ code, file }) => `${file} ${code}`)).toEqual(
    Object.keys(changes)
      .sort()
      .map((path) => `${path} merge-conflict`),
  );
});

it('gives the JSON pointer and the feature', () => {
  const [vertex] = conflictIssues(ISLAND, conflict(ISLAND, VERTEX, VERTEX, '        [-29.7, -19.9],\n'));
  expect(vertex).toMatchObject({ feature: 'tern-island', pointer: '/geometry/coordinates/0/2' });
  const [name] = conflictIssues(ISLAND, conflict(ISLAND, NAME, NAME, ''));
  expect(name).toMatchObject({ pointer: '/properties/name:ja' });
});

it('counts the places that are too many to be named', () => {
  const ids = Array.from({ length: 8 }, (_, index) => `features/x${index}\n`);
  const [issue] = conflictIssues('ids.txt', conflict('ids.txt', 'features/mail-boat\n', ids.join(''), ''));
  expect(issue?.message).toContain('"features/x4"; and 3 more.');
});

it.each([
  ['a beginning alone', '<<<<<<< HEAD\nfeatures/a\n', '"features/a"'],
  ['an end alone', '>>>>>>> coast\n', ''],
  ['a second beginning', '<<<<<<< HEAD\nfeatures/a\n<<<<<<< HEAD\n=======\n>>>>>>> coast\n', '"features/a"'],
  ['no line between the sides', '<<<<<<< HEAD\nfeatures/a\n>>>>>>> coast\n', '"features/a"'],
])('finds what is left of a conflict: %s', (_, text, words) => {
  const [issue] = conflictIssues('ids.txt', text);
  expect(issue?.message).toContain(`stands here without the others${words === '' ? '' : `: ${words}`}. Keep`);
});

it('reads git, its diff3 style and Windows line ends', () => {
  const text =
    'a\r\n<<<<<<< HEAD\r\nours\r\n||||||| 1a2b3c\r\nbase\r\n=======\r\ntheirs\r\n>>>>>>> other\r\nb\r\n';
  const [found] = findConflicts(text);
  expect(found).toMatchObject({ start: 3, isWhole: true });
  expect(text.slice(found!.ours.start, found!.ours.end)).toBe('ours\r\n');
  expect(text.slice(found!.theirs.start, found!.theirs.end)).toBe('theirs\r\n');
  expect(text.slice(found!.whole.end)).toBe('b\r\n');
});

it.each([
  'Heading\n=======\n',
  '> <<<<<<< a\n',
  'a <<<<<<< b\n',
  '<<<<<<<< x\n',
  '|||||||\n=======\n',
  '>>>>>>>x\n',
])('takes %j for no conflict', (text) => {
  expect(findConflicts(text)).toEqual([]);
});

it('does not let a group lose the point of a member with a conflict', async () => {
  const text = conflict(ISLAND, NAME, NAME, '');
  expect(formatFiles(await goodFiles({ [ISLAND]: text })).size).toBe(0);
});

it('is quick with many conflicts and deep nesting', () => {
  const line = '<<<<<<< a\n[1, 2],\n=======\n[3, 4],\n>>>>>>> b\n';
  const start = `{"geometry": {"coordinates": ${'['.repeat(50_000)}`;
  const issues = conflictIssues(ISLAND, `${start}\n${line.repeat(2000)}`);
  expect(issues).toHaveLength(10);
}, 5000);
