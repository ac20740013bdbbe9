/**
 * Geodata for the page: `virtual:geodata` holds the checked atlas and the addresses of the map's files. Errors stop the
 * build; under the dev server they go to the browser and the terminal, and the last good atlas stays.
 */
import { relative, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { GeodataFault } from '../app/atlasBundle.ts';
import { readAtlas, type AtlasSource } from '../core/atlas.ts';
import { formatIssue, type Issue } from '../core/issues.ts';
import { buildAtlasFiles, type AtlasFiles } from './atlasFiles.ts';
import { readGeodataFiles } from './geodataFiles.ts';
import { siteAddress } from './siteAddress.ts';

const MODULE = 'virtual:geodata';
const RESOLVED = `\0${MODULE}`;

/** What the plugins of one run share. */
export interface GeodataState {
  readonly dir: string;
  source: AtlasSource | null;
  issues: Issue[];
  read: () => Promise<void>;
}

/** Reads a folder of geodata, again each time it is asked to; a reading with errors keeps the last good source. */
export function geodataState(dir: string): GeodataState {
  const cache = new Map();
  const state: GeodataState = {
    dir: resolve(dir),
    source: null,
    issues: [],
    async read() {
      const { source, issues } = readAtlas(await readGeodataFiles(state.dir), cache);
      state.issues = issues;
      state.source = source ?? state.source;
    },
  };
  return state;
}

/** The plugin. `state` is shared with the plugin that writes the pages. */
export function geodataPlugin(state: GeodataState): Plugin {
  let base = '/';
  let served: AtlasFiles | null = null;
  const prepare = () => {
    served = state.source && buildAtlasFiles(state.source, base);
  };
  return {
    name: 'atlas:geodata',
    async config() {
      await state.read();
      return { base: state.source ? siteAddress(state.source.atlas).pathname : '/' };
    },
    configResolved(config) {
      base = config.base;
      prepare();
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      return `export const bundle = ${json(served?.bundle ?? null)};\nexport const faults = ${json(faults(state))};`;
    },
    buildStart() {
      if (this.meta.watchMode || this.environment.mode !== 'build') return;
      const errors = state.issues.filter((issue) => issue.severity === 'error');
      for (const issue of state.issues) if (issue.severity === 'warning') this.warn(line(state, issue));
      if (errors.length > 0) this.error(`\n${errors.map((issue) => line(state, issue)).join('\n')}`);
    },
    generateBundle() {
      for (const [fileName, source] of served?.files ?? [])
        this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer(server) {
      serveFiles(server, () => served, base);
      watch(server, state, async () => {
        const before = served?.bundle;
        await state.read();
        prepare();
        announce(server, state, before === undefined ? null : served);
      });
    },
  };
}

/** JSON that may stand in a script: no text of the data can end it. */
function json(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

function line(state: GeodataState, issue: Issue): string {
  return formatIssue(issue, `${relative(process.cwd(), state.dir)}/`);
}

function faults(state: GeodataState): GeodataFault[] {
  return state.issues
    .filter((issue) => issue.severity === 'error')
    .map((issue) => ({
      place: `${relative(process.cwd(), state.dir)}/${issue.file}:${issue.start.line}:${issue.start.column}`,
      message: `${issue.code}: ${issue.message}`,
    }));
}

function serveFiles(server: ViteDevServer, files: () => AtlasFiles | null, base: string): void {
  server.middlewares.use((request, response, next) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const text = files()?.files.get(path.startsWith(base) ? path.slice(base.length) : path.slice(1));
    if (text === undefined) return next();
    response.setHeader('Content-Type', 'application/json');
    response.end(text);
  });
}

/** Calls back once for a burst of changes below the folder: editors save in several steps. */
function watch(server: ViteDevServer, state: GeodataState, onChange: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(state.dir);
  server.watcher.on('all', (_event, path) => {
    if (!resolve(path).startsWith(`${state.dir}/`)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void onChange(), 20);
  });
}

function announce(server: ViteDevServer, state: GeodataState, served: AtlasFiles | null): void {
  const module = server.moduleGraph.getModuleById(RESOLVED);
  if (module) server.moduleGraph.invalidateModule(module);
  const found = faults(state);
  for (const issue of state.issues) {
    server.config.logger[issue.severity === 'error' ? 'error' : 'warn'](line(state, issue), {
      timestamp: true,
    });
  }
  if (found.length > 0) server.ws.send('geodata:faults', found);
  else if (served) server.ws.send('geodata:update', served.bundle);
  // The page was opened while there was no good atlas at all: it has nothing to update.
  else server.ws.send({ type: 'full-reload' });
}
