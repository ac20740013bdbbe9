/**
 * Geodata for the page: `virtual:geodata` holds the checked atlas and the addresses of the map's files. Errors stop the
 * build; under the dev server they go to the browser and the terminal, and the last good atlas stays.
 */
import type { Plugin, UserConfig } from 'vite';
import type { AtlasFiles } from './atlasFiles.ts';
import { writeParts } from './largeFiles.ts';
import { globeLand } from './globeLand.ts';
import { serveGeodata } from './geodataServer.ts';
import type { Severity } from '../core/issueCodes.ts';
import type { GeodataState } from './geodataState.ts';
import { scriptJson } from './html.ts';
import { pageStyleSheet } from '../svg/styleSheet.ts';
import { siteAddress } from './siteAddress.ts';

const MODULE = 'virtual:geodata';
/** The colours and type of drawings, from the cartography. */
const STYLES = 'virtual:map.css';
/** The land of the globe in the map's corner, which is loaded with it. */
const GLOBE = 'virtual:globe';
const MODULES = [MODULE, STYLES, GLOBE];
/** How the bundler knows a module that is no file. */
const resolved = (name: string) => `\0${name}`;

/** The plugin; `state` is shared with the plugin that writes the pages. */
export function geodataPlugin(state: GeodataState): Plugin {
  let base = '/';
  let served: AtlasFiles | null = null;
  const prepare = () => (served = state.files(base));
  return {
    name: 'atlas:geodata',
    async config(_, { isPreview, command }) {
      await state.read();
      if (command === 'build') state.forget();
      return siteConfig(state, isPreview ?? false);
    },
    configResolved(config) {
      base = config.base;
      prepare();
    },
    resolveId: (id) => (MODULES.includes(id) ? resolved(id) : null),
    load: (id) => moduleText(id, served, state),
    buildStart() {
      if (this.environment.mode !== 'build') return;
      for (const warning of linesOf(state, 'warning')) this.warn(warning);
      const errors = linesOf(state, 'error');
      if (errors.length > 0) this.error(`\n${errors.join('\n')}`);
    },
    generateBundle() {
      for (const [fileName, source] of served?.files ?? []) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
    writeBundle: ({ dir = '' }) => writeParts(served?.parts?.all() ?? [], dir),
    configureServer(server) {
      const read = () => state.read().then(prepare);
      serveGeodata(server, state, {
        served: () => served,
        read,
        modules: MODULES.map(resolved),
      });
    },
  };
}

function siteConfig({ source }: GeodataState, isPreview: boolean): UserConfig {
  const base = source ? siteAddress(source.atlas).pathname : '/';
  // What is built is for everybody, in a frame in a sandbox too (docs/hosting.md).
  if (isPreview) return { base, preview: { cors: true } };
  // Whatever else runs on this computer has no business with texts that are being edited: no page but our own.
  return { base, server: { cors: false } };
}

function linesOf(state: GeodataState, severity: Severity): string[] {
  return state.issues.filter((issue) => issue.severity === severity).map((issue) => state.line(issue));
}

function styleText({ source }: GeodataState): string {
  return pageStyleSheet(source?.atlas.settings.viewpoints.map(({ id }) => id) ?? []);
}

/**
 * Gives the modules that are made from geodata, and nothing else: for what is built beside the site. The atlas is in them
 * where the path of the site is given.
 */
export function geodataModules(state: GeodataState, base?: string): Plugin {
  return {
    name: 'atlas:geodata-modules',
    resolveId: (id) => (MODULES.includes(id) ? resolved(id) : null),
    load: (id) => moduleText(id, base === undefined ? null : state.files(base), state),
  };
}

/** The text of a module that is made from geodata; null for any other. */
function moduleText(id: string, served: AtlasFiles | null, state: GeodataState): string | null {
  switch (id) {
    case resolved(STYLES):
      return styleText(state);
    case resolved(GLOBE):
      return `export const land = ${scriptJson(served && globeLand(served.shapes))};`;
    case resolved(MODULE):
      return [
        `export const bundle = ${scriptJson(served?.reader ?? null)};`,
        `export const faults = ${scriptJson(state.faults())};`,
      ].join('\n');
    default:
      return null;
  }
}
