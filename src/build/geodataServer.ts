/** Geodata under the dev server: serves the map's files, and tells the page when they change. */
import { resolve, sep } from 'node:path';
import type { Logger, ViteDevServer } from 'vite';
import type { AtlasFiles } from './atlasFiles.ts';
import type { GeodataState } from './geodataState.ts';
import { serveEditor } from './saveServer.ts';

/** Editors save in several steps: changes within this time (ms) count as one. */
const BURST_MS = 20;

export interface ServedGeodata {
  /** What is served now; null before there has been a good atlas. */
  served: () => AtlasFiles | null;
  /** Reads the folder anew. */
  read: () => Promise<unknown>;
  /** Ids of the modules that hold geodata. */
  modules: string[];
}

/** Serves the geodata, to readers and to the editor, tells of its faults, and follows its changes from now on. */
export function serveGeodata(
  server: ViteDevServer,
  state: GeodataState,
  { served, read, modules }: ServedGeodata,
): void {
  serveEditor(server, state);
  serveFiles(server, served);
  report(server.config.logger, state);
  watchFolder(server, state.dir, async () => {
    const hadAtlas = served() !== null;
    await read();
    for (const id of modules) {
      const module = server.moduleGraph.getModuleById(id);
      if (module) server.moduleGraph.invalidateModule(module);
    }
    announce(server, state, hadAtlas ? served() : null);
  });
}

/** Serves the files that `files` names at the time of the request. */
function serveFiles(server: ViteDevServer, files: () => AtlasFiles | null): void {
  const { base } = server.config;
  server.middlewares.use((request, response, next) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const below = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
    const text = files()?.files.get(below) ?? files()?.parts?.text(below);
    if (text === undefined) {
      next();
      return;
    }
    response.setHeader('Content-Type', 'application/json');
    response.end(text);
  });
}

/** Calls back when something below the folder has changed, once the last call back has ended. */
function watchFolder(server: ViteDevServer, dir: string, onChange: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  server.watcher.add(dir);
  server.watcher.on('all', (_event, path) => {
    if (!resolve(path).startsWith(dir + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(onChange).catch((error: unknown) => {
        server.config.logger.error(String(error), { timestamp: true });
      });
    }, BURST_MS);
  });
}

/** Writes what was found to the terminal. */
function report(logger: Logger, state: GeodataState): void {
  for (const issue of state.issues) {
    logger[issue.severity === 'error' ? 'error' : 'warn'](state.line(issue), { timestamp: true });
  }
}

/** Sends what was found to terminal and page. `served` is null where there has been no good atlas to update. */
function announce(server: ViteDevServer, state: GeodataState, served: AtlasFiles | null): void {
  const { logger } = server.config;
  report(logger, state);
  const faults = state.faults();
  if (!served) server.ws.send({ type: 'full-reload' });
  else if (faults.length > 0) server.ws.send('geodata:faults', faults);
  else {
    server.ws.send('geodata:update', served.reader);
    logger.info('geodata: the map is up to date', { timestamp: true });
  }
}
