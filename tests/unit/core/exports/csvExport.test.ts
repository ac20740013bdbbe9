import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  articleMentions,
  atlasCsv,
  atlasMentions,
  featureCsv,
} from '../../../../src/core/exports/csvExport.ts';
import { csvText } from '../../../../src/core/exports/csvText.ts';
import { mentionsOf } from '../../../../src/core/passages.ts';
import { readCsv, readTable } from './readCsv.ts';
import { birds, HOSTILE, hostile, real } from './sources.ts';

/** What spreadsheets take for a formula. */
const RUNS = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

describe('CSV', () => {
  it('gives back what went in, but for the apostrophe before what would run', () => {
    const cells = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE)), {
      minLength: 2,
      maxLength: 2,
    });
    fc.assert(
      fc.property(fc.array(cells), (rows) => {
        const [head, ...read] = readCsv(csvText(['a', 'b'], rows));
        expect(head).toEqual(['a', 'b']);
        expect(
          read.map((row) => row.map((text) => text.replace(/^'(?=\s*[=+\-@＝＋－＠]|[\t\r\n])/, ''))),
        ).toEqual(rows);
        expect(read.flat().filter((text) => RUNS.test(text))).toEqual([]);
      }),
    );
  });

  it('leaves numbers as they are: a longitude in the west is no formula', () => {
    expect(readCsv(csvText(['lng', 'empty'], [[-29.5, undefined]]))).toEqual([
      ['lng', 'empty'],
      ['-29.5', ''],
    ]);
  });
});

describe('the table of places', () => {
  it('has every feature with all its properties, its position, its page, and what goes with every row', async () => {
    const source = await birds();
    const rows = readTable(atlasCsv(source));
    expect(rows.map(({ id }) => id)).toEqual(source.atlas.features.map(({ id }) => id));
    for (const row of rows) {
      for (const [key, value] of Object.entries(source.properties[row['id'] ?? ''] ?? {}))
        expect(row[key]).toBe(String(value));
      expect(row['page']).toBe(`https://birds.example/atlas/features/${row['id'] ?? ''}/`);
      expect(row['data_version']).toBe('data-0123456789');
      expect(row['dispute_note']).toContain('Both shores claim the Bird Islands.');
      expect(row['licences']).toContain('CC0-1.0');
    }
    const tern = readTable(featureCsv(source, 'tern-island'));
    expect(tern.map(({ id, lat }) => [id, Number(lat)])).toEqual([
      ['tern-island', source.atlas.features.find(({ id }) => id === 'tern-island')?.point[1]],
    ]);
  });

  it('holds no formula, whatever the data say', async () => {
    const source = await hostile();
    for (const text of [atlasCsv(source), [...atlasMentions(source)].join('')]) {
      const texts = readCsv(text).flat();
      expect(texts.filter((cell) => RUNS.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);
      expect(texts.some((cell) => cell.includes('<script>alert(1)</script>'))).toBe(true);
    }
  });
});

describe('the table of mentions', () => {
  it('has a row for each mention, with its words and the passage they stand in', async () => {
    const source = await real();
    const rows = readTable([...atlasMentions(source)].join(''));
    const mentions = source.atlas.articles.flatMap(({ passages }) => passages.flatMap(mentionsOf));
    expect(rows.map(({ feature }) => feature)).toEqual(mentions.map(({ feature }) => feature));
    for (const row of rows) expect(row['quotation']).toContain(row['words']);
    const [first] = source.atlas.articles;
    const own = readTable(articleMentions(source, first?.id ?? ''));
    expect(own).toEqual(rows.filter(({ article }) => article === first?.id));
  });
});
