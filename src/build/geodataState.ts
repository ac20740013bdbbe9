/** The geodata as last read: what the plugins of one run share. */
import { relative, resolve } from 'node:path';
import type { GeodataFault } from '../app/atlasBundle.ts';
import { readAtlas, type AtlasSource } from '../core/atlas.ts';
import type { ReadCache } from '../core/dataFiles.ts';
import type { AtlasLimits } from '../core/large/size.ts';
import { formatIssue, type Issue } from '../core/issues.ts';
import { hasManyPages } from '../core/manyPages.ts';
import { tidy } from '../core/tidy.ts';
import { dataVersion } from './dataVersion.ts';
import { buildAtlasFiles, type AtlasFiles } from './atlasFiles.ts';
import { MOST_IN_ONE_FILE } from './tiles/mapFiles.ts';
import { readGeodataFolder } from './geodataFiles.ts';
import { keepHeapSmall } from './thriftyHeap.ts';

/** For tests: `MANY_PAGES=10` makes a site with more than ten pages one with many. */
function mostWithAll(): number | undefined {
  const most = Number(process.env['MANY_PAGES']);
  return most > 0 ? most : undefined;
}

/** For tests: `LARGE_FROM=5` makes an atlas with more than five features or passages a large one. */
function limitsNow(): AtlasLimits | undefined {
  const from = Number(process.env['LARGE_FROM']);
  return from > 0 ? { features: from, passages: from } : undefined;
}

/** A folder of geodata, its last good state, and the issues found when it was last read. */
export class GeodataState {
  readonly dir: string;
  readonly #cache: ReadCache = new Map();
  /** See `buildAtlasFiles`. */
  mostInOneFile = MOST_IN_ONE_FILE;
  source: AtlasSource | null = null;
  issues: Issue[] = [];
  /** Of the files of that state: see `dataVersion`. */
  version = '';
  #files: { source: AtlasSource; base: string; files: AtlasFiles } | null = null;

  constructor(dir: string) {
    this.dir = resolve(dir);
  }

  /** Reads the folder anew. A reading with errors keeps the last good source. */
  async read(): Promise<void> {
    const { files, others } = await readGeodataFolder(this.dir);
    keepHeapSmall(files.size);
    const { source, issues } = readAtlas(files, this.#cache, others);
    this.issues = issues;
    if (!source) return;
    const { atlas } = source;
    this.source = hasManyPages(atlas, mostWithAll())
      ? { ...source, atlas: { ...atlas, manyPages: true } }
      : source;
    this.version = dataVersion(files);
  }

  /** Lets go of what was read of single files, which nobody needs who reads once. */
  forget(): void {
    this.#cache.clear();
  }

  /** A changed folder with the files of `made` in the common form (see core); what was read before is not read again. */
  tidy(
    before: ReadonlyMap<string, string>,
    after: ReadonlyMap<string, string>,
    made: readonly string[],
  ): Map<string, string> {
    return tidy(before, after, made, this.#cache);
  }

  /** The map's files of what was read last, built once however many ask; null before there was a good atlas. */
  files(base: string): AtlasFiles | null {
    const { source } = this;
    if (!source) return null;
    if (this.#files?.source !== source || this.#files.base !== base)
      this.#files = {
        source,
        base,
        files: buildAtlasFiles(source, base, this.version, this.mostInOneFile, limitsNow()),
      };
    return this.#files.files;
  }

  /** An issue in one line, with its file as seen from where the command runs. */
  line(issue: Issue): string {
    return formatIssue(issue, this.#prefix());
  }

  /** The errors as the page shows them. */
  faults(): GeodataFault[] {
    return this.issues
      .filter((issue) => issue.severity === 'error')
      .map(({ file, start, code, message }) => ({
        place: `${this.#prefix()}${file}:${start.line}:${start.column}`,
        message: `${code}: ${message}`,
      }));
  }

  #prefix(): string {
    return `${relative(process.cwd(), this.dir).replaceAll('\\', '/')}/`;
  }
}
