/** The files that readers can take away: written by the build, made when asked for under the dev server. */
import { statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { AtlasSource } from '../core/atlas.ts';
import { EXPORT_INDEX, listExports, mediaTypeOf, type ExportFile } from '../core/exports/exportFiles.ts';
import { toExportSource, type ExportSource } from '../core/exports/exportSource.ts';
import { exportPieces, indexText, makeExport } from '../core/exports/makeExport.ts';
import type { GeodataState } from './geodataState.ts';
import type { Besides } from './besides.ts';
import { siteAddress } from './siteAddress.ts';

/** So many files are open at once: a large atlas has tens of thousands. */
const AT_ONCE = 32;

/** A file as it is sent. */
interface Sent {
  text: string;
  mediaType: string;
}

/** The plugin; `state` is shared with the plugin that reads the geodata, `besides` with those that write at the same time. */
export function exportsPlugin(state: GeodataState, besides: Besides): Plugin {
  let outDir = 'dist';
  let base = '/';
  let written = false;
  const served = servedFiles(state);
  return {
    name: 'atlas:exports',
    configResolved(config) {
      base = config.base;
      outDir = resolve(config.root, config.build.outDir);
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0] ?? '';
        const sent = served(path.startsWith(base) ? path.slice(base.length) : path.slice(1));
        if (!sent) {
          next();
          return;
        }
        response.setHeader('Content-Type', sent.mediaType);
        response.end(sent.text);
      });
    },
    writeBundle: () => void (written = true),
    closeBundle() {
      // After a failed build its own error is the one to read.
      if (!state.source || !written) return;
      const writing = writeExports(exportSourceOf(state.source, state.version), outDir);
      besides.add(writing.then((count) => `${count} files of data written`));
    },
  };
}

function exportSourceOf(source: AtlasSource, version: string): ExportSource {
  return toExportSource(source, siteAddress(source.atlas).href, version);
}

/** Writes every file of an atlas below a folder; gives their number. */
export async function writeExports(source: ExportSource, outDir: string): Promise<number> {
  const files = listExports(source.atlas);
  const folders = new Set(files.map(({ path }) => dirname(join(outDir, path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  const waiting = files.values();
  const writeNext = async () => {
    // One iterator for all: each takes the next file as soon as it is done with its own.
    for (const file of waiting) await writeFile(join(outDir, file.path), exportPieces(source, file));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, writeNext));
  const bytesOf = ({ path }: ExportFile) => statSync(join(outDir, path)).size;
  await writeFile(join(outDir, EXPORT_INDEX), indexText(source, bytesOf));
  return files.length + 1;
}

/** Gives the file of a path below the base, made of the geodata as last read. */
function servedFiles(state: GeodataState): (path: string) => Sent | undefined {
  let known: { source: AtlasSource; made: ExportSource; files: Map<string, ExportFile> } | null = null;
  return (path) => {
    const { source, version } = state;
    if (!source) return undefined;
    if (known?.source !== source) {
      const files = new Map(listExports(source.atlas).map((file) => [file.path, file]));
      known = { source, made: exportSourceOf(source, version), files };
    }
    if (path === EXPORT_INDEX) return { text: indexText(known.made), mediaType: 'application/json' };
    const file = known.files.get(path);
    return file && { text: makeExport(known.made, file), mediaType: mediaTypeOf(file.format) };
  };
}
