/** The body of a card, as large as its room allows and never larger: a quotation, a paragraph, a list. */
import { node } from '../svg/nodes.ts';
import {
  CARD_COLORS,
  COLUMN,
  gap,
  linesBlock,
  partsBlock,
  stack,
  textBlock,
  type Behind,
  type Block,
  type TextOptions,
} from './cardBlocks.ts';
import type { CardQuotation } from './cardContent.ts';
import { cutAround, type Cut } from './cardCut.ts';
import { breakLines, piecesOf, widthPx } from './cardLines.ts';

const { ink, muted, mark } = CARD_COLORS;
/** Sizes that a text is tried at, the largest first (pixels). */
const SIZES = {
  large: [36, 34, 32, 30, 28, 26, 24, 22.5, 21, 20, 19],
  usual: [25, 23.5, 22, 20.5, 19.5, 18.5],
};
const SOURCE_GAP = 12;

/** The words between quotation marks, the mentions marked, and the source below. */
export function quotationBlock(
  { words, marks: [open, close], mentions, source }: CardQuotation,
  room: number,
  { large }: { large: boolean },
): Block {
  const below = partsBlock(source, { face: 'sans', sizePx: 15, color: muted, leading: 1.42 });
  const left = room - below.heightPx - SOURCE_GAP;
  const wrap = (words: string) => open + words + close;
  const sizes = large ? SIZES.large : SIZES.usual;
  const { text, shift, options } = fitText({ words, needed: mentions[0]?.[1] ?? 0, wrap }, left, sizes);
  const end = text.replace(/…$/, '').length;
  const marked = mentions.map(([from, to]) => [from + shift, Math.min(to + shift, end)] as const);
  const behind = markMentions(
    marked.map(([from, to]) => [from + open.length, to + open.length] as const),
    options,
  );
  const lines = breakLines(piecesOf(wrap(text)), options, COLUMN.width);
  return stack([
    // Quotation marks hang, so that the words stand in line.
    linesBlock(lines, options, { hangPx: widthPx(open, options), behind }),
    gap(SOURCE_GAP),
    below,
  ]);
}

/** A paragraph, cut where there is no room for it. */
export function paragraphBlock(words: string, room: number, { large }: { large: boolean }): Block {
  const sizes = large ? [26, 24.5, 23, 21.5, 20, 19] : [22, 20.5, 19.5, 18.5];
  const { text, options } = fitText({ words, needed: 0, wrap: (each) => each }, room, sizes);
  return textBlock(text, options);
}

/** As many items as there is room for, each on lines of its own, and “…” for the rest. */
export function listBlock(items: readonly string[], room: number): Block {
  const options: TextOptions = { face: 'serif', sizePx: 20, color: ink, leading: 1.36 };
  const blocks = items.map((item) => stack([textBlock(item, options), gap(5)]));
  const whole = stack(blocks);
  if (whole.heightPx <= room) return whole;
  const more = textBlock('…', options);
  let count = 0;
  while (stack([...blocks.slice(0, count + 1), more]).heightPx <= room) count += 1;
  return stack([...blocks.slice(0, count), more]);
}

interface Fitting {
  words: string;
  /** The words up to here shall stay where a part is left out. */
  needed: number;
  wrap: (text: string) => string;
}

/** The largest size at which the text has room; at the smallest it is cut. */
function fitText(
  { words, needed, wrap }: Fitting,
  room: number,
  sizes: readonly number[],
): Cut & { options: TextOptions } {
  const tries = sizes.map((sizePx): TextOptions => ({ face: 'serif', sizePx, color: ink, leading: 1.38 }));
  const fits = (text: string, options: TextOptions) => textBlock(wrap(text), options).heightPx <= room;
  const options = tries.find((each) => fits(words, each)) ?? tries.at(-1);
  if (!options) throw new Error('No sizes to try');
  return { ...cutAround(words, needed, (text) => fits(text, options)), options };
}

/** Lies below the words that are mentions, as on the page. */
function markMentions(ranges: readonly (readonly [number, number])[], options: TextOptions): Behind {
  const { sizePx } = options;
  return ({ text, start }, { x, y }) =>
    ranges.flatMap(([from, to]) => {
      const [first, last] = [Math.max(from - start, 0), Math.min(to - start, text.trimEnd().length)];
      if (first >= last) return [];
      // A space at the end has its width here.
      const before = widthPx(`${text.slice(0, first)}|`, options) - widthPx('|', options);
      const width = widthPx(text.slice(first, last), options);
      return [
        node('rect', {
          x: (x + before - 2).toFixed(1),
          y: (y - 0.86 * sizePx).toFixed(1),
          width: (width + 4).toFixed(1),
          height: (1.14 * sizePx).toFixed(1),
          rx: 2,
          fill: mark,
        }),
      ];
    });
}
