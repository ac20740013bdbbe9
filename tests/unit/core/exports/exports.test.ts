import { check } from '@placemarkio/check-geojson';
import { describe, expect, it } from 'vitest';
import { exportPath, listExports, type ExportFile } from '../../../../src/core/exports/exportFiles.ts';
import type { ExportSource } from '../../../../src/core/exports/exportSource.ts';
import { indexText, makeExport } from '../../../../src/core/exports/makeExport.ts';
import { isDisputed } from '../../../../src/core/disputed.ts';
import { passagesOf, quotation } from '../../../../src/core/passages.ts';
import { birds, hostile, real } from './sources.ts';

/** Every file of an atlas that is not of a former id. */
function filesOf(source: ExportSource): ExportFile[] {
  return listExports(source.atlas).filter(({ format, scope, path }) => exportPath(format, scope) === path);
}

/** How a file writes a text: what stands between the marks of its format. */
function contains(file: ExportFile, made: string, text: string): boolean {
  if (file.format === 'csv' || file.format === 'mentions') return made.includes(text.replaceAll('"', '""'));
  if (file.format !== 'kml') return made.includes(JSON.stringify(text).slice(1, -1));
  // Descriptions are HTML inside of XML.
  const once = unescaped(made);
  return once.includes(text) || unescaped(once).includes(text);
}

function unescaped(text: string): string {
  const plain = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
  return plain.replaceAll('&#x3C;', '<').replaceAll('&#x26;', '&').replaceAll('&amp;', '&');
}

describe('the list of exports', () => {
  it('has the addresses of the contract', async () => {
    const paths = listExports((await real()).atlas).map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        'data/atlas.geojson',
        'data/atlas.kml',
        'data/features.csv',
        'data/places.lpf.json',
        'data/annotations.jsonld',
        'data/features/etorofu.geojson',
        'data/features/etorofu.kml',
        'data/articles/abe-putin-moscow-2017.geojson',
        'data/articles/abe-putin-moscow-2017.jsonld',
        'data/articles/abe-putin-moscow-2017.csv',
      ]),
    );
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('has the same file under every former id', async () => {
    const source = await real();
    const texts = new Map(listExports(source.atlas).map((file) => [file.path, makeExport(source, file)]));
    for (const ending of ['.geojson', '.kml', '.csv', '.lpf.json', '.jsonld']) {
      expect(texts.get(`data/features/iturup${ending}`)).toBe(texts.get(`data/features/etorofu${ending}`));
    }
  });

  it('names sizes, and shows lines that stand in the files', async () => {
    const source = await real();
    const index = JSON.parse(indexText(source)) as {
      files: { path: string; bytes: number; sample: string }[];
    };
    for (const { path, bytes, sample } of index.files) {
      const file = listExports(source.atlas).find((each) => each.path === path);
      expect(bytes).toBe(Buffer.byteLength(file ? makeExport(source, file) : ''));
      expect(sample.split('\n').length).toBeGreaterThan(1);
    }
  });
});

describe('every export', () => {
  it('names the atlas, its version, the note on the dispute, and the licence of each part', async () => {
    for (const source of [await birds(), await real()]) {
      const { settings } = source.atlas;
      for (const file of filesOf(source)) {
        const made = makeExport(source, file);
        const expected = [
          settings.title.en,
          source.version,
          settings.dispute.text.en,
          settings.dispute.source,
        ];
        expected.push(...settings.licences.flatMap(({ credit, licence }) => [credit, licence]));
        expect(
          expected.filter((text) => !contains(file, made, text)).map((text) => `${file.path}: ${text}`),
        ).toEqual([]);
      }
    }
  });

  it('takes no side: every name of what it is about, both claims, and no country code', async () => {
    const source = await real();
    for (const feature of source.atlas.features.filter(isDisputed)) {
      const files = filesOf(source).filter(({ scope }) => scope.of === 'feature' && scope.id === feature.id);
      expect(files.map(({ format }) => format)).toEqual(['geojson', 'kml', 'csv', 'lpf', 'annotations']);
      for (const file of files) {
        const made = makeExport(source, file);
        // A file of annotations names what the words name: of a feature that no passage speaks of, nothing.
        const isSilent = file.format === 'annotations' && !made.includes('"type": "Annotation"');
        const names = isSilent || file.format === 'annotations' ? [] : feature.names.map(({ text }) => text);
        const claims =
          file.format === 'annotations' ? [] : Object.values(feature.claims).map(({ text }) => text.en);
        expect([...names, ...claims].filter((text) => !contains(file, made, text))).toEqual([]);
        expect(made).not.toMatch(/ccodes?\b|country|addressCountry|containedInPlace|ISO3166/i);
      }
    }
  });

  it('has a code of one side only where it has that of the other', async () => {
    const source = await real();
    const ids = source.atlas.settings.viewpoints.map(({ id }) => id).filter((id) => id !== 'disputed');
    for (const file of filesOf(source)) {
      const made = makeExport(source, file);
      const found = ids.filter((id) => new RegExp(`(?:^|[^A-Za-z])${id}(?![A-Za-z])`).test(made));
      expect([[], ids]).toContainEqual(found);
    }
  });

  it('names places in annotations in every language', async () => {
    const source = await real();
    const file = filesOf(source).find(({ path }) => path === 'data/annotations.jsonld');
    const made = file ? makeExport(source, file) : '';
    const named = source.atlas.features.filter(({ id }) => made.includes(`/features/${id}/"`));
    expect(named.length).toBeGreaterThan(6);
    for (const { names } of named) for (const { text } of names) expect(made).toContain(JSON.stringify(text));
  });

  it('of JSON is JSON, and of GeoJSON has no fault that others find', async () => {
    for (const source of [await birds(), await real(), await hostile()]) {
      for (const file of filesOf(source)) {
        if (file.format === 'geojson') expect(() => check(makeExport(source, file))).not.toThrow();
        if (file.format === 'lpf' || file.format === 'annotations')
          expect(() => JSON.parse(makeExport(source, file)) as unknown).not.toThrow();
      }
    }
  });

  it('of a feature as GeoJSON has the passages that speak of it, with their sources', async () => {
    const source = await real();
    for (const { id } of source.atlas.features) {
      const file = { format: 'geojson', scope: { of: 'feature', id }, path: '' } as const;
      const { passages } = JSON.parse(makeExport(source, file)) as {
        passages: { id: string; quotation: string; source: { title: string }; by_way_of?: string }[];
      };
      expect(passages.map((each) => [each.id, each.quotation, each.source.title, each.by_way_of])).toEqual(
        passagesOf(source.atlas, id).map(({ article, passage, byWayOf }) => [
          `${article.id}/${passage.id}`,
          quotation(passage),
          article.title,
          byWayOf,
        ]),
      );
    }
  });
});
