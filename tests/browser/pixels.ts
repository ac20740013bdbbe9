import type { ExplorerPage } from './explorer.ts';
import type { Point } from './screen.ts';

/** A channel may differ by so much, from 0 to 255: lines are smoothed at their edges. */
const TOLERANCE = 60;

/** Share of the points of a PNG that have a colour (`#rrggbb`) within a pixel, from 0 to 1. Decoded by the page. */
export async function shareOfColor(
  { page }: Pick<ExplorerPage, 'page'>,
  picture: Buffer,
  points: readonly Point[],
  color: string,
): Promise<number> {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const text = picture.toString('base64');
  const looked = { text, points: [...points], channels, tolerance: TOLERANCE };
  return page.evaluate(async ({ text, points, channels, tolerance }) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data, width } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const isLike = (x: number, y: number) =>
      channels.every((channel, index) => Math.abs(data[4 * (y * width + x) + index]! - channel) <= tolerance);
    const near = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((across) => [across, down] as const));
    const found = points.filter(({ x, y }) =>
      near.some(([across, down]) => isLike(Math.round(x) + across, Math.round(y) + down)),
    );
    return found.length / points.length;
  }, looked);
}
