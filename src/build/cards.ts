/** Draws cards as PNG. Loaded by Vite's module runner, in the threads that write pages. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { cardDrawing } from './cardDrawing.ts';
import { FONT_FILES, fontsHash } from './cardFonts.ts';
import { cardPage, cardPath } from './cardPath.ts';
import { encodePng } from './cardPng.ts';
import { MESSAGES } from './messagesOf.ts';
import { defaultLanguageOf } from './pageAddress.ts';
import type { PageJob } from './pageFiles.ts';
import type { SiteContent } from './renderPage.ts';

/** Cards drawn before, by what they are drawn from. Lies where tools keep such things, and may be deleted. */
const CACHE = 'node_modules/.cache/passage-atlas/cards';

/** Writes the card of a page below `outDir`; aliases, embeds and the page for unknown addresses have none. */
export async function writeCard(
  { bundle, map }: SiteContent,
  job: PageJob,
  { root, outDir }: { root: string; outDir: string },
): Promise<void> {
  const { language, page, now, embed } = job;
  const { atlas } = bundle;
  if (embed || now || page.type === 'unknown' || cardPage(atlas, page) !== page) return;
  const svg = cardDrawing({ atlas, map, language, page, messages: MESSAGES[language] });
  if (svg === null) return;
  const path = join(outDir, cardPath(language, page, defaultLanguageOf(atlas)));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, await cachedPng(svg, join(root, CACHE)));
}

async function cachedPng(svg: string, folder: string): Promise<Uint8Array> {
  const file = join(folder, `${createHash('sha256').update(rendererHash()).update(svg).digest('hex')}.png`);
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const png = drawPng(svg);
  await mkdir(folder, { recursive: true });
  // Another thread may write the same card: whole files only, and each takes the place of the other.
  const unfinished = `${file}.${process.pid}-${crypto.randomUUID()}`;
  await writeFile(unfinished, png);
  await rename(unfinished, file);
  return png;
}

/** The PNG of a card. */
export function drawPng(svg: string): Uint8Array {
  const font = { fontFiles: [...FONT_FILES], loadSystemFonts: false, defaultFontFamily: 'Noto Serif' };
  const { pixels, width, height } = new Resvg(svg, { font }).render();
  return encodePng(pixels, width, height);
}

let hash: string | undefined;

/** Stands for all that a PNG depends on besides the SVG. */
function rendererHash(): string {
  hash ??= fontsHash() + resvgVersion();
  return hash;
}

function resvgVersion(): string {
  const { version } = createRequire(import.meta.url)('@resvg/resvg-js/package.json') as { version: string };
  return version;
}
