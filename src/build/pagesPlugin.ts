/** A real HTML file for every address, written from the built `index.html`, so that any static server serves them. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Atlas, Language } from '../core/model.ts';
import { listAliases, listPages } from '../core/pages.ts';
import { formatPath, parsePath, type Page } from '../core/url.ts';
import type { GeodataState } from './geodataState.ts';
import { fillShell, type ShellOptions } from './shell.ts';
import { siteAddress } from './siteAddress.ts';

/** One file to write: its path below the output folder, and what it shows. */
export interface PageFile {
  path: string;
  options: ShellOptions;
}

/** Lists the files of all pages, aliases and the page for unknown addresses. */
export function listPageFiles(atlas: Atlas, site: URL): PageFile[] {
  const { languages } = atlas.settings;
  const [defaultLanguage = 'en'] = languages;
  const file = (language: Language, page: Page) =>
    `${formatPath(language, page, '', defaultLanguage)}index.html`;
  const pages = languages.flatMap((language) => [
    ...listPages(atlas).map((page) => ({
      path: file(language, page),
      options: { atlas, language, page, site },
    })),
    ...listAliases(atlas).map(({ old, now }) => ({
      path: file(language, old),
      options: { atlas, language, page: old, site, now },
    })),
  ]);
  const unknown: Page = { type: 'unknown', path: site.pathname };
  return [...pages, { path: '404.html', options: { atlas, language: defaultLanguage, page: unknown, site } }];
}

/** Writes them after the build; under the dev server fills the shell for the address asked for. */
export function pagesPlugin(state: GeodataState): Plugin {
  let outDir = 'dist';
  return {
    name: 'atlas:pages',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { server, originalUrl }) {
        const atlas = state.source?.atlas;
        if (!server || !atlas) return html;
        const site = siteAddress(atlas);
        const path = (originalUrl ?? '/').replace(/[?#].*$/, '');
        return fillShell(html, {
          atlas,
          site,
          ...parsePath(path, server.config.base, atlas.settings.languages),
        });
      },
    },
    closeBundle: {
      sequential: true,
      async handler() {
        const atlas = state.source?.atlas;
        if (!atlas || this.environment.mode !== 'build') return;
        const shell = await readFile(join(outDir, 'index.html'), 'utf8');
        const files = listPageFiles(atlas, siteAddress(atlas));
        await Promise.all(files.map(({ path, options }) => writePage(join(outDir, path), shell, options)));
        this.info(`${files.length} pages written`);
      },
    },
  };
}

async function writePage(path: string, shell: string, options: ShellOptions): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, fillShell(shell, options));
}
