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
import { cutText } from './cardCut.ts';
import { breakLines, piecesOf, widthPx } from './cardLines.ts';

const { ink, muted, mark } = CARD_COLORS;
/** Sizes that a text is tried at, the largest first (pixels). */
const SIZES = {
  large: [36, 34, 32, 30, 28, 26, 24, 22.5, 21],
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
  const wrap = (cut: string) => open + cut + close;
  const { text, options } = fitText(words, wrap, left, large ? SIZES.large : SIZES.usual);
  const shifted = mentions.map(([from, to]) => [from + open.length, to + open.length] as const);
  const end = text.length - close.length - (text.endsWith(`…${close}`) ? 1 : 0);
  const behind = markMentions(
    shifted.map(([from, to]) => [from, Math.min(to, end)] as const),
    options,
  );
  const lines = breakLines(piecesOf(text), options, COLUMN.width);
  return stack([
    // Quotation marks hang, so that the words stand in line.
    linesBlock(lines, options, { hangPx: widthPx(open, options), behind }),
    gap(SOURCE_GAP),
    below,
  ]);
}

/** A paragraph, cut where there is no room for it. */
export function paragraphBlock(words: string, room: number, { large }: { large: boolean }): Block {
  const sizes = large ? [26, 24.5, 23, 21.5, 20, 19] : SIZES.usual;
  const { text, options } = fitText(words, (cut) => cut, room, sizes);
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

/** The largest size at which the text has room; at the smallest it is cut. */
function fitText(
  words: string,
  wrap: (text: string) => string,
  room: number,
  sizes: readonly number[],
): { text: string; options: TextOptions } {
  const tries = sizes.map((sizePx): TextOptions => ({ face: 'serif', sizePx, color: ink, leading: 1.38 }));
  const fits = (text: string, options: TextOptions) => textBlock(wrap(text), options).heightPx <= room;
  const fitting = tries.find((options) => fits(words, options));
  const options = fitting ?? tries.at(-1);
  if (!options) throw new Error('No sizes to try');
  return { text: wrap(cutText(words, (text) => fits(text, options))), options };
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
