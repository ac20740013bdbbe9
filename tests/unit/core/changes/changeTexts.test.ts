/** Changes in words. */
import { expect, it } from 'vitest';
import { changeTexts, describeChanges } from '../../../../src/core/changes/changeTexts.ts';
import { diffFiles } from '../../../../src/core/changes/diffFiles.ts';
import { goodFiles } from '../fixtures.ts';

const good = await goodFiles();
const ISLAND = 'features/tern-island.geojson';

/** What is told of a file in which a text was replaced. */
async function told(file: string, ...edits: [from: string, to: string][]): Promise<string[]> {
  const before = good.get(file) ?? '';
  const after = edits.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, before);
  return diffFiles(good, await goodFiles({ [file]: after })).flatMap(changeTexts);
}

it('tells how far a vertex was moved, and what that does to the area', async () => {
  const texts = await told(ISLAND, ['[-29.75, -19.9]', '[-29.748, -19.9]']);
  expect(texts).toEqual(['1 vertex moved (209 m); area 523.17 → 525.50 km² (+0.44 %)']);
});

it('tells vertices that were added, with their distance from the line, and removed', async () => {
  const added = await told(ISLAND, ['[-29.8, -20],', '[-29.8, -20],\n[-29.775, -19.951],']);
  expect(added[0]).toMatch(/^1 vertex added \(\d+ m from the line before\); area/);
  expect(await told(ISLAND, ['[-29.75, -19.9],', ''])).toEqual([
    expect.stringMatching(/^1 vertex removed; area/),
  ]);
});

it('tells a ring that begins elsewhere as that, and one that runs the other way as layout', async () => {
  const ring = [-30, -29.8, -29.75, -29.8, -30].map((lng, i) => [lng, [-20, -20, -19.9, -19.8, -19.8][i]]);
  const from = /\[\s*\[-30, -20\][^]*\]\s*\]\s*\]/.exec(good.get(ISLAND) ?? '')![0];
  const closed = (list: unknown[]) => JSON.stringify([[...list, list[0]]]).slice(1);
  expect(await told(ISLAND, [from, closed([...ring.slice(2), ...ring.slice(0, 2)])])).toEqual([
    'a ring begins at another vertex (2 later)',
  ]);
  const [first, ...rest] = ring;
  expect(await told(ISLAND, [from, closed([first, ...rest.reverse()])])).toEqual([
    'only layout changed, the content is the same, 1 ring turned round',
  ]);
});

it('tells a line that runs the other way as that', async () => {
  const file = 'features/tern-pipeline.geojson';
  const feature = JSON.parse(good.get(file)!) as { geometry: { coordinates: unknown[] } };
  feature.geometry.coordinates.reverse();
  const changes = diffFiles(good, await goodFiles({ [file]: JSON.stringify(feature) }));
  expect(changes.flatMap(changeTexts)).toEqual(['the line runs the other way']);
});

it('tells fields with what they said before', async () => {
  expect(
    await told(ISLAND, ['"Tern Island"', '"Tern Rock"'], ['"area_km2": 520', '"area_km2": 515']),
  ).toEqual(['name:en: “Tern Island” → “Tern Rock”', 'area_km2: 520 → 515']);
});

it('tells quotations, mentions and fields of a passage', async () => {
  const file = 'articles/mail.md';
  const edits: [string, string][] = [
    ['was late', 'was on time'],
    ['features/mail-boat.geojson', 'features/port-tern.geojson "also: tern-island"'],
    ['- title:en: The mail boat', '- title:en: The boat\n- gap: yes'],
  ];
  expect(await told(file, ...edits)).toEqual([
    'passage boat: quotation: “The mail boat was late.” → “The mail boat was on time.”',
    'passage boat: mention “mail boat” of mail-boat → port-tern, also tern-island',
    'passage boat: gap: “yes” added',
    'passage boat: title:en: “The mail boat” → “The boat”',
  ]);
});

it('tells the ledger and the settings', async () => {
  expect(
    await told('ids.txt', ['features/mail-boat\n', 'features/mail-boat -> features/port-tern\n']),
  ).toEqual(['features/mail-boat now leads to features/port-tern']);
  expect(
    await told('atlas.yaml', ['North Shore }', 'The Shore }'], ['[bird-islands, tern-island]', '[]']),
  ).toEqual([
    'viewpoints[north].name.en: “North Shore” → “The Shore”',
    'features: ["bird-islands","tern-island"] → []',
  ]);
  expect(await told('atlas.yaml', ['format: 1', '# one\nformat: 1'])).toEqual([
    'only comments or layout changed, the content is the same (+1 −0 lines)',
  ]);
});

it('leaves nothing out of a file that cannot be read', async () => {
  expect(await told(ISLAND, ['"kind": "island",', '"kind": "island"'])).toEqual([
    'changed as text, +1 −1 lines: it cannot be read',
    'line 5: “    "kind": "island",” → “    "kind": "island"”'.replace(/ {4}/g, ' '),
  ]);
});

it('tells what a file was called before, by the ledger', async () => {
  const changes = diffFiles(
    good,
    await goodFiles({
      'features/mail-boat.geojson': null,
      'features/ferry.geojson': good.get('features/mail-boat.geojson')!,
      'ids.txt': good
        .get('ids.txt')!
        .replace('features/mail-boat\n', 'features/mail-boat -> features/ferry\n'),
    }),
  );
  expect(describeChanges(changes)).toContain(
    'features/ferry.geojson: added, formerly features/mail-boat.geojson',
  );
});

it('shows signs that a terminal would act on', async () => {
  const changes = diffFiles(good, await goodFiles({ 'features/\u001b[2J\u202e.geojson': 'x' }));
  expect(describeChanges(changes)).toEqual(['features/\\u001b[2J\\u202e.geojson: added']);
});
