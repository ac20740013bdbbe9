/** Atlases to export: the invented one, the real one, and one whose every text is hostile. */
import { readAtlas, type AtlasSource } from '../../../../src/core/atlas.ts';
import { toExportSource, type ExportSource } from '../../../../src/core/exports/exportSource.ts';
import { readRealAtlas } from '../../geodata/realAtlas.ts';
import { deepFreeze, goodFiles } from '../fixtures.ts';

/** Texts that end formats, run in spreadsheets or would be markup. */
export const HOSTILE = [
  "=cmd|'/c calc'!A0",
  '<script>alert(1)</script>',
  ']]>',
  'a "quoted" name, with; marks',
  'two\nlines\r\nand more',
  '&amp; & &#0; \u0000\ufffe',
  '+1',
  '-1+1',
  '@SUM(A1)',
  ' =1+1',
  '＝1+1',
  '\t=1',
  '‮gnp.exe',
  '"@id": "x"',
  '</Document></kml>',
] as const;

const SITE = 'https://birds.example/atlas/';

/** The complete atlas of an invented coast. */
export async function birds(): Promise<ExportSource> {
  const { source } = readAtlas(await goodFiles());
  if (!source) throw new Error('The good atlas has faults.');
  return toExportSource(deepFreeze(source), SITE, 'data-0123456789');
}

/** The atlas of the project. */
export async function real(): Promise<ExportSource> {
  return toExportSource(deepFreeze(await readRealAtlas()), 'https://atlas.example/', 'v1.2.3');
}

/** The invented atlas with hostile texts in the place of its names, descriptions, quotations and titles. */
export async function hostile(texts: readonly string[] = HOSTILE): Promise<ExportSource> {
  const { source } = readAtlas(await goodFiles());
  if (!source) throw new Error('The good atlas has faults.');
  return toExportSource(deepFreeze(poison(source, texts)), SITE, 'data-0123456789');
}

function poison(source: AtlasSource, texts: readonly string[]): AtlasSource {
  let next = 0;
  const text = () => texts[next++ % texts.length] ?? '';
  const { atlas } = source;
  const features = atlas.features.map((feature) => ({
    ...feature,
    names: feature.names.map(({ lang }) => ({ lang, text: text() })),
    description: { text: { en: text() }, source: text() },
    source: text(),
  }));
  const articles = atlas.articles.map((article) => ({
    ...article,
    title: text(),
    passages: article.passages.map((passage) => ({
      ...passage,
      title: { en: text() },
      note: { en: text() },
      paragraphs: passage.paragraphs.map((runs) => runs.map((run) => ({ ...run, text: text() }))),
    })),
  }));
  const properties = Object.fromEntries(
    Object.entries(source.properties).map(([id, own]) => [
      id,
      {
        ...own,
        ...Object.fromEntries(
          Object.keys(own)
            .filter((key) => /^(?:name|description):|^source$/.test(key))
            .map((key) => [key, text()]),
        ),
      },
    ]),
  );
  return { ...source, atlas: { ...atlas, features, articles }, properties };
}
