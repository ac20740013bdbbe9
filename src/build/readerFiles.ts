/** The files of the built site that pages fetch, beside scripts and style sheets: data, citations, lessons. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Below these are files of others: of machines, of the editor, of pages in other pages, for taking away. */
const NOT_FOR_READERS =
  /^(assets|cards|edit|embed|icons)\/|(^|\/)(oembed[^/]*|sizes|sbom\.cdx)\.json$|\.(csl|lpf)\.json$/;
/** A file that is larger is for taking away, not for reading (bytes). */
const LARGEST = 150_000;
/** Above so much in all (bytes) the rest is left on the site: an atlas with thousands of pages has a file for each. */
const MOST_IN_ALL = 1_500_000;

/** Paths below the folder, in order, of the JSON files that a reader's page may ask for, apart from `assets/`. */
export async function listReaderFiles(outDir: string): Promise<string[]> {
  const all = await readdir(outDir, { recursive: true });
  const paths = all.map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('.json'));
  const found: string[] = [];
  let bytes = 0;
  // The shortest first: what belongs to the atlas comes before what belongs to one page of many.
  for (const path of paths.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    if (NOT_FOR_READERS.test(path)) continue;
    const { size } = await stat(join(outDir, path));
    if (size > LARGEST || bytes + size > MOST_IN_ALL) continue;
    bytes += size;
    found.push(path);
  }
  return found.sort();
}

/** The same with their texts. */
export async function readReaderFiles(outDir: string): Promise<Map<string, string>> {
  const paths = await listReaderFiles(outDir);
  const texts = await Promise.all(paths.map((path) => readFile(join(outDir, path), 'utf8')));
  return new Map(paths.map((path, index) => [path, texts[index] ?? '']));
}
