/** The editor: its pages, its script, and the texts that it opens. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Plugin, UserConfig } from 'vite';
import type { Language } from '../core/model.ts';
import type { Besides } from './besides.ts';
import { EDITOR_WORDS } from './editorWords.ts';
import { buildEditor, EDITOR_ENTRY, type SiteBuild } from './editorBundle.ts';
import { editorLanguage, editorPath, fillEditorShell, type EditorFiles } from './editorPage.ts';
import { FILES_ADDRESS, SAVE_ADDRESS } from '../core/saving.ts';
import { filesJson } from './filesJson.ts';
import { readGeodataFiles } from './geodataFiles.ts';
import type { GeodataState } from './geodataState.ts';
import { MESSAGES } from './messagesOf.ts';
import { pageDrawing } from './pageDrawing.ts';
import type { ShippedModules } from './shipped/shippedModules.ts';
import { clearHeap } from './thriftyHeap.ts';

type SiteOfEditor = Omit<SiteBuild, 'geodata'>;

interface EditorNeeds {
  shipped: ShippedModules;
  /** The plugin that gives the editor's own build the modules of the geodata. */
  geodata: () => Plugin;
  /** What is written of the site at the same time. */
  besides: Besides;
}

/** Writes them after the site; under the dev server fills the shell where the editor is asked for. */
export function editorPlugin(state: GeodataState, { shipped, geodata, besides }: EditorNeeds): Plugin {
  const site: SiteOfEditor = { root: '.', base: '/', outDir: 'dist', resolve: undefined, shipped };
  let written = false;
  return {
    name: 'atlas:editor',
    config: (config: UserConfig) => void (site.resolve = config.resolve),
    configResolved(config) {
      site.root = config.root;
      site.base = config.base;
      site.outDir = resolve(config.root, config.build.outDir);
    },
    transformIndexHtml: {
      // Before the pages of readers are filled in, which then finds no slot open.
      order: 'pre',
      handler(html, { server, originalUrl }) {
        const languages = state.source?.atlas.settings.languages ?? [];
        const language = editorLanguage((originalUrl ?? '').replace(/[?#].*$/, ''), site.base, languages);
        if (!server || language === null) return html;
        return editorPage(html, state, language, site.base, {
          script: `/${EDITOR_ENTRY}`,
          styles: [],
          filesUrl: site.base + FILES_ADDRESS,
          saveUrl: site.base + SAVE_ADDRESS,
        });
      },
    },
    writeBundle: () => void (written = true),
    closeBundle: {
      sequential: true,
      async handler() {
        if (!state.source || !written) return;
        if (state.source.atlas.manyPages) await untilHeapIsClear(besides);
        const files = await buildEditor({ ...site, geodata: geodata() });
        await writePages(state, site, files);
      },
    },
  };
}

/** Its texts, and what this thread writes of many pages meanwhile, would fill the memory together. */
async function untilHeapIsClear(besides: Besides): Promise<void> {
  await besides.rest();
  clearHeap();
}

async function writePages(
  state: GeodataState,
  { root, base, outDir }: Pick<SiteBuild, 'root' | 'base' | 'outDir'>,
  files: EditorFiles,
): Promise<void> {
  const texts = filesJson(await readGeodataFiles(state.dir));
  const hash = createHash('sha256').update(texts).digest('base64url').slice(0, 8);
  const textsFile = `assets/files-${hash}.json`;
  await writeFile(join(outDir, textsFile), texts);
  const html = await readFile(join(root, 'index.html'), 'utf8');
  const { languages } = state.source?.atlas.settings ?? { languages: [] };
  const [defaultLanguage = 'en'] = languages;
  for (const language of languages) {
    const file = join(outDir, editorPath(language, '', defaultLanguage), 'index.html');
    const parts = { ...files, filesUrl: base + textsFile, saveUrl: null };
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, editorPage(html, state, language, base, parts));
  }
}

function editorPage(
  html: string,
  state: GeodataState,
  language: Language,
  base: string,
  parts: EditorFiles & { filesUrl: string; saveUrl: string | null },
): string {
  const built = state.files(base);
  const labels = built?.bundle.map.labels[language];
  if (!built || !labels) throw new Error(`There is no map in "${language}"`);
  const { atlas, map: files } = built.bundle;
  const [defaultLanguage = 'en'] = atlas.settings.languages;
  const messages = MESSAGES[language];
  const { filesUrl, saveUrl, ...page } = parts;
  const map = { dataUrl: files.dataUrl, labelsUrl: labels.url, labelZooms: labels.zooms };
  const home = editorPath(language, base, defaultLanguage).replace(/edit\/$/, '');
  const drawing = { atlas, map: built.map, language, page: { type: 'home' }, messages, base } as const;
  return fillEditorShell(html, {
    ...page,
    language,
    title: `${EDITOR_WORDS[language].title} – ${atlas.settings.title[language] ?? ''}`,
    data: { language, base, home, filesUrl, saveUrl, map },
    drawing: pageDrawing({ ...drawing, embed: false }),
    kind: saveUrl === null ? 'editor' : null,
  });
}
