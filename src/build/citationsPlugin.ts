/** Citations: files beside every page and for the whole atlas; under the dev server made when they are asked for. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { parsePath } from '../core/url.ts';
import { FORMAT_ENDINGS, FORMAT_TYPES, FORMATS } from '../share/cite/citeFile.ts';
import type { CitedAtlas } from './citations/citationFiles.ts';
import type { Besides } from './besides.ts';
import type { GeodataState } from './geodataState.ts';
import { siteAddress } from './siteAddress.ts';

/** The name of a file with citations, `cite.bib` or `atlas.bib`. */
const FILE = /(?:^|\/)(?:cite\.json|(?:cite|data\/atlas)\.(?:bib|ris|csl\.json))$/;

/** So many files are written at once. */
const BATCH = 200;

/** Writes the files after the build, and answers for them under the dev server. */
export function citationsPlugin(state: GeodataState, besides: Besides): Plugin {
  let outDir = 'dist';
  let written = false;
  return {
    name: 'atlas:citations',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    writeBundle: () => void (written = true),
    closeBundle() {
      const cited = citedAtlas(state);
      if (cited && written) besides.add(writeCitations(cited, outDir));
    },
    configureServer: (server) => serveCitations(server, state),
  };
}

/** Makes a file when it is asked for, from the data as they are then. */
function serveCitations({ middlewares, config }: ViteDevServer, state: GeodataState): void {
  middlewares.use((request, response, next) => {
    const path = pathBelow((request.url ?? '').replace(/[?#].*$/, ''), config.base);
    if (!FILE.test(path)) {
      next();
      return;
    }
    fileFor(state, path).then((text) => {
      if (text === undefined) {
        next();
        return;
      }
      response.setHeader('Content-Type', `${typeOf(path)}; charset=utf-8`);
      response.end(text);
    }, next);
  });
}

function citedAtlas({ source, version }: GeodataState): CitedAtlas | null {
  return source && { atlas: source.atlas, site: siteAddress(source.atlas), version };
}

async function fileFor(state: GeodataState, path: string): Promise<string | undefined> {
  const cited = citedAtlas(state);
  if (!cited) return undefined;
  const { citationFile } = await import('./citations/citationFiles.ts');
  const folder = path.replace(/[^/]*$/, '');
  const { page, language, embed } = parsePath(`/${folder}`, '/', cited.atlas.settings.languages);
  return embed ? undefined : citationFile(cited, path, page, language);
}

async function writeCitations(cited: CitedAtlas, outDir: string): Promise<string> {
  // Loaded here: the engine of the styles is large, and the dev server starts without it.
  const { citationFiles } = await import('./citations/citationFiles.ts');
  const count = await writeFiles(citationFiles(cited), outDir);
  return `${count} files with citations written`;
}

async function writeFiles(files: Iterable<[path: string, text: string]>, outDir: string): Promise<number> {
  let count = 0;
  let waiting: Promise<void>[] = [];
  for (const [path, text] of files) {
    waiting.push(write(join(outDir, path), text));
    count += 1;
    if (waiting.length < BATCH) continue;
    await Promise.all(waiting);
    waiting = [];
  }
  await Promise.all(waiting);
  return count;
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

function pathBelow(path: string, base: string): string {
  return path.startsWith(base) ? path.slice(base.length) : path.slice(1);
}

function typeOf(path: string): string {
  const format = FORMATS.find((format) => path.endsWith(`.${FORMAT_ENDINGS[format]}`));
  return format ? FORMAT_TYPES[format] : 'application/json';
}
