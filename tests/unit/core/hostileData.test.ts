/** Data from strangers must not crash, hang or change the program. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spentMs } from '../spentTime.ts';
import { readAtlas } from '../../../src/core/atlas.ts';
import type { ReadCache } from '../../../src/core/dataFiles.ts';
import { formatFiles } from '../../../src/core/formatFiles.ts';
import { goodFiles } from './fixtures.ts';

const PATHS = [
  'atlas.yaml',
  'ids.txt',
  'features/tern-island.geojson',
  'articles/bird-islands-talks.md',
  'lessons/first-look.md',
  'basemap/land.geojson',
  'basemap/places.geojson',
];

/** Pieces that mean something to one of the parsers. */
const PIECE = fc.constantFrom(
  ...[
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"',
    '\n',
    '---\n',
    '- ',
    '> ',
    '## a\n',
    '](',
    '<b>',
    '\\',
    '*',
    '&a',
    '*a',
    '!!js',
  ],
  ...[
    '__proto__',
    'constructor',
    '1e999',
    '-',
    '\u0000',
    '\ufeff',
    '\ud800',
    '𝄞',
    '"type"',
    '"Feature"',
    'features/',
    ' -> ',
  ],
);

describe.each(PATHS)('%s', (path) => {
  // What does not change is read once.
  const cache: ReadCache = new Map();

  it('is read without an exception, whatever it holds', async () => {
    const good = await goodFiles();
    const text = fc.oneof(
      fc.string(),
      fc.array(PIECE, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (changed) => {
        readAtlas(new Map(good).set(path, changed), cache);
      }),
      { numRuns: 60 },
    );
  });

  it('is read and formatted without an exception, wherever it is cut or mended', async () => {
    const good = await goodFiles();
    const text = good.get(path) ?? '';
    const place = fc.nat(text.length);
    fc.assert(
      fc.property(place, fc.nat(30), PIECE, (start, length, piece) => {
        const changed = new Map(good).set(path, text.slice(0, start) + piece + text.slice(start + length));
        readAtlas(changed, cache);
        formatFiles(changed);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['brackets', '['.repeat(1_000_000)],
    ['objects', '{"a":'.repeat(200_000)],
    ['quotation marks', '>'.repeat(100_000)],
    ['list marks', '- '.repeat(100_000)],
    ['emphasis', `---\ntitle: a\nlang: en\n---\n\n## a\n\n> ${'*a '.repeat(50_000)}`],
    ['links', `---\ntitle: a\nlang: en\n---\n\n## a\n\n> ${'[a](b '.repeat(50_000)}`],
    ['lines', 'a\n'.repeat(200_000)],
    ['letters in a line', 'a'.repeat(2_000_000)],
    ['spaces', ' '.repeat(500_000)],
    ['arrows', ' -> '.repeat(100_000)],
    ['ids', Array.from({ length: 100_000 }, (_, index) => `features/a${index}\n`).join('')],
    ['aliases', Array.from({ length: 100_000 }, (_, index) => `features/a${index} -> features/b\n`).join('')],
    ['indentation', Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
  ])('is read in seconds with very many %s', async (_, text) => {
    const started = spentMs();
    readAtlas(await goodFiles({ [path]: text }), cache);
    expect(spentMs() - started).toBeLessThan(5000);
  });
});

it('gives no text a way to a prototype', async () => {
  const feature = (await goodFiles()).get('features/tern-island.geojson') ?? '';
  const evil =
    '"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "properties": { "__proto__": 1,';
  const yaml = `${(await goodFiles()).get('atlas.yaml') ?? ''}__proto__: { polluted: 1 }\n`;
  const changed = await goodFiles({
    'features/tern-island.geojson': feature.replace('"properties": {', evil),
    'atlas.yaml': yaml,
    'ids.txt': 'features/__proto__ -> features/constructor\n',
  });
  readAtlas(changed);
  formatFiles(changed);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

it('keeps a long list of like faults short', async () => {
  const ring = '[999, 0], '.repeat(5000);
  const text = `{"type": "Feature", "id": "tern-island", "properties": {}, "geometry": {"type": "LineString", "coordinates": [${ring}[0, 0]]}}`;
  const issues = readAtlas(await goodFiles({ 'features/tern-island.geojson': text })).issues;
  const positions = issues.filter(({ code }) => code === 'bad-position');
  expect(positions).toHaveLength(10);
  expect(positions.at(-1)?.message).toContain('4990 more');
});
