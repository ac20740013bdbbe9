/** On narrow screens the text is a sheet from below, in three heights. */
import type { Subject } from '../core/pages.ts';

export const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** As the style sheets have them: `--peek` in pixels, the others as shares of the window. */
const PEEK_PX = 108;
const SHARES = { half: 0.5, full: 0.78 };

/** How much of a window the sheet covers (CSS pixels). */
export function coveredPx(sheet: SheetHeight, windowPx: number): number {
  return sheet === 'peek' ? PEEK_PX : SHARES[sheet] * windowPx;
}

/** The height that a page opens with: what is to be read is seen at once. */
export function sheetFor({ type }: Subject): SheetHeight {
  return type === 'home' || type === 'feature' ? 'peek' : 'half';
}
