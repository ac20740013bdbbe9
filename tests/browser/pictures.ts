import type { Page } from 'playwright-core';
import type { ExplorerPage } from './explorer.ts';
import type { Box } from './screen.ts';

/** Everything of the page that stands above the map. */
const ABOVE_MAP = ['main', '[role=dialog]', '.zoom', '.foot', '.messages', '.skip', '#map nav'];

/** What is drawn of the map, as a PNG, without what stands above it. */
export async function pictureOfMap(explorer: ExplorerPage): Promise<Buffer> {
  const style = `${ABOVE_MAP.join(',')} { visibility: hidden !important } #map { outline: none !important }`;
  const clip = await explorer.boxOf('#map');
  return withLooks(explorer.page, style, () => pictureOf(explorer.page, clip));
}

/** What is drawn of a page, or of a part of it, as a PNG. The caret stays: to hide it takes a style element, which the policy forbids. */
export function pictureOf(page: Page, clip?: Box): Promise<Buffer> {
  return page.screenshot({ caret: 'initial', ...(clip && { clip }) });
}

/** Does something while a page has a further style sheet. Not as an element, which the policy of the page would forbid. */
export async function withLooks<Result>(
  page: Page,
  css: string,
  act: () => Promise<Result>,
): Promise<Result> {
  const sheet = await page.evaluateHandle((text) => {
    const added = new CSSStyleSheet();
    added.replaceSync(text);
    document.adoptedStyleSheets.push(added);
    return added;
  }, css);
  const result = await act();
  await sheet.evaluate((added) => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== added);
  });
  return result;
}

export interface Tolerance {
  /** A channel may differ by so much of its range, from 0 to 1. */
  shade: number;
  /** A pixel's like may lie so far away, across and down. */
  px: number;
}

/**
 * Share of the pixels of a PNG that have no like in another of the same size, from 0 to 1; the larger of both ways
 * round. Decoded by the browser, in whatever page is open.
 */
export async function differingShare(
  { page }: ExplorerPage,
  pictures: readonly [Buffer, Buffer],
  tolerance: Tolerance,
): Promise<number> {
  const texts = pictures.map((picture) => picture.toString('base64'));
  return page.evaluate(compareInPage, { texts, tolerance });
}

async function compareInPage({
  texts,
  tolerance,
}: {
  texts: string[];
  tolerance: Tolerance;
}): Promise<number> {
  const decode = async (text: string) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height);
  };
  const [one, other] = await Promise.all(texts.map(decode));
  if (!one || !other || one.width !== other.width || one.height !== other.height) {
    throw new Error('The pictures differ in size');
  }
  const { width, height } = one;
  const steps = Array.from({ length: 2 * tolerance.px + 1 }, (_, index) => index - tolerance.px);
  const isLike = (a: ImageData, at: number, b: ImageData, to: number) =>
    [0, 1, 2].every(
      (channel) => Math.abs(a.data[at + channel]! - b.data[to + channel]!) <= 255 * tolerance.shade,
    );
  const hasLike = (a: ImageData, b: ImageData, x: number, y: number) =>
    isLike(a, 4 * (y * width + x), b, 4 * (y * width + x)) ||
    steps.some((down) =>
      steps.some((across) => {
        const [toX, toY] = [x + across, y + down];
        const inside = toX >= 0 && toY >= 0 && toX < width && toY < height;
        return inside && isLike(a, 4 * (y * width + x), b, 4 * (toY * width + toX));
      }),
    );
  const lonely = (a: ImageData, b: ImageData) => {
    let count = 0;
    for (let pixel = 0; pixel < width * height; pixel += 1) {
      if (!hasLike(a, b, pixel % width, Math.floor(pixel / width))) count += 1;
    }
    return count / (width * height);
  };
  return Math.max(lonely(one, other), lonely(other, one));
}
