/** What stands in the column of a card: blocks of text one below the other, each of a known height. */
import { node, type SvgNode } from '../svg/nodes.ts';
import { faceRuns, fontAttributes, widthEm } from './cardFonts.ts';
import {
  balanceLines,
  breakLines,
  piecesOf,
  titlePieces,
  widthPx,
  type Line,
  type Setting,
} from './cardLines.ts';

/** The colours of the page (`ui/base.css`, light). */
export const CARD_COLORS = {
  paper: '#fbf9f4',
  ink: '#1d2730',
  muted: '#55606a',
  line: '#d6d0c2',
  accent: '#8a5a0c',
  mark: '#fbe6b5',
} as const;

/** The column of the text, in pixels of the card. */
export const COLUMN = { left: 64, width: 428, top: 48, bottom: 630 - 48 } as const;

export interface Block {
  heightPx: number;
  /** Its elements, `top` being the upper edge. */
  at: (top: number) => SvgNode[];
}

export interface TextOptions extends Setting {
  color: string;
  /** Distance of baselines, in ems. */
  leading: number;
}

/** Height of the letters without ascenders, of the faces in use: a block is centred by it. */
const LETTER_EM = 0.72;

/** Lines as they are; `hangPx`: so far the first one hangs out to the left. `behind` is drawn below each line. */
export function linesBlock(
  lines: readonly Line[],
  options: TextOptions,
  { hangPx = 0, behind = () => [] }: { hangPx?: number; behind?: Behind } = {},
): Block {
  const { sizePx, leading } = options;
  const stepPx = sizePx * leading;
  return {
    heightPx: lines.length * stepPx,
    at: (top) =>
      lines.flatMap((line, index) => {
        const x = COLUMN.left - (index === 0 ? hangPx : 0);
        const y = top + index * stepPx + (stepPx + LETTER_EM * sizePx) / 2;
        const place = { x: round(x), y: round(y) };
        return [...behind(line, place), ...runNodes(line.text.trimEnd(), place, options)];
      }),
  };
}

/** Each face stands by itself: within one text, the program that draws may set all of it in the face of a part. */
function runNodes(text: string, { x, y }: { x: number; y: number }, setting: TextOptions): SvgNode[] {
  const { face, sizePx, color } = setting;
  let before = 0;
  return faceRuns(text, face).map((run) => {
    const at = { x: round(x + before), y };
    before += widthEm(run.text, face) * sizePx;
    return node('text', { ...at, ...fontAttributes(run.face), 'font-size': sizePx, fill: color }, [
      // A space at an end would be dropped.
      run.text.replace(/^ | $/g, '\u00a0'),
    ]);
  });
}

/** Elements that lie below a line, which begins at the place on its baseline. */
export type Behind = (line: Line, place: { x: number; y: number }) => SvgNode[];

/** A text of any length. */
export function textBlock(text: string, options: TextOptions): Block {
  return linesBlock(breakLines(piecesOf(text), options, COLUMN.width), options);
}

/** The largest size at which a title goes into so many lines, or the smallest of all. */
export function titleBlock(
  text: string,
  options: Omit<TextOptions, 'sizePx'>,
  { sizes, lines }: { sizes: readonly number[]; lines: number },
): Block {
  const tries = sizes.map((sizePx) => ({ ...options, sizePx }));
  const fitting = tries.find((each) => {
    const pieces = titlePieces(text);
    const whole = pieces.every((piece) => widthPx(piece, each) <= COLUMN.width);
    return whole && breakLines(pieces, each, COLUMN.width).length <= lines;
  });
  const chosen = fitting ?? tries.at(-1) ?? { ...options, sizePx: 30 };
  return linesBlock(balanceLines(text, chosen, COLUMN.width), chosen);
}

/** Parts one after the other, a dot between two; a part that goes into no line begins a line of its own. */
export function partsBlock(parts: readonly string[], options: TextOptions): Block {
  const lines: string[] = [];
  for (const part of parts) {
    const joined = `${lines.at(-1) ?? ''} · ${part}`;
    if (lines.length > 0 && widthPx(joined, options) <= COLUMN.width) lines[lines.length - 1] = joined;
    else lines.push(...breakLines(piecesOf(part), options, COLUMN.width).map(({ text }) => text.trimEnd()));
  }
  return linesBlock(
    lines.map((text) => ({ text, start: 0 })),
    options,
  );
}

/** A rule across the column, or a short one. */
export function ruleBlock(color: string, widthPx: number = COLUMN.width, strokePx = 1): Block {
  return {
    heightPx: strokePx,
    at: (y) => [node('rect', { x: COLUMN.left, y: round(y), width: widthPx, height: strokePx, fill: color })],
  };
}

/** Room. */
export function gap(heightPx: number): Block {
  return { heightPx, at: () => [] };
}

/** Several blocks as one. */
export function stack(blocks: readonly Block[]): Block {
  return {
    heightPx: heightOf(blocks),
    at: (top) => blocks.flatMap((block, index) => block.at(top + heightOf(blocks.slice(0, index)))),
  };
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { heightPx }) => sum + heightPx, 0);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
