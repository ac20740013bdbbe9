import type { ExplorerPage } from './explorer.ts';

/** Everything of the page that stands above the map. */
const ABOVE_MAP = ['main', '[role=dialog]', '.zoom', '.foot', '.messages', '.skip', '#map nav'];

/** What is drawn of the map, as a PNG, without what stands above it. */
export async function pictureOfMap(explorer: ExplorerPage): Promise<Buffer> {
  const style = `${ABOVE_MAP.join(',')} { visibility: hidden !important } #map { outline: none !important }`;
  return explorer.page.screenshot({ clip: await explorer.boxOf('#map'), style });
}

export interface Difference {
  /** Share of the pixels of which a channel differs by more than the tolerance, from 0 to 1. */
  share: number;
  /** Longest run of such pixels in a row. */
  longestRunPx: number;
}

/**
 * Compares two PNGs of the same size. `tolerance` is a share of a channel's range, from 0 to 1. Decoded by the browser,
 * in whatever page is open.
 */
export async function comparePictures(
  { page }: ExplorerPage,
  pictures: readonly [Buffer, Buffer],
  tolerance: number,
): Promise<Difference> {
  const texts = pictures.map((picture) => picture.toString('base64'));
  return page.evaluate(compareInPage, { texts, tolerance });
}

async function compareInPage({ texts, tolerance }: { texts: string[]; tolerance: number }) {
  const [one, other] = await Promise.all(
    texts.map(async (text) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      return context.getImageData(0, 0, bitmap.width, bitmap.height);
    }),
  );
  const [a, b] = [one!.data, other!.data];
  if (a.length !== b.length || one!.width !== other!.width) throw new Error('The pictures differ in size');
  let [count, run, longestRunPx] = [0, 0, 0];
  for (let at = 0; at < a.length; at += 4) {
    const differs = [0, 1, 2].some(
      (channel) => Math.abs(a[at + channel]! - b[at + channel]!) > 255 * tolerance,
    );
    if ((at / 4) % one!.width === 0) run = 0;
    run = differs ? run + 1 : 0;
    count += differs ? 1 : 0;
    longestRunPx = Math.max(longestRunPx, run);
  }
  return { share: count / (a.length / 4), longestRunPx };
}
