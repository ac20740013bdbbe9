/** A real HTML file for every address, rendered whole, so that any static server serves them and no script is needed. */
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import type { AtlasSource } from '../core/atlas.ts';
import type { Atlas } from '../core/model.ts';
import { parsePath } from '../core/url.ts';
import type { AtlasFiles } from './atlasFiles.ts';
import type { Besides } from './besides.ts';
import type { GeodataState } from './geodataState.ts';
import { hashOf } from './hashedFile.ts';
import { headTags } from './headTags.ts';
import { writeParts } from './largeFiles.ts';
import { listPages } from './plain/listPages.ts';
import { MESSAGES } from './messagesOf.ts';
import { pageDrawing } from './pageDrawing.ts';
import { listPageJobs } from './pageFiles.ts';
import { writePages, type PageShare } from './pageWriter.ts';
import type { PageStyles } from './renderPage.ts';
import { fillShell, linkedStyles } from './shell.ts';
import { robots, sitemapFiles } from './sitemap.ts';
import { siteAddress } from './siteAddress.ts';

/** Writes the pages after the build; under the dev server fills the shell for the address asked for. */
export function pagesPlugin(state: GeodataState, besides: Besides): Plugin {
  let outDir = 'dist';
  let root = '.';
  let base = '/';
  let written = false;
  let styles: PageStyles = {};
  return {
    name: 'atlas:pages',
    configResolved(config) {
      root = config.root;
      base = config.base;
      outDir = resolve(root, config.build.outDir);
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { server, originalUrl, bundle }) {
        if (server) return devPage(state, html, originalUrl ?? '/', base);
        styles = {
          handout: stylesOf(bundle ?? {}, 'Handout', base),
          large: stylesOf(bundle ?? {}, 'openLarge', base),
        };
        return { html, tags: [mapFileTag(bundle ?? {}, base)] };
      },
    },
    writeBundle: () => void (written = true),
    async closeBundle() {
      // After a failed build its own error is the one to read.
      const files = state.files(base);
      if (!state.source || !files || !written) return;
      const share = await pageShare(state.source, files, { outDir, root, base, styles });
      // Its threads have begun before what else is written beside them takes this one.
      const jobs = listPageJobs(state.source.atlas);
      const { done, help } = writePages(share, jobs);
      besides.addThreaded(writeSite(share, done, jobs.length), help);
    },
  };
}

interface Places {
  outDir: string;
  root: string;
  base: string;
  styles: PageStyles;
}

/** What the threads need. */
async function pageShare(
  { atlas, lessons, questions }: AtlasSource,
  { bundle, map }: AtlasFiles,
  { outDir, root, base, styles }: Places,
): Promise<PageShare> {
  const site = siteAddress(atlas).href;
  const shell = await readFile(join(outDir, 'index.html'), 'utf8');
  const linked = atlas.manyPages ? await linkedShell(shell, outDir, base) : shell;
  const content = { bundle, map, lessons: { lessons, questions }, site, base, styles };
  return { content, shell, linked, outDir, root };
}

/** Writes the lists of the pages for readers and for machines beside the pages; says how many. */
async function writeSite(share: PageShare, pages: Promise<void>, count: number): Promise<string> {
  const { bundle, base } = share.content;
  const { atlas, large } = bundle;
  const lists = large ? writeParts(listPages(atlas, base), share.outDir) : null;
  await Promise.all([pages, lists, writeForMachines(atlas, siteAddress(atlas), share.outDir)]);
  return `${String(count)} pages written`;
}

/** Writes the style sheet as a file; gives the shell that links to it. In thousands of pages it would be half of all. */
async function linkedShell(shell: string, outDir: string, base: string): Promise<string> {
  const plain = await readFile(new URL('plain/plain.css', import.meta.url), 'utf8');
  const { styles, linkTo } = linkedStyles(shell);
  const path = `assets/pages-${hashOf([styles, plain])}.css`;
  await writeFile(join(outDir, path), styles + plain);
  return linkTo(base + path);
}

/** What search engines ask for beside the pages. */
async function writeForMachines(atlas: Atlas, site: URL, outDir: string): Promise<void> {
  const maps = sitemapFiles(atlas, site);
  await Promise.all(maps.map(({ path, text }) => writeFile(join(outDir, path), text)));
  await writeFile(join(outDir, 'robots.txt'), robots(site));
}

/** Addresses of the style sheets that come with a part of the app. */
function stylesOf(bundle: Rolldown.OutputBundle, name: string, base: string): string[] {
  const part = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === name);
  const files = part?.type === 'chunk' ? (part.viteMetadata?.importedCss ?? []) : [];
  const addresses = [...files].map((file) => base + file);
  if (addresses.length === 0) throw new Error(`The chunk "${name}" has no style sheet: see app/lazyParts.ts`);
  return addresses;
}

/** Tells `main.ts` what MapLibre will need, so that it is on its way before the app asks for it. */
function mapFileTag(bundle: Rolldown.OutputBundle, base: string): HtmlTagDescriptor {
  const files = Object.keys(bundle).filter((file) => /glRenderer-.*\.js$/.test(file));
  const [file] = files;
  if (file === undefined || files.length > 1)
    throw new Error(`MapLibre is in ${files.join(', ') || 'no file'}: one is expected`);
  return { tag: 'meta', attrs: { name: 'map-file', content: base + file }, injectTo: 'head' };
}

/** The page with its head and its map; what else is on it the browser renders, from code that may change any moment. */
function devPage(state: GeodataState, html: string, url: string, base: string): string {
  const files = state.files(base);
  if (!state.source || !files) return html;
  const { atlas } = state.source;
  const { language, page, embed } = parsePath(url.replace(/[?#].*$/, ''), base, atlas.settings.languages);
  const messages = MESSAGES[language];
  return fillShell(html, {
    language,
    head: headTags({ atlas, language, page, embed, site: siteAddress(atlas), messages }),
    app: '',
    drawing: pageDrawing({ atlas, map: files.map, language, page, messages, base, embed }),
    kind: null,
  });
}
