/** Shapes and names of the map for a drawing in the browser, from one file each or from tiles. */
import { isTiled } from '../cartography/tiles/isTiled.ts';
import type { DrawingContent } from './drawing.ts';
import type { Region } from './region.ts';

/** What is in a file, once and for all drawings: it is drawn again and again. Tiles the browser keeps. */
let kept: { url: string; shapes: Promise<DrawingContent['shapes']> } | undefined;

/** The shapes; of an atlas in tiles those of the region, `keep` each by itself. Throws where they do not arrive. */
export async function loadShapes(
  url: string,
  region: Region,
  keep: readonly string[],
): Promise<DrawingContent['shapes']> {
  if (isTiled(url)) return (await import('./tiles/loadRegion.ts')).loadShapes(url, region, keep);
  if (kept?.url !== url) kept = { url, shapes: load<DrawingContent['shapes']>(url) };
  return kept.shapes.catch((error: unknown) => {
    kept = undefined;
    throw error;
  });
}

/** The names; of an atlas in tiles those in sight in the region. Throws where they do not arrive. */
export async function loadLabels(url: string, region: Region): Promise<DrawingContent['labels']> {
  if (isTiled(url)) return (await import('./tiles/loadRegion.ts')).loadLabels(url, region);
  return load(url);
}

/** Our own build has written it; a server that answers with a page instead of the file is the fault to be found. */
async function load<T extends { features: unknown }>(url: string): Promise<T> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  const content = (await answer.json()) as T | null;
  if (!Array.isArray(content?.features)) throw new Error(`${url} is no collection of features`);
  return content;
}
