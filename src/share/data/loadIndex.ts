/** The sizes and samples of the files, as the build has written them. */
import { EXPORT_FORMATS, EXPORT_INDEX, type IndexEntry } from '../../core/exports/exportFiles.ts';
import { isRecord } from '../../core/records.ts';

/** What the page shows of a format. */
export type KnownFile = Pick<IndexEntry, 'bytes' | 'sample'>;

/** By path of the file, for all files of the whole atlas. Throws where the list does not arrive, or is none. */
export async function loadIndex(base: string): Promise<Map<string, KnownFile>> {
  const response = await fetch(base + EXPORT_INDEX);
  if (!response.ok) throw new Error(`${EXPORT_INDEX}: ${response.status}`);
  return readIndex(await response.json());
}

/** Reads the list: entries that are not in its form are left out. Throws where nothing of it is. */
export function readIndex(value: unknown): Map<string, KnownFile> {
  const files: unknown[] = isRecord(value) && Array.isArray(value['files']) ? value['files'] : [];
  const known = new Map<string, KnownFile>();
  for (const file of files) {
    if (!isRecord(file)) continue;
    const { format, path, bytes, sample } = file;
    const isFormat = EXPORT_FORMATS.some((each) => each === format);
    if (isFormat && typeof path === 'string' && typeof bytes === 'number' && typeof sample === 'string')
      known.set(path, { bytes, sample });
  }
  if (known.size === 0) throw new Error(`${EXPORT_INDEX} lists no file`);
  return known;
}

/** `437136` → `437 kB`, `1250000` → `1.3 MB`; with the decimal mark of the page's language. */
export function formatBytes(bytes: number, mark: string): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  if (kilobytes < 1000) return `${kilobytes} kB`;
  return `${(bytes / 1e6).toFixed(1).replace('.', mark)} MB`;
}

/** The name under which a file is kept: `data/features/etorofu.geojson` → `etorofu-data-0123456789.geojson`. */
export function fileName(path: string, version: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.indexOf('.');
  return `${name.slice(0, dot)}-${version}${name.slice(dot)}`;
}
