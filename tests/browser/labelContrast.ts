import type { ExplorerPage } from './explorer.ts';
import { pictureOfMap, withLooks } from './pictures.ts';

/** A name on the map, as far as it can be read. */
export interface ShownLabel {
  /** Its class: the sort of label. */
  style: string;
  text: string;
  /** Of its colour and nearly all that lies under and directly around its letters, as WCAG 2 counts it. */
  contrast: number;
}

interface Measuring {
  /** The map with its letters, and without them but with their haloes. */
  pictures: string[];
  /** Colour of the letters, as CSS writes it, and the box in the picture. */
  labels: { style: string; text: string; fill: string; box: [x: number, y: number, w: number, h: number] }[];
}

/** So much of what lies under a label may be worse than its contrast says. */
const WORST_SHARE = 0.05;

/** Measures every label that is whole in sight of the SVG map, on pictures of it. */
export async function shownLabels(explorer: ExplorerPage): Promise<ShownLabel[]> {
  const { page } = explorer;
  const { x, y } = await explorer.boxOf('#map');
  const labels = await page.evaluate(findLabels, [x, y]);
  const withLetters = await pictureOfMap(explorer);
  const haloesOnly = await withLooks(page, '.labels text { fill: transparent !important }', () =>
    pictureOfMap(explorer),
  );
  const pictures = [withLetters, haloesOnly].map((picture) => picture.toString('base64'));
  return page.evaluate(measureInPage, { measuring: { pictures, labels }, worstShare: WORST_SHARE });
}

function findLabels([left, top]: number[]): Measuring['labels'] {
  return [...document.querySelectorAll<SVGTextElement>('.drawing .labels text')].flatMap((text) => {
    const { x, y, width, height } = text.getBoundingClientRect();
    const map = document.querySelector('#map')!.getBoundingClientRect();
    const inSight = x > map.left && y > map.top && x + width < map.right && y + height < map.bottom;
    if (width === 0 || !inSight) return [];
    const { fill } = getComputedStyle(text);
    const box = [Math.floor(x - left!), Math.floor(y - top!), Math.ceil(width) + 1, Math.ceil(height) + 1];
    return [
      {
        style: text.getAttribute('class') ?? '',
        text: text.textContent,
        fill,
        box: box as [number, number, number, number],
      },
    ];
  });
}

async function measureInPage({
  measuring: { pictures, labels },
  worstShare,
}: {
  measuring: Measuring;
  worstShare: number;
}): Promise<ShownLabel[]> {
  type Color = [number, number, number];
  const decode = async (text: string) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height);
  };
  const [letters, haloes] = await Promise.all(pictures.map(decode));
  if (!letters || !haloes) throw new Error('There are two pictures');
  const at = ({ data, width }: ImageData, x: number, y: number) =>
    [...data.slice(4 * (y * width + x), 4 * (y * width + x) + 3)] as Color;
  // https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
  const luminance = (color: Color) => {
    const [r, g, b] = color.map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }) as Color;
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: Color, b: Color) => {
    const [one, other] = [luminance(a), luminance(b)];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  };
  const difference = (a: Color, b: Color) =>
    Math.max(...a.map((channel, index) => Math.abs(channel - b[index]!)));
  const around = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((across) => [across, down] as const));
  return labels.map(({ style, text, fill, box: [left, top, width, height] }) => {
    const color = [...fill.matchAll(/[\d.]+/g)].slice(0, 3).map(Number) as Color;
    const found: number[] = [];
    for (let y = top; y < top + height; y += 1) {
      for (let x = left; x < left + width; x += 1) {
        const under = at(haloes, x, y);
        // Mostly covered by a letter.
        if (difference(at(letters, x, y), under) < difference(color, under) / 2) continue;
        for (const [across, down] of around) found.push(contrast(color, at(haloes, x + across, y + down)));
      }
    }
    found.sort((a, b) => a - b);
    return { style, text, contrast: found[Math.floor(found.length * worstShare)] ?? 0 };
  });
}
