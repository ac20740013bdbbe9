/** What lets a device keep the atlas: the service worker with its list, manifests and icons. Written when all else is. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Plugin, Rolldown } from 'vite';
import type { Atlas, Language } from '../core/model.ts';
import { OFFLINE_FACTS, OFFLINE_WORKER, type OfflineFacts } from '../core/offlineRoutes.ts';
import { escapeMarkup } from '../core/markup.ts';
import type { AtlasFiles } from './atlasFiles.ts';
import type { GeodataState } from './geodataState.ts';
import { ICONS, iconSvg, manifestPath, TOUCH_ICON, webManifest, installTags } from './installTags.ts';
import { MESSAGES } from './messagesOf.ts';
import { buildWorker, listKept, type OfflineSite } from './offlineBundle.ts';
import { defaultLanguageOf } from './pageAddress.ts';
import { pageDrawing } from './pageDrawing.ts';
import { listReaderFiles } from './readerFiles.ts';
import { fillShell } from './shell.ts';
import type { ShippedModules } from './shipped/shippedModules.ts';

/** Above so much (bytes) a device should not be asked to keep an atlas without being told. */
const MOST = 5_000_000;

/** Writes them after the pages and what pages fetch. */
export function offlinePlugin(state: GeodataState, shipped: ShippedModules): Plugin {
  const site: OfflineSite = { root: '.', base: '/', outDir: 'dist', shipped };
  /** What the bundler has written: names with their content's hash, and none of the editor's. */
  let bundled: string[] = [];
  let shell = '';
  return {
    name: 'atlas:offline',
    apply: 'build',
    configResolved(config) {
      site.root = config.root;
      site.base = config.base;
      site.outDir = resolve(config.root, config.build.outDir);
    },
    writeBundle(_options, bundle) {
      bundled = Object.keys(bundle).filter((file) => file.startsWith('assets/'));
      shell = textOf(bundle['index.html']);
    },
    closeBundle: {
      sequential: true,
      async handler() {
        const built = state.files(site.base);
        if (!state.source || !built || shell === '') return;
        const { atlas } = built.bundle;
        await writeInstallFiles(atlas, site);
        const shells = await writeShells(shell, built, site);
        const pages = Object.values(shells).map((address) => address.slice(site.base.length));
        // Of a large atlas what every page loads: a device that kept it when it was small is not left with the old one.
        const files = atlas.manyPages ? [] : await listReaderFiles(site.outDir);
        const paths = [...bundled, ...built.keptTiles, ...pages, ...files];
        const { entries, bytes } = await listKept(paths, site);
        await write(site, OFFLINE_WORKER, await buildWorker(site, shells, entries));
        const facts: OfflineFacts = { files: entries.length, bytes };
        await write(site, OFFLINE_FACTS, JSON.stringify(facts));
        this.info(`offline: ${entries.length} files, ${(bytes / 1e6).toFixed(1)} MB on a device`);
        if (bytes > MOST) this.warn('This is much for a device to keep.');
      },
    },
  };
}

function textOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined): string {
  return file?.type === 'asset' ? String(file.source) : '';
}

/** A page per language that holds the map and no text: it becomes any page. Gives them as the worker wants them. */
async function writeShells(
  html: string,
  { bundle, map }: AtlasFiles,
  site: OfflineSite,
): Promise<Record<string, string>> {
  const { atlas } = bundle;
  const entries = atlas.settings.languages.map(async (language) => {
    const words = { language, messages: MESSAGES[language] };
    const drawing = pageDrawing({
      atlas,
      map,
      page: { type: 'home' },
      base: site.base,
      embed: false,
      ...words,
    });
    const title = escapeMarkup(atlas.settings.title[language] ?? '');
    const head = [`<title>${title}</title>`, ...installTags(atlas, language, site.base)].join('');
    const text = fillShell(html, { language, head, app: '', drawing, kind: 'reader' });
    // Named by its content: one of another build is not found, and cannot come among the files of this one.
    const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
    const path = `assets/page-${language}-${hash}.html`;
    await write(site, path, text);
    return [keyOf(atlas, language), site.base + path] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

function keyOf(atlas: Atlas, language: Language): string {
  return language === defaultLanguageOf(atlas) ? '' : language;
}

async function writeInstallFiles(atlas: Atlas, site: OfflineSite): Promise<void> {
  for (const language of atlas.settings.languages) {
    const manifest = webManifest(atlas, language, MESSAGES[language], site.base);
    await write(site, manifestPath(atlas, language), JSON.stringify(manifest, null, 2));
  }
  for (const { path, sizePx, purpose } of [...ICONS, TOUCH_ICON]) {
    const picture = new Resvg(iconSvg(purpose), { fitTo: { mode: 'width', value: sizePx } });
    await write(site, path, picture.render().asPng());
  }
}

async function write({ outDir }: OfflineSite, path: string, content: string | Uint8Array): Promise<void> {
  const file = join(outDir, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
