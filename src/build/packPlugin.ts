/** The lesson pack: the whole atlas as one HTML file that opens from a disk. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin, UserConfig } from 'vite';
import type { Atlas } from '../core/model.ts';
import { PACK_BASE } from '../pack/hashAddress.ts';
import type { AtlasFiles } from './atlasFiles.ts';
import type { GeodataState } from './geodataState.ts';
import { MESSAGES } from './messagesOf.ts';
import { buildPack } from './packBundle.ts';
import { pageDrawing } from './pageDrawing.ts';
import { packPage, type PackParts } from './packPage.ts';
import { readReaderFiles } from './readerFiles.ts';
import { ShippedModules } from './shipped/shippedModules.ts';
import { licencesOf } from './shipped/shippedPlugin.ts';
import { siteAddress } from './siteAddress.ts';

/** Where the pack is, from the root of the site. */
export const PACK_PATH = 'data/atlas-pack.html';
/** Where `npm run build:pack` leaves it, from the root of the project. */
const PACK_ALONE = 'dist-pack/atlas-pack.html';
/** Most that it may weigh, compressed with gzip (bytes). */
const PACK_BUDGET = 1_000_000;

interface PackSite {
  root: string;
  base: string;
  outDir: string;
  resolve: UserConfig['resolve'];
}

/** Above so much (bytes) the parts of a large atlas are more than a browser opens as one file. */
const MOST_PARTS = 20_000_000;
const NO_PACK = 'lesson pack: none, since the atlas is larger than one file should be';

/** Of many pages it is known before any part is made. */
function isTooLarge(state: GeodataState, { manyPages = false }: Atlas, base: string): boolean {
  if (manyPages) return true;
  let bytes = 0;
  for (const [, text] of state.files(base)?.parts?.all() ?? []) bytes += text.length;
  return bytes > MOST_PARTS;
}

/** Writes it after the pages and what they fetch; in the mode `pack`, once more by itself. */
export function packPlugin(
  state: GeodataState,
  shipped: ShippedModules,
  geodata: (base: string) => Plugin,
): Plugin {
  const site: PackSite = { root: '.', base: '/', outDir: 'dist', resolve: undefined };
  let alone = false;
  let written = false;
  return {
    name: 'atlas:pack',
    apply: 'build',
    config: (config: UserConfig) => void (site.resolve = config.resolve),
    configResolved(config) {
      site.root = config.root;
      site.base = config.base;
      site.outDir = resolve(config.root, config.build.outDir);
      alone = config.mode === 'pack';
    },
    writeBundle: () => void (written = true),
    closeBundle: {
      sequential: true,
      async handler() {
        if (!state.source || !written) return;
        if (isTooLarge(state, state.source.atlas, site.base)) {
          this.info(NO_PACK);
          return;
        }
        const packed = new ShippedModules();
        const code = await buildPack({ ...site, geodata: geodata(site.base), shipped: packed });
        for (const id of packed.ids) shipped.ids.add(id);
        const html = await packHtml(state, site, { ...code, licences: await licencesOf(packed, site.root) });
        const bytes = gzipSync(html).length;
        this.info(`lesson pack: ${(bytes / 1000).toFixed(1)} kB compressed (of ${PACK_BUDGET / 1000} kB)`);
        // An atlas of another size has a pack of another size: it is still of use.
        if (bytes > PACK_BUDGET) this.warn('The lesson pack is larger than it should be to be handed on.');
        await write(html, join(site.outDir, PACK_PATH));
        if (alone) await write(html, resolve(site.root, PACK_ALONE));
      },
    },
  };
}

async function write(html: string, file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, html);
}

async function packHtml(
  state: GeodataState,
  { root, base, outDir }: PackSite,
  code: Pick<PackParts, 'script' | 'styles' | 'licences'>,
): Promise<string> {
  const built = state.files(base);
  if (!built || !state.source) throw new Error('There is no atlas to be packed');
  const { atlas } = built.bundle;
  const [language = 'en'] = atlas.settings.languages;
  const drawings = atlas.settings.languages.map((tongue) => {
    const words = { language: tongue, messages: MESSAGES[tongue] };
    const page = { type: 'home' } as const;
    const drawn = pageDrawing({ atlas, map: built.map, page, base: PACK_BASE, embed: false, ...words });
    return [tongue, drawn] as const;
  });
  return packPage(await readFile(join(root, 'index.html'), 'utf8'), {
    ...code,
    language,
    title: atlas.settings.title[language] ?? '',
    site: siteAddress(atlas).href,
    drawings: Object.fromEntries(drawings),
    files: new Map([
      ...built.files,
      ...keptTiles(built),
      ...(built.parts?.all() ?? []),
      ...(await readReaderFiles(outDir)),
    ]),
  });
}

/** Tiles of far views, as JSON like all that is in the pack: see `packFiles`. */
function keptTiles({ tiles, keptTiles: paths }: AtlasFiles): [path: string, text: string][] {
  return paths.map((path) => [path, JSON.stringify(Buffer.from(tiles.get(path) ?? []).toString('base64'))]);
}
