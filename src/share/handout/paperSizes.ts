/** Sheets of paper, and how large the map is on each: known before anything is measured, so that the numbers are too. */
import type { HandoutOptions } from './handoutOptions.ts';

interface Size {
  width: number;
  height: number;
}

/** Upright, in millimetres (ISO 216; ANSI/ASME Y14.1). */
const PAPER_MM: Record<HandoutOptions['paper'], Size> = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
};
/** White around what is printed: no printer needs more (millimetres). */
const MARGIN_MM = 14;
/** Height of the map on an upright sheet, and its share of the width of one that lies (millimetres). */
const UPRIGHT_MAP_MM = 116;
const LYING_MAP_SHARE = 0.66;
/** What stands above and below the map on a sheet that lies (millimetres). */
const LYING_REST_MM = 76;
/** CSS pixels in a millimetre. */
export const PX_PER_MM = 96 / 25.4;

/** Width and height of a sheet in millimetres, as it lies. */
export function sheetMm({ paper, turn }: Pick<HandoutOptions, 'paper' | 'turn'>): Size {
  const { width, height } = PAPER_MM[paper];
  return turn === 'portrait' ? { width, height } : { width: height, height: width };
}

/** Width and height of the map on it, in whole CSS pixels. */
export function mapPx(options: Pick<HandoutOptions, 'paper' | 'turn'>): Size {
  const sheet = sheetMm(options);
  const wide = sheet.width - 2 * MARGIN_MM;
  const map =
    options.turn === 'portrait'
      ? { width: wide, height: UPRIGHT_MAP_MM }
      : { width: wide * LYING_MAP_SHARE, height: sheet.height - 2 * MARGIN_MM - LYING_REST_MM };
  return { width: Math.floor(map.width * PX_PER_MM), height: Math.floor(map.height * PX_PER_MM) };
}

/** The rule that tells the printer the paper; the sheets have their own margins. */
export function pageRule(options: Pick<HandoutOptions, 'paper' | 'turn'>): string {
  const { width, height } = sheetMm(options);
  return `@page { size: ${width}mm ${height}mm; margin: 0; }`;
}
