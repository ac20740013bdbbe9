/** From a file of the list to its text. */
import { articleAnnotations, atlasAnnotations, featureAnnotations } from './annotations.ts';
import { articleMentions, atlasCsv, atlasMentions, featureCsv } from './csvExport.ts';
import {
  EXPORT_FORMATS,
  exportPath,
  mediaTypeOf,
  type ExportFile,
  type ExportFormat,
  type ExportIndex,
  type IndexEntry,
} from './exportFiles.ts';
import type { ExportSource } from './exportSource.ts';
import { articleGeojson, atlasGeojson, featureGeojson } from './geojsonExport.ts';
import { atlasKml, featureKml } from './kmlExport.ts';
import { atlasLinkedPlaces, featureLinkedPlaces } from './linkedPlaces.ts';

interface Writers {
  /** In pieces, where it is long. */
  atlas: (source: ExportSource) => string | Iterable<string>;
  feature?: (source: ExportSource, id: string) => string;
  article?: (source: ExportSource, id: string) => string;
}

const WRITERS: Record<ExportFormat, Writers> = {
  geojson: { atlas: atlasGeojson, feature: featureGeojson, article: articleGeojson },
  kml: { atlas: atlasKml, feature: featureKml },
  csv: { atlas: atlasCsv, feature: featureCsv },
  lpf: { atlas: atlasLinkedPlaces, feature: featureLinkedPlaces },
  annotations: { atlas: atlasAnnotations, feature: featureAnnotations, article: articleAnnotations },
  mentions: { atlas: atlasMentions, article: articleMentions },
};

/** The text of a file. Throws where a format has no such file, or the atlas no such thing. */
export function makeExport(source: ExportSource, file: ExportFile): string {
  const made = exportPieces(source, file);
  return typeof made === 'string' ? made : [...made].join('');
}

/** The same in pieces, where the whole may be larger than memory likes. */
export function exportPieces(
  source: ExportSource,
  { format, scope, path }: ExportFile,
): string | Iterable<string> {
  const writers = WRITERS[format];
  if (scope.of === 'atlas') return writers.atlas(source);
  const write = writers[scope.of];
  if (!write) throw new Error(`There is no file ${path}.`);
  return write(source, scope.id);
}

/** Where a piece of a file begins that says something of the format, and in the file of which kind of thing. */
const SAMPLES: Record<ExportFormat, { of: 'feature' | 'article'; from: string }> = {
  geojson: { of: 'feature', from: '{' },
  kml: { of: 'feature', from: '<Placemark' },
  csv: { of: 'feature', from: 'id,' },
  lpf: { of: 'feature', from: '"names"' },
  annotations: { of: 'article', from: '"target"' },
  mentions: { of: 'article', from: 'article,' },
};
const SAMPLE_LINES = 14;
const SAMPLE_WIDTH = 96;

/** The list as JSON. `bytesOf` gives the size of a file that is made already; those are large. */
export function indexText(
  source: ExportSource,
  bytesOf = (file: ExportFile) => new TextEncoder().encode(makeExport(source, file)).length,
): string {
  const files = EXPORT_FORMATS.map((format): IndexEntry => {
    const scope = { of: 'atlas' } as const;
    const path = exportPath(format, scope) ?? '';
    const bytes = bytesOf({ format, scope, path });
    return { format, path, mediaType: mediaTypeOf(format), bytes, sample: sampleOf(source, format) };
  });
  const index: ExportIndex = { version: source.version, files };
  return `${JSON.stringify(index, null, 2)}\n`;
}

function sampleOf(source: ExportSource, format: ExportFormat): string {
  const { of, from } = SAMPLES[format];
  const { features, articles } = source.atlas;
  const id = of === 'feature' ? features.find(({ kind }) => kind !== 'group')?.id : articles[0]?.id;
  if (id === undefined) return '';
  const text = makeExport(source, { format, scope: { of, id }, path: '' });
  // From the beginning of the line, so that all lines can be moved to the left by the same.
  const start = text.lastIndexOf('\n', text.indexOf(from)) + 1;
  const lines = text.slice(start).trimEnd().split(/\r?\n/).slice(0, SAMPLE_LINES);
  const indent = Math.min(...lines.map((line) => line.search(/\S|$/)));
  return lines.map((line) => cut(line.slice(indent))).join('\n');
}

function cut(line: string): string {
  const characters = Array.from(line);
  return characters.length > SAMPLE_WIDTH ? `${characters.slice(0, SAMPLE_WIDTH).join('')}…` : line;
}
