/** Text files of a built site, compressed beside themselves, for servers that send what lies there: see docs/hosting.md. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What compresses well; pictures are compressed already. */
const TEXT = /\.(html|js|css|json|geojson|jsonld|kml|csv|xml|txt|webmanifest|bib|ris|svg)$/;
/** Below so much (bytes) there is nothing to gain: it goes into one packet as it is. */
const LEAST = 1000;
const BEST = constants.BROTLI_MAX_QUALITY;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Bytes before and after, of the files that were compressed. */
export interface Compressed {
  files: number;
  bytes: number;
  brotliBytes: number;
  gzipBytes: number;
}

/**
 * Writes `<file>.br` and `<file>.gz` beside each text file below a folder. `quality` is brotli's, up to 11, which takes some
 * thirty times as long as 5 and saves an eighth more.
 */
export async function compressFiles(folder: string, quality: number = BEST): Promise<Compressed> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => TEXT.test(name)).map((name) => join(folder, name));
  const sum: Compressed = { files: 0, bytes: 0, brotliBytes: 0, gzipBytes: 0 };
  // Each takes the next one. The work itself is done in Node's own threads.
  const lane = async () => {
    for (let file = files.pop(); file !== undefined; file = files.pop())
      add(sum, await compressFile(file, quality));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return sum;
}

async function compressFile(file: string, quality: number): Promise<Compressed | null> {
  const content = await readFile(file);
  if (content.length < LEAST) return null;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const [br, gz] = await Promise.all([
    brotli(content, { params }),
    zip(content, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
  return { files: 1, bytes: content.length, brotliBytes: br.length, gzipBytes: gz.length };
}

function add(sum: Compressed, more: Compressed | null): void {
  if (!more) return;
  sum.files += more.files;
  sum.bytes += more.bytes;
  sum.brotliBytes += more.brotliBytes;
  sum.gzipBytes += more.gzipBytes;
}
